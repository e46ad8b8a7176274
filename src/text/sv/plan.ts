import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords, Recipients } from '../plan';

const some = (names: readonly string[]) => firstOf(names, 'och', 'till');

function everybody({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 person' : `${people} personer`;
  if (lists.length === 0) return persons;
  const everyone = `alla i ${listOf(lists, 'och')}`;
  return people === 0 ? everyone : `${persons} och ${everyone}`;
}

export const plan: PlanWords = {
  title: 'Planera ett möte',
  subject: 'Mötets ämne',
  when: 'När',
  day: 'Dag',
  time: 'Börjar',
  minutes: 'Minuter',
  noTime: 'Välj dag, starttid och en längd på 5 till 1 440 minuter.',
  found: 'Står i mejlet:',
  useAsPurpose: 'Använd som syfte',
  repeated: (names) => `${some(names)} står flera gånger i mejlet och bjuds in en gång.`,
  lists: (names) =>
    `${some(names)} är ${names.length === 1 ? 'en lista' : 'listor'}: alla som läser den bjuds in, och får ett gemensamt skäl.`,
  unreachable: (names) => `Outlook visar ingen adress till ${some(names)}. Lägg till dem i inbjudan.`,
  over: (names, most) =>
    `Outlooks formulär tar ${most} personer åt gången. Lägg till i inbjudan: ${some(names)}.`,
  nobody: 'Mejlet nämner ingen annan än dig. Lägg till deltagare i inbjudan.',
  mailUnread: 'Mejlets text gick inte att läsa just nu. Allt annat fungerar.',
  noMail: 'Öppna ett mejl och välj Planera ett möte där.',

  open: 'Öppna nytt möte',
  opening: 'Öppnar det nya mötet…',
  opened:
    'Din agenda står i det nya mötet som Outlook öppnar. Titta på det där och skicka det. Kommer inget fönster, så försök igen.',
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
  willGet: (recipients) => `${capital(everybody(recipients))} får en inbjudan`,
  listsToo: (lists) => `Alla i ${listOf(lists, 'och')} får den också.`,
  names: (names) => `Den går till ${some(names)}.`,
  createAndSend: 'Skapa och skicka',
  notNow: 'Inte nu',
  creating: 'Skapar mötet…',
  created: (recipients) =>
    `Klart. Mötet finns i din kalender med en Teams-länk. ${capital(everybody(recipients))} har fått inbjudan.`,
  createdWithoutLink: (recipients) =>
    `Mötet finns i din kalender, och ${everybody(recipients)} har fått inbjudan. Microsoft 365 gav det ingen Teams-länk: öppna det och slå på Teams-möte där.`,
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
