import { type Language, listOf } from './language';

interface Recipients {
  readonly people: number;
  /** Names of distribution lists. */
  readonly lists: readonly string[];
}

/** What the pane says that plans a meeting out of a mail. */
export interface PlanWords {
  readonly title: string;
  readonly subject: string;
  readonly when: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly noTime: string;
  /** Above what the mail says that may be its purpose. */
  readonly found: string;
  readonly useAsPurpose: string;
  readonly repeated: (names: readonly string[]) => string;
  readonly lists: (names: readonly string[]) => string;
  readonly unreachable: (names: readonly string[]) => string;
  /** `most`: as many as the form takes. */
  readonly over: (names: readonly string[], most: number) => string;
  readonly nobody: string;
  readonly mailUnread: string;
  readonly noMail: string;

  readonly open: string;
  readonly opening: string;
  readonly opened: string;
  readonly notOpened: string;
  readonly tooLong: string;
  readonly ready: string;
  readonly notOpenedYet: string;
  readonly nothingToOpen: string;

  readonly create: string;
  readonly incomplete: string;
  readonly nobodyToInvite: string;
  readonly tooFar: string;
  readonly notLoaded: string;
  /** The title of the question: how many get an invite. */
  readonly willGet: (recipients: Recipients) => string;
  readonly listsToo: (lists: readonly string[]) => string;
  /** Who they are, by name. */
  readonly names: (names: readonly string[]) => string;
  readonly createAndSend: string;
  readonly notNow: string;
  readonly creating: string;
  readonly created: (recipients: Recipients) => string;
  readonly createdWithoutLink: (recipients: Recipients) => string;
  readonly openCreated: string;
  readonly notCreated: string;
  readonly unsure: string;
  /** Where these say less of a new meeting than the general sentence (src/text/graph-errors.ts). */
  readonly errors: { readonly forbidden: string; readonly failed: string; readonly gone: string };
}

const mostNames = 4;

function some(names: readonly string[], and: string, more: string): string {
  if (names.length <= mostNames) return listOf(names, and);
  return listOf([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} ${more}`], and);
}

const andEn = (names: readonly string[]) => some(names, 'and', 'more');
const andSv = (names: readonly string[]) => some(names, 'och', 'till');

function getEn({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 person' : `${people} people`;
  if (lists.length === 0) return persons;
  const everyone = `everyone in ${listOf(lists, 'and')}`;
  return people === 0 ? everyone : `${persons} and ${everyone}`;
}

function getSv({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 person' : `${people} personer`;
  if (lists.length === 0) return persons;
  const everyone = `alla i ${listOf(lists, 'och')}`;
  return people === 0 ? everyone : `${persons} och ${everyone}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const en: PlanWords = {
  title: 'Plan a meeting',
  subject: 'Subject of the meeting',
  when: 'When',
  day: 'Day',
  time: 'Start',
  minutes: 'Minutes',
  noTime: 'Choose a day, a start and a length of 5 to 1,440 minutes.',
  found: 'Found in the mail:',
  useAsPurpose: 'Use as purpose',
  repeated: (names) =>
    `${andEn(names)} ${names.length === 1 ? 'stands' : 'stand'} in the mail more than once and ${names.length === 1 ? 'is' : 'are'} invited once.`,
  lists: (names) =>
    `${andEn(names)} ${names.length === 1 ? 'is a list' : 'are lists'}: everyone who reads it is invited, and one reason goes to all of them.`,
  unreachable: (names) => `Outlook shows no address for ${andEn(names)}. Add them in the invite.`,
  over: (names, most) => `Outlook’s form takes ${most} people at a time. Add in the invite: ${andEn(names)}.`,
  nobody: 'The mail names nobody but you. Add people in the invite.',
  mailUnread: 'The text of the mail could not be read just now. Everything else works.',
  noMail: 'Open a mail, and choose Plan a meeting there.',

  open: 'Open new meeting',
  opening: 'Opening the new meeting…',
  opened: 'Outlook has opened the new meeting with your agenda in it. Look at it there, and send it.',
  notOpened:
    'Outlook did not open a new meeting. Your answers are still here: try again, or choose Copy agenda below, open a new meeting yourself and paste it.',
  tooLong:
    'The agenda is longer than Outlook’s form takes. Shorten it, or choose Copy agenda below, open a new meeting yourself and paste it.',
  ready: 'Everything is answered: choose Open new meeting',
  notOpenedYet: 'Choose Open new meeting when you are done',
  nothingToOpen: 'Write an answer first, then open the meeting.',

  create: 'Create with Teams link',
  incomplete:
    'A meeting is created from here when its answers are whole. Open new meeting works before that.',
  nobodyToInvite: 'There is nobody to invite. Open new meeting, and add people there.',
  tooFar: 'Choose a time that is still to come.',
  notLoaded:
    'The question before sending did not load. Check your connection and try again. Your answers are still here.',
  willGet: (recipients) => `${capital(getEn(recipients))} will get an invite`,
  listsToo: (lists) => `Everyone in ${listOf(lists, 'and')} gets it too.`,
  names: (names) => `It goes to ${andEn(names)}.`,
  createAndSend: 'Create and send',
  notNow: 'Not now',
  creating: 'Creating the meeting…',
  created: (recipients) =>
    `Done. The meeting is in your calendar with a Teams link. ${capital(getEn(recipients))} got the invite.`,
  createdWithoutLink: (recipients) =>
    `The meeting is in your calendar, and ${getEn(recipients)} got the invite. Microsoft 365 gave it no Teams link: open it and turn on Teams meeting there.`,
  openCreated: 'Open the meeting',
  notCreated: 'Nothing was created or sent, and your answers are still here.',
  unsure:
    'The meeting may have been created all the same: look in your calendar. Your answers are still here, and trying again creates no second one.',
  errors: {
    forbidden: 'Microsoft 365 does not let you create meetings from here. Open new meeting works without it.',
    failed: 'Microsoft 365 did not do it, and does not say why. Open new meeting works without it.',
    gone: 'Microsoft 365 has no calendar for you. Open new meeting works without it.',
  },
};

const sv: PlanWords = {
  title: 'Planera ett möte',
  subject: 'Mötets ämne',
  when: 'När',
  day: 'Dag',
  time: 'Börjar',
  minutes: 'Minuter',
  noTime: 'Välj dag, starttid och en längd på 5 till 1 440 minuter.',
  found: 'Står i mejlet:',
  useAsPurpose: 'Använd som syfte',
  repeated: (names) => `${andSv(names)} står flera gånger i mejlet och bjuds in en gång.`,
  lists: (names) =>
    `${andSv(names)} är ${names.length === 1 ? 'en lista' : 'listor'}: alla som läser den bjuds in, och får ett gemensamt skäl.`,
  unreachable: (names) => `Outlook visar ingen adress till ${andSv(names)}. Lägg till dem i inbjudan.`,
  over: (names, most) =>
    `Outlooks formulär tar ${most} personer åt gången. Lägg till i inbjudan: ${andSv(names)}.`,
  nobody: 'Mejlet nämner ingen annan än dig. Lägg till deltagare i inbjudan.',
  mailUnread: 'Mejlets text gick inte att läsa just nu. Allt annat fungerar.',
  noMail: 'Öppna ett mejl och välj Planera ett möte där.',

  open: 'Öppna nytt möte',
  opening: 'Öppnar det nya mötet…',
  opened: 'Outlook har öppnat det nya mötet med din agenda i. Titta på det där och skicka det.',
  notOpened:
    'Outlook öppnade inget nytt möte. Dina svar finns kvar här: försök igen, eller välj Kopiera agendan nedan, öppna ett nytt möte själv och klistra in den.',
  tooLong:
    'Agendan är längre än vad Outlooks formulär tar. Korta den, eller välj Kopiera agendan nedan, öppna ett nytt möte själv och klistra in den.',
  ready: 'Allt är besvarat: välj Öppna nytt möte',
  notOpenedYet: 'Välj Öppna nytt möte när du är klar',
  nothingToOpen: 'Skriv ett svar först och öppna sedan mötet.',

  create: 'Skapa med Teams-länk',
  incomplete: 'Ett möte skapas härifrån när alla svar finns. Öppna nytt möte fungerar redan nu.',
  nobodyToInvite: 'Det finns ingen att bjuda in. Öppna nytt möte och lägg till deltagare där.',
  tooFar: 'Välj en tid som inte har varit.',
  notLoaded:
    'Frågan före utskicket gick inte att ladda. Kontrollera anslutningen och försök igen. Dina svar finns kvar.',
  willGet: (recipients) => `${capital(getSv(recipients))} får en inbjudan`,
  listsToo: (lists) => `Alla i ${listOf(lists, 'och')} får den också.`,
  names: (names) => `Den går till ${andSv(names)}.`,
  createAndSend: 'Skapa och skicka',
  notNow: 'Inte nu',
  creating: 'Skapar mötet…',
  created: (recipients) =>
    `Klart. Mötet finns i din kalender med en Teams-länk. ${capital(getSv(recipients))} har fått inbjudan.`,
  createdWithoutLink: (recipients) =>
    `Mötet finns i din kalender, och ${getSv(recipients)} har fått inbjudan. Microsoft 365 gav det ingen Teams-länk: öppna det och slå på Teams-möte där.`,
  openCreated: 'Öppna mötet',
  notCreated: 'Inget har skapats eller skickats, och dina svar finns kvar.',
  unsure:
    'Mötet kan ha skapats ändå: titta i kalendern. Dina svar finns kvar, och försöker du igen skapas inget andra möte.',
  errors: {
    forbidden: 'Microsoft 365 låter dig inte skapa möten härifrån. Öppna nytt möte fungerar utan.',
    failed: 'Microsoft 365 gjorde det inte, och säger inte varför. Öppna nytt möte fungerar utan.',
    gone: 'Microsoft 365 har ingen kalender åt dig. Öppna nytt möte fungerar utan.',
  },
};

export function planWords(language: Language): PlanWords {
  return { en, sv }[language];
}
