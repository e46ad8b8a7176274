import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords } from '../plan';

export const plan: PlanWords = {
  title: 'Planlæg et møde',
  subject: 'Mødets emne',
  when: 'Hvornår',
  day: 'Dag',
  time: 'Start',
  minutes: 'Minutter',
  noTime: 'Vælg en dag, et starttidspunkt og en længde på 5 til 1.440 minutter.',
  found: 'Står i mailen:',
  useAsPurpose: 'Brug som formål',
  repeated: (names) => `${some(names)} står flere gange i mailen og inviteres én gang.`,
  lists: (names) =>
    `${some(names)} er ${names.length === 1 ? 'en liste' : 'lister'}: alle, der læser den, inviteres og får én fælles begrundelse.`,
  unreachable: (names) => `Outlook viser ingen adresse for ${some(names)}. Tilføj dem i invitationen.`,
  over: (names, most) =>
    `Outlooks formular tager ${most} personer ad gangen. Tilføj i invitationen: ${some(names)}.`,
  nobody: 'Mailen nævner ingen andre end dig. Tilføj deltagere i invitationen.',
  mailUnread: 'Mailens tekst kunne ikke læses lige nu. Alt andet virker.',
  noMail: 'Åbn en mail, og vælg Planlæg et møde der.',

  open: 'Åbn nyt møde',
  opening: 'Åbner det nye møde…',
  opened:
    'Din agenda står i det nye møde, som Outlook åbner. Se på det der, og send det. Kommer der intet vindue, så prøv igen.',
  notOpened:
    'Outlook åbnede ikke et nyt møde. Dine svar er her stadig: prøv igen, eller vælg Kopiér agenda nedenfor, åbn selv et nyt møde, og sæt den ind.',
  tooLong:
    'Agendaen er længere, end Outlooks formular kan tage. Forkort den, eller vælg Kopiér agenda nedenfor, åbn selv et nyt møde, og sæt den ind.',
  ready: 'Alt er besvaret: vælg Åbn nyt møde',
  notOpenedYet: 'Vælg Åbn nyt møde, når du er færdig',
  nothingToOpen: 'Skriv et svar først, og åbn så mødet.',

  create: 'Opret med Teams-link',
  incomplete: 'Et møde oprettes herfra, når alle svar er der. Åbn nyt møde virker allerede nu.',
  nobodyToInvite: 'Der er ingen at invitere. Åbn nyt møde, og tilføj deltagere der.',
  tooFar: 'Vælg et tidspunkt, der ikke er passeret.',
  notLoaded:
    'Spørgsmålet før afsendelse kunne ikke hentes. Tjek forbindelsen, og prøv igen. Dine svar er her stadig.',
  willGet: (recipients) => `${capital(get(recipients))} får en invitation`,
  listsToo: (lists) => `Alle i ${listOf(lists, 'og')} får den også.`,
  names: (names) => `Den går til ${some(names)}.`,
  createAndSend: 'Opret og send',
  notNow: 'Ikke nu',
  creating: 'Opretter mødet…',
  created: (recipients) =>
    `Færdig. Mødet er i din kalender med et Teams-link. ${capital(get(recipients))} har fået invitationen.`,
  createdWithoutLink: (recipients) =>
    `Mødet er i din kalender, og ${get(recipients)} har fået invitationen. Microsoft 365 gav det intet Teams-link: åbn det, og slå Teams-møde til der.`,
  openCreated: 'Åbn mødet',
  notCreated: 'Der er ikke oprettet eller sendt noget, og dine svar er her stadig.',
  unsure:
    'Mødet kan være oprettet alligevel: se i kalenderen. Dine svar er her stadig, og prøver du igen, oprettes der ikke et møde til.',
  errors: {
    forbidden: 'Microsoft 365 lader dig ikke oprette møder herfra. Åbn nyt møde virker uden.',
    failed: 'Microsoft 365 gjorde det ikke og siger ikke hvorfor. Åbn nyt møde virker uden.',
    gone: 'Microsoft 365 har ingen kalender til dig. Åbn nyt møde virker uden.',
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
