import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Alla i ${listOf(lists, 'och')} får en uppdatering`;
    if (people === 0) return 'Ingen annan är inbjuden, så ingen får någon uppdatering';
    return people === 1 ? '1 person får en uppdatering' : `${people} personer får en uppdatering`;
  },
  listsToo: (lists) => `Alla i ${listOf(lists, 'och')} får den också.`,
  agendaGoes: 'Agendan läggs in i inbjudan.',
  outcomeGoes: 'Agendan läggs in i inbjudan, med vad mötet ledde till.',
  timeGoes: ({ was, minutes }) => `Mötet kommer att ta ${inMinutes(minutes)} i stället för ${was}.`,
  oneMail: 'Båda delarna går ut i ett och samma mejl.',
  askedAgain: 'Din kalender säger något annat än vad Outlook visade här, så titta en gång till.',
  scope: 'Vilka möten?',
  thisMeeting: 'Det här mötet',
  wholeSeries: 'Hela serien',
  seriesTime: 'Ett möte i serien som har ändrats för sig blir som de andra igen.',
  seriesHint: 'För hela serien: ett möte i den som du har ändrat för sig kan skicka ett eget mejl.',
  sendUpdate: 'Skicka uppdatering',
  notNow: 'Inte nu',

  sending: 'Skickar uppdateringen…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Klart. Det ligger i din kalender.';
    if (people === 0) return `Skickat. Alla i ${listOf(lists, 'och')} får uppdateringen.`;
    const too = lists.length > 0 ? `, liksom alla i ${listOf(lists, 'och')}` : '';
    return `Skickat. ${people === 1 ? '1 person' : `${people} personer`} får uppdateringen${too}.`;
  },
  sentAlready: 'Det här står redan i inbjudan, så inget mer mejl skickades.',
  seriesOnly:
    'Skickat till serien. Det här mötet har ändrats för sig tidigare och behåller sin egen agenda: välj Det här mötet för att uppdatera det också.',
  notSentYet: 'Inget är skickat än.',
  answersStay: 'Inget skickades, och dina svar finns kvar här.',
  perhapsSent:
    'Uppdateringen kan ha gått ut ändå. Dina svar finns kvar här, och ett nytt försök skickar inget två gånger.',
  upToDate: 'Inget väntar på att skickas: det här är vad alla läser.',
  waitsForUpdate: (hasBlock) =>
    `Redo att skickas: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'}`,
  onlyHere: 'Tills du skickar det är det bara du som ser det.',
  notLoaded:
    'Frågan som kommer före ett utskick gick inte att hämta. Kontrollera uppkopplingen och försök igen. Dina svar finns kvar här.',
  notYours:
    'Enligt din kalender är det någon annan som arrangerar mötet, så bara den personen kan skicka en uppdatering. Kopiera agendan fungerar här också.',
  cancelled: 'Mötet är inställt, så inget skickades. Dina svar finns kvar här.',
  joinLinkMissing:
    'Möteslänken saknas i inbjudan, och en uppdatering skulle kunna stänga av onlinemötet. Öppna mötet för redigering från kalendern, lägg tillbaka länken och välj Agenda där.',
  shared: (owner) =>
    `Mötet ligger i ${owner ? `kalendern för ${owner}` : 'en delad kalender'}, och Syfte skickar uppdateringar bara från din egen. Öppna mötet för redigering och välj Agenda där. Kopiera agendan fungerar här också.`,

  plainText:
    'Inbjudan är oformaterad text, och agendan kräver formaterad text (HTML). Öppna mötet för redigering från kalendern och ändra det under Formatera text.',
  couldNotRead:
    'Inbjudan i din kalender gick inte att läsa, så inget skickades. Dina svar finns kvar här. Försök igen.',
  couldNotWrite: 'Kalendern tog inte emot agendan. Dina svar finns kvar här. Försök igen.',
  oldLength: 'Längden är som den var: Microsoft 365 känner inte till mötets tidszon. Ändra den i Outlook.',
  lengthNotSeen:
    'Den nya tiden syns inte i din kalender än. Titta på mötet om en stund, och försök igen om den inte står där.',
  changing:
    'Någon annan ändrade inbjudan hela tiden, så inget skickades. Dina svar finns kvar här. Försök igen om en stund.',
  emptied:
    'Kalendern säger att inbjudan är tom, men det är den inte här. Inget skickades och dina svar finns kvar här. Försök igen om en stund.',
  notSeen:
    'Agendan syns inte i inbjudan än. Titta i inbjudan om en stund, och försök igen om den inte står där. Dina svar finns kvar här.',
  putBack:
    'Inbjudan hade förlorat något eget, till exempel möteslänken, så den är som den var. Öppna mötet för redigering från kalendern och välj Agenda där.',
  notPutBack:
    'Inbjudan förlorade något eget, till exempel möteslänken, och gick inte att återställa. Öppna mötet från kalendern, lägg tillbaka det och skicka inbjudan igen.',
};

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}
