import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords } from '../plan';

export const plan: PlanWords = {
  title: 'Planlegg et møte',
  subject: 'Emne for møtet',
  when: 'Når',
  day: 'Dag',
  time: 'Start',
  minutes: 'Minutter',
  noTime: 'Velg en dag, et starttidspunkt og en lengde på 5 til 1440 minutter.',
  found: 'Står i e‑posten:',
  useAsPurpose: 'Bruk som formål',
  repeated: (names) => `${some(names)} står flere ganger i e‑posten og inviteres én gang.`,
  lists: (names) =>
    `${some(names)} er ${names.length === 1 ? 'en liste' : 'lister'}: alle som leser den, inviteres og får én felles begrunnelse.`,
  unreachable: (names) => `Outlook viser ingen adresse for ${some(names)}. Legg dem til i invitasjonen.`,
  over: (names, most) =>
    `Skjemaet i Outlook tar ${most} personer om gangen. Legg til i invitasjonen: ${some(names)}.`,
  nobody: 'E‑posten nevner ingen andre enn deg. Legg til deltakere i invitasjonen.',
  mailUnread: 'Teksten i e‑posten kunne ikke leses akkurat nå. Alt annet virker.',
  noMail: 'Åpne en e‑post, og velg Planlegg et møte der.',

  open: 'Åpne nytt møte',
  opening: 'Åpner det nye møtet…',
  opened:
    'Agendaen din står i det nye møtet som Outlook åpner. Se på det der, og send det. Kommer det ikke noe vindu, så prøv på nytt.',
  notOpened:
    'Outlook åpnet ikke et nytt møte. Svarene dine er her fortsatt: prøv på nytt, eller velg Kopier agenda nedenfor, åpne et nytt møte selv og lim den inn.',
  tooLong:
    'Agendaen er lengre enn skjemaet i Outlook tar. Gjør den kortere, eller velg Kopier agenda nedenfor, åpne et nytt møte selv og lim den inn.',
  ready: 'Alt er besvart: velg Åpne nytt møte',
  notOpenedYet: 'Velg Åpne nytt møte når du er ferdig',
  nothingToOpen: 'Skriv et svar først, og åpne så møtet.',

  create: 'Opprett med Teams-kobling',
  incomplete: 'Et møte opprettes herfra når alle svar er på plass. Åpne nytt møte virker allerede nå.',
  nobodyToInvite: 'Det er ingen å invitere. Åpne nytt møte, og legg til deltakere der.',
  tooFar: 'Velg et tidspunkt som ikke har vært.',
  notLoaded:
    'Spørsmålet før sending kunne ikke lastes. Sjekk tilkoblingen og prøv på nytt. Svarene dine er her fortsatt.',
  willGet: (recipients) => `${capital(get(recipients))} får en invitasjon`,
  listsToo: (lists) => `Alle i ${listOf(lists, 'og')} får den også.`,
  names: (names) => `Den går til ${some(names)}.`,
  createAndSend: 'Opprett og send',
  notNow: 'Ikke nå',
  creating: 'Oppretter møtet…',
  created: (recipients) =>
    `Ferdig. Møtet er i kalenderen din med en Teams-kobling. ${capital(get(recipients))} har fått invitasjonen.`,
  createdWithoutLink: (recipients) =>
    `Møtet er i kalenderen din, og ${get(recipients)} har fått invitasjonen. Microsoft 365 ga det ingen Teams-kobling: åpne det, og slå på Teams-møte der.`,
  openCreated: 'Åpne møtet',
  notCreated: 'Ingenting er opprettet eller sendt, og svarene dine er her fortsatt.',
  unsure:
    'Møtet kan være opprettet likevel: se i kalenderen. Svarene dine er her fortsatt, og prøver du på nytt, opprettes det ikke et møte til.',
  errors: {
    forbidden: 'Microsoft 365 lar deg ikke opprette møter herfra. Åpne nytt møte virker uten.',
    failed: 'Microsoft 365 gjorde det ikke og sier ikke hvorfor. Åpne nytt møte virker uten.',
    gone: 'Microsoft 365 har ingen kalender for deg. Åpne nytt møte virker uten.',
  },
};

function some(names: readonly string[]): string {
  return firstOf(names, 'og', 'til');
}

function get({ people, lists }: { readonly people: number; readonly lists: readonly string[] }): string {
  const persons = people === 1 ? '1 person' : `${people} personer`;
  if (lists.length === 0) return persons;
  const everyone = `alle i ${listOf(lists, 'og')}`;
  return people === 0 ? everyone : `${persons} og ${everyone}`;
}
