import { type Language, listOf } from './language';

interface Recipients {
  readonly people: number;
  /** Names of distribution lists. */
  readonly lists: readonly string[];
}

/** What the organizer's form says beside an invite that is sent already, and the question before an update goes out. */
export interface SentInviteWords {
  /** The title of the question: how many get mail. */
  readonly willGet: (recipients: Recipients) => string;
  readonly listsToo: (lists: readonly string[]) => string;
  readonly agendaGoes: string;
  /** The agenda tells what came of the meeting. */
  readonly outcomeGoes: string;
  readonly timeGoes: (change: { was: number; minutes: number }) => string;
  readonly oneMail: string;
  /** The calendar says something else than was asked about. */
  readonly askedAgain: string;
  readonly scope: string;
  readonly thisMeeting: string;
  readonly wholeSeries: string;
  readonly seriesHint: string;
  /** What a new length of the series costs, as Outlook itself warns. */
  readonly seriesTime: string;
  readonly sendUpdate: string;
  readonly notNow: string;

  readonly sending: string;
  readonly sent: (recipients: Recipients) => string;
  readonly sentAlready: string;
  readonly seriesOnly: string;
  readonly notSentYet: string;
  /** After what went wrong. */
  readonly answersStay: string;
  /** Nobody could say whether the update went out. */
  readonly perhapsSent: string;
  /** Beside the status, while nothing waits to be sent. */
  readonly upToDate: string;
  /** The status while something waits that the gate would let through. */
  readonly waitsForUpdate: (hasBlock: boolean) => string;
  readonly onlyHere: string;
  readonly notLoaded: string;
  readonly notYours: string;
  readonly cancelled: string;
  /** The meeting is online, and its invite does not hold the way in. */
  readonly joinLinkMissing: string;
  /** `owner`: whose calendar it is, by name or address; '' where nobody says. */
  readonly shared: (owner: string) => string;

  /** Where the words beside an open form would send the organizer to a form that is not open. */
  readonly plainText: string;
  readonly couldNotRead: string;
  readonly couldNotWrite: string;
  readonly changing: string;
  /** The calendar shows an empty invite, which is known to hold something. */
  readonly emptied: string;
  /** The agenda went out, and the new length did not. */
  readonly oldLength: string;
  readonly lengthNotSeen: string;
  readonly notSeen: string;
  readonly putBack: string;
  readonly notPutBack: string;
}

const en: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Everyone in ${listOf(lists, 'and')} will get an update`;
    if (people === 0) return 'Nobody else is invited, so nobody gets an update';
    return people === 1 ? '1 person will get an update' : `${people} people will get an update`;
  },
  listsToo: (lists) => `Everyone in ${listOf(lists, 'and')} gets it too.`,
  agendaGoes: 'The agenda goes into the invite.',
  outcomeGoes: 'The agenda goes into the invite, with what came of the meeting.',
  timeGoes: ({ was, minutes }) => `The meeting will take ${minutesEn(minutes)} instead of ${was}.`,
  oneMail: 'Both go out in one mail.',
  askedAgain: 'Your calendar differs from what Outlook showed here, so please look once more.',
  scope: 'Which meetings?',
  thisMeeting: 'This meeting',
  wholeSeries: 'The whole series',
  seriesTime: 'A meeting in the series that was changed on its own goes back to the others.',
  seriesHint:
    'For the whole series: a meeting in it that you have changed by itself can send a mail of its own.',
  sendUpdate: 'Send update',
  notNow: 'Not now',

  sending: 'Sending the update…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Done. It is in your calendar.';
    if (people === 0) return `Sent. Everyone in ${listOf(lists, 'and')} gets the update.`;
    const too = lists.length > 0 ? `, and so does everyone in ${listOf(lists, 'and')}` : '';
    return people === 1
      ? `Sent. 1 person gets the update${too}.`
      : `Sent. ${people} people get the update${too}.`;
  },
  sentAlready: 'The invite already says this, so no more mail was sent.',
  seriesOnly:
    'Sent to the series. This meeting was changed by itself before and keeps its own agenda: choose This meeting to update it too.',
  notSentYet: 'Nothing was sent yet.',
  answersStay: 'Nothing was sent, and your answers are still here.',
  perhapsSent:
    'The update may have gone out all the same. Your answers are still here, and trying again sends nothing twice.',
  upToDate: 'Nothing is waiting to be sent: this is what everyone reads.',
  waitsForUpdate: (hasBlock) => `Ready to send: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  onlyHere: 'Until you send it, only you see this.',
  notLoaded:
    'The question before sending did not load. Check your connection and try again. Your answers are still here.',
  notYours:
    'Your calendar names somebody else as the organizer of this meeting, so only they can send an update. Copy agenda works here too.',
  cancelled: 'This meeting has been cancelled, so nothing was sent. Your answers are still here.',
  joinLinkMissing:
    'The link to join is missing from the invite, and an update could turn the online meeting off. Open the meeting from your calendar to edit it, put the link back and choose Agenda there.',
  shared: (owner) =>
    `This meeting is in ${owner ? `${owner}’s` : 'a shared'} calendar, and Syfte sends updates only from your own. Open the meeting to edit it and choose Agenda there. Copy agenda works here too.`,

  plainText:
    'This invite is plain text, and the agenda needs HTML. Open the meeting from your calendar to edit it, and change it under Format Text.',
  couldNotRead:
    'The invite in your calendar could not be read, so nothing was sent. Your answers are still here. Try again.',
  couldNotWrite: 'The calendar did not take the agenda. Your answers are still here. Try again.',
  oldLength:
    'The length is as it was: Microsoft 365 does not know the time zone of this meeting. Change it in Outlook.',
  lengthNotSeen:
    'The new time does not show in your calendar yet. Look at the meeting in a moment, and try again if it is not there.',
  changing:
    'Somebody else kept changing the invite, so nothing was sent. Your answers are still here. Try again in a moment.',
  emptied:
    'The calendar says that this invite is empty, which it is not here. Nothing was sent, and your answers are still here. Try again in a moment.',
  notSeen:
    'The agenda does not show in the invite yet. Look at the invite in a moment, and try again if it is not there. Your answers are still here.',
  putBack:
    'The invite would have lost a part of its own, such as the link to join, so it is as it was. Open the meeting from your calendar to edit it, and choose Agenda there.',
  notPutBack:
    'The invite lost a part of its own, such as the link to join, and could not be put back. Open the meeting from your calendar, put it back and send the invite again.',
};

const sv: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Alla i ${listOf(lists, 'och')} får en uppdatering`;
    if (people === 0) return 'Ingen annan är inbjuden, så ingen får någon uppdatering';
    return people === 1 ? '1 person får en uppdatering' : `${people} personer får en uppdatering`;
  },
  listsToo: (lists) => `Alla i ${listOf(lists, 'och')} får den också.`,
  agendaGoes: 'Agendan läggs in i inbjudan.',
  outcomeGoes: 'Agendan läggs in i inbjudan, med vad mötet ledde till.',
  timeGoes: ({ was, minutes }) => `Mötet kommer att ta ${minutesSv(minutes)} i stället för ${was}.`,
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

export function sentInviteWords(language: Language): SentInviteWords {
  return { en, sv }[language];
}

function minutesEn(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function minutesSv(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}
