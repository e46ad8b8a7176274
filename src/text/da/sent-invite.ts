import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Alle i ${listOf(lists, 'og')} får en opdatering`;
    if (people === 0) return 'Ingen andre er inviteret, så ingen får en opdatering';
    return people === 1 ? '1 person får en opdatering' : `${people} personer får en opdatering`;
  },
  listsToo: (lists) => `Alle i ${listOf(lists, 'og')} får den også.`,
  agendaGoes: 'Agendaen sættes ind i invitationen.',
  outcomeGoes: 'Agendaen sættes ind i invitationen sammen med det, mødet førte til.',
  timeGoes: ({ was, minutes }) => `Mødet kommer til at tage ${inMinutes(minutes)} i stedet for ${was}.`,
  oneMail: 'Begge dele sendes i én mail.',
  askedAgain: 'Din kalender siger noget andet, end Outlook viste her, så se en gang til.',
  scope: 'Hvilke møder?',
  thisMeeting: 'Dette møde',
  wholeSeries: 'Hele serien',
  seriesTime: 'Et møde i serien, der er ændret for sig selv, bliver som de andre igen.',
  seriesHint: 'For hele serien: et møde i den, som du har ændret for sig selv, kan sende sin egen mail.',
  sendUpdate: 'Send opdatering',
  notNow: 'Ikke nu',

  sending: 'Sender opdateringen…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Færdig. Det ligger i din kalender.';
    if (people === 0) return `Sendt. Alle i ${listOf(lists, 'og')} får opdateringen.`;
    const too = lists.length > 0 ? `, og det gør alle i ${listOf(lists, 'og')} også` : '';
    return `Sendt. ${people === 1 ? '1 person' : `${people} personer`} får opdateringen${too}.`;
  },
  sentAlready: 'Det står allerede i invitationen, så der blev ikke sendt flere mails.',
  seriesOnly:
    'Sendt til serien. Dette møde er tidligere ændret for sig selv og beholder sin egen agenda: vælg Dette møde for også at opdatere det.',
  notSentYet: 'Der er ikke sendt noget endnu.',
  answersStay: 'Der blev ikke sendt noget, og dine svar er her stadig.',
  perhapsSent:
    'Opdateringen kan være sendt alligevel. Dine svar er her stadig, og et nyt forsøg sender ikke noget to gange.',
  upToDate: 'Intet venter på at blive sendt: det her er det, alle læser.',
  waitsForUpdate: (hasBlock) =>
    `Klar til at sende: vælg ${hasBlock ? 'Opdater invitation' : 'Føj til invitation'}`,
  onlyHere: 'Indtil du sender det, er det kun dig, der ser det.',
  notLoaded:
    'Spørgsmålet før afsendelse kunne ikke hentes. Tjek forbindelsen, og prøv igen. Dine svar er her stadig.',
  notYours:
    'Ifølge din kalender er det en anden, der arrangerer mødet, så kun den person kan sende en opdatering. Kopiér agenda virker også her.',
  cancelled: 'Mødet er aflyst, så der blev ikke sendt noget. Dine svar er her stadig.',
  joinLinkMissing:
    'Mødelinket mangler i invitationen, og en opdatering kunne slå onlinemødet fra. Åbn mødet til redigering fra kalenderen, sæt linket tilbage, og vælg Agenda der.',
  shared: (owner) =>
    `Mødet ligger i ${owner ? `kalenderen for ${owner}` : 'en delt kalender'}, og Syfte sender kun opdateringer fra din egen. Åbn mødet til redigering, og vælg Agenda der. Kopiér agenda virker også her.`,

  plainText:
    'Invitationen er almindelig tekst, og agendaen kræver HTML. Åbn mødet til redigering fra kalenderen, og skift det under Formatér tekst.',
  couldNotRead:
    'Invitationen i din kalender kunne ikke læses, så der blev ikke sendt noget. Dine svar er her stadig. Prøv igen.',
  couldNotWrite: 'Kalenderen tog ikke imod agendaen. Dine svar er her stadig. Prøv igen.',
  oldLength: 'Længden er, som den var: Microsoft 365 kender ikke mødets tidszone. Ret den i Outlook.',
  lengthNotSeen:
    'Den nye tid kan ikke ses i din kalender endnu. Se på mødet om lidt, og prøv igen, hvis den ikke står der.',
  changing:
    'En anden blev ved med at ændre invitationen, så der blev ikke sendt noget. Dine svar er her stadig. Prøv igen om lidt.',
  emptied:
    'Kalenderen siger, at invitationen er tom, men det er den ikke her. Der blev ikke sendt noget, og dine svar er her stadig. Prøv igen om lidt.',
  notSeen:
    'Agendaen kan ikke ses i invitationen endnu. Se på invitationen om lidt, og prøv igen, hvis den ikke står der. Dine svar er her stadig.',
  putBack:
    'Invitationen ville have mistet noget af sit eget, for eksempel mødelinket, så den er, som den var. Åbn mødet til redigering fra kalenderen, og vælg Agenda der.',
  notPutBack:
    'Invitationen mistede noget af sit eget, for eksempel mødelinket, og kunne ikke gendannes. Åbn mødet fra kalenderen, sæt det tilbage, og send invitationen igen.',
};

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${minutes} minutter`;
}
