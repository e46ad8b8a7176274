import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Alle i ${listOf(lists, 'og')} får en oppdatering`;
    if (people === 0) return 'Ingen andre er invitert, så ingen får en oppdatering';
    return people === 1 ? '1 person får en oppdatering' : `${people} personer får en oppdatering`;
  },
  listsToo: (lists) => `Alle i ${listOf(lists, 'og')} får den også.`,
  agendaGoes: 'Agendaen legges inn i invitasjonen.',
  outcomeGoes: 'Agendaen legges inn i invitasjonen, sammen med det møtet førte til.',
  timeGoes: ({ was, minutes }) => `Møtet kommer til å ta ${inMinutes(minutes)} i stedet for ${was}.`,
  oneMail: 'Begge deler sendes i én e‑post.',
  askedAgain: 'Kalenderen din sier noe annet enn det Outlook viste her, så se en gang til.',
  scope: 'Hvilke møter?',
  thisMeeting: 'Dette møtet',
  wholeSeries: 'Hele serien',
  seriesTime: 'Et møte i serien som er endret for seg selv, blir som de andre igjen.',
  seriesHint: 'For hele serien: et møte i den som du har endret for seg selv, kan sende sin egen e‑post.',
  sendUpdate: 'Send oppdatering',
  notNow: 'Ikke nå',

  sending: 'Sender oppdateringen…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Ferdig. Det ligger i kalenderen din.';
    if (people === 0) return `Sendt. Alle i ${listOf(lists, 'og')} får oppdateringen.`;
    const too = lists.length > 0 ? `, og det gjør alle i ${listOf(lists, 'og')} også` : '';
    return `Sendt. ${people === 1 ? '1 person' : `${people} personer`} får oppdateringen${too}.`;
  },
  sentAlready: 'Det står allerede i invitasjonen, så det ble ikke sendt flere e‑poster.',
  seriesOnly:
    'Sendt til serien. Dette møtet er endret for seg selv tidligere og beholder sin egen agenda: velg Dette møtet for å oppdatere det også.',
  notSentYet: 'Ingenting er sendt ennå.',
  answersStay: 'Ingenting ble sendt, og svarene dine er her fortsatt.',
  perhapsSent:
    'Oppdateringen kan være sendt likevel. Svarene dine er her fortsatt, og et nytt forsøk sender ingenting to ganger.',
  upToDate: 'Ingenting venter på å bli sendt: dette er det alle leser.',
  waitsForUpdate: (hasBlock) =>
    `Klar til å sendes: velg ${hasBlock ? 'Oppdater invitasjon' : 'Legg til i invitasjon'}`,
  onlyHere: 'Til du sender det, er det bare du som ser det.',
  notLoaded:
    'Spørsmålet før sending kunne ikke lastes. Sjekk tilkoblingen og prøv på nytt. Svarene dine er her fortsatt.',
  notYours:
    'Ifølge kalenderen din er det noen andre som arrangerer møtet, så bare den personen kan sende en oppdatering. Kopier agenda virker her også.',
  cancelled: 'Møtet er avlyst, så ingenting ble sendt. Svarene dine er her fortsatt.',
  joinLinkMissing:
    'Møtekoblingen mangler i invitasjonen, og en oppdatering kan slå av nettmøtet. Åpne møtet for redigering fra kalenderen, legg koblingen tilbake og velg Agenda der.',
  shared: (owner) =>
    `Møtet ligger i ${owner ? `kalenderen til ${owner}` : 'en delt kalender'}, og Syfte sender bare oppdateringer fra din egen. Åpne møtet for redigering, og velg Agenda der. Kopier agenda virker her også.`,

  plainText:
    'Invitasjonen er ren tekst, og agendaen krever HTML. Åpne møtet for redigering fra kalenderen, og endre det under Formater tekst.',
  couldNotRead:
    'Invitasjonen i kalenderen din kunne ikke leses, så ingenting ble sendt. Svarene dine er her fortsatt. Prøv på nytt.',
  couldNotWrite: 'Kalenderen tok ikke imot agendaen. Svarene dine er her fortsatt. Prøv på nytt.',
  oldLength: 'Lengden er som den var: Microsoft 365 kjenner ikke tidssonen til møtet. Endre den i Outlook.',
  lengthNotSeen:
    'Den nye tiden vises ikke i kalenderen din ennå. Se på møtet om litt, og prøv på nytt hvis den ikke står der.',
  changing:
    'Noen andre endret invitasjonen hele tiden, så ingenting ble sendt. Svarene dine er her fortsatt. Prøv på nytt om litt.',
  emptied:
    'Kalenderen sier at invitasjonen er tom, men det er den ikke her. Ingenting ble sendt, og svarene dine er her fortsatt. Prøv på nytt om litt.',
  notSeen:
    'Agendaen vises ikke i invitasjonen ennå. Se på invitasjonen om litt, og prøv på nytt hvis den ikke står der. Svarene dine er her fortsatt.',
  putBack:
    'Invitasjonen ville ha mistet noe av sitt eget, for eksempel møtekoblingen, så den er som den var. Åpne møtet for redigering fra kalenderen, og velg Agenda der.',
  notPutBack:
    'Invitasjonen mistet noe av sitt eget, for eksempel møtekoblingen, og kunne ikke gjenopprettes. Åpne møtet fra kalenderen, legg det tilbake og send invitasjonen på nytt.',
};

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minutt' : `${minutes} minutter`;
}
