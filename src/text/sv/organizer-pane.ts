import type { Lost, OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

export const organizerPane: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Syfte',
  purposeHint: 'Varför ses ni? Till exempel: Välja leverantör.',
  purposeMissing: 'Skriv med några ord varför ni ses.',
  goal: 'Slutmål',
  goalHint: 'Hur ser det ut när ni har lyckats?',
  goalMissing: 'Skriv med några ord vad ni vill uppnå.',
  people: 'Varför',
  peopleHint: '· alla inbjudna kan läsa det',
  noPeople: 'Lägg till deltagare i inbjudan och skriv här varför var och en behövs.',
  why: (person) => `Varför är ${person} inbjuden?`,
  whyMissing: 'Skriv med några ord varför.',
  whyUnfinished: 'Skriv klart meningen.',
  sayMore: 'Det räcker. Några ord till, så vet de du bjuder in vad du menar.',
  whyEveryone: 'Varför är alla inbjudna?',
  whyEveryoneHint: 'Med så här många räcker det med ett skäl.',
  sameReason: 'Samma skäl för alla',
  preparation: 'Förberedelser',
  addPreparation: 'Lägg till förberedelser',
  addAnswer: { goal: 'Lägg till slutmål', reasons: 'Lägg till skäl', nextStep: 'Lägg till nästa steg' },
  preparationHint: 'Valfritt. Vad som ska vara gjort eller finnas till hands.',
  nextStep: (at) => `Nästa steg${numberOf(at)}`,
  nextStepHint: 'Vad händer när mötet är slut?',
  nextStepMissing: 'Skriv med några ord vad som händer sedan.',
  nextStepOwner: (at) => `Ansvarig för nästa steg${numberOf(at)}`,
  ownerMissing: 'Vem tar på sig det?',
  nextStepDue: (at) => `Nästa steg${numberOf(at)} klart senast`,
  dueHint: 'fre 4 dec eller åååå-mm-dd',
  dueMissing: 'När ska det vara klart? Till exempel fre 4 dec.',
  dueUnread: 'Syfte kan inte läsa det som en dag. Skriv en som fre 4 dec, eller åååå-mm-dd.',
  ownerAndDue: (said, at) => `Ansvarig och datum för nästa steg${numberOf(at)}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Vem och när?' : `Vem och när, nästa steg${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} är inte inbjuden till mötet.`,
  anotherNextStep: 'Ett nästa steg till',
  anotherNextStepHint: 'Vad mer händer sedan?',
  removeNextStep: (at) => `Ta bort nästa steg ${at + 1}`,
  nextStepRemoved: (at) => `Nästa steg ${at + 1} är borttaget.`,
  putBackNextStep: 'Lägg tillbaka',
  chooseDate: (at) => (at === 0 ? 'Välj datum' : `Välj datum för nästa steg${numberOf(at)}`),
  notes: 'Övrigt',
  notesHint: 'Andra rader som stod i agendan.',

  add: 'Lägg till i inbjudan',
  update: 'Uppdatera inbjudan',
  close: 'Stäng',
  tryAgain: 'Försök igen',

  ready: 'Redo att skickas',
  readyToAdd: (hasBlock) =>
    `Din agenda är klar: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'}`,
  stillMissing: (answers) => `Saknas fortfarande: ${answers.join(', ')}`,
  missingPurpose: 'syfte',
  missingGoal: 'slutmål',
  missingReasons: (people) =>
    `varför ${namesOf(people, 'och', 'till')} är ${people.length === 1 ? 'inbjuden' : 'inbjudna'}`,
  missingNextStep: (parts, at) => {
    const words = { what: 'vad', owner: 'ansvarig', due: 'datum' };
    const step = `nästa steg${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} nästa steg till`,
  nobodyYet: 'Ingen annan är inbjuden än',
  timesAreOld: 'Redo att skickas, men klockslagen stämmer inte längre: välj Uppdatera inbjudan',
  notAddedYet: (hasBlock) =>
    `Inte i inbjudan än: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'}`,
  chooseVersion: 'Välj först en version av agendan',
  writing: 'Lägger till i inbjudan…',
  looking: 'Tittar på din text…',

  loading: 'Läser inbjudan…',
  unreachable: 'Outlook svarar inte just nu. Inbjudan är som du lämnade den.',
  bodyUnread: 'Texten i inbjudan gick inte att läsa, så en agenda som står där syns inte här.',
  peopleUnknown: 'Outlook sa inte vilka som är inbjudna.',
  plainText:
    'Inbjudan är oformaterad text, och agendan kräver formaterad text (HTML). Ändra det under Formatera text i inbjudan och försök igen.',
  draftLate: 'Inte sparat än. Outlook svarar långsamt.',
  draftFull:
    'Det här är mer än Outlook sparar innan du lägger till det. Texten finns kvar här: korta den, eller lägg till den i inbjudan innan du stänger.',
  draftFailed:
    'Outlook sparar inte det du skriver just nu. Texten finns kvar här och Syfte fortsätter försöka. Lägg till den i inbjudan innan du stänger.',

  secondAgenda:
    'Det finns en agenda till längre ner i inbjudan. Härifrån uppdateras bara den första: ta bort den andra innan du skickar.',
  alreadyThere: 'Det här står redan i inbjudan.',
  nothingToAdd: 'Skriv ett svar först och lägg sedan till det.',
  noReasonToShare: 'Skriv ett skäl först. Sedan kan det kopieras till alla som inte har något.',
  ownVersionSaved: (hasBlock) =>
    `Din version ligger kvar här. Välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'} för att lägga in den.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Gör ${listOf(names, 'och')} ${names.length === 1 ? 'valfri' : 'valfria'}…`
      : `Tar bort ${listOf(names, 'och')} ur inbjudan…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? `är nu ${names.length === 1 ? 'valfri' : 'valfria'}`
        : 'får anteckningarna och ingen inbjudan';
    return `${listOf(names, 'och')} ${done}. Namn som Outlook inte hade känt igen än kan behöva skrivas in igen.`;
  },
  notMoved:
    'Outlook ändrade inte deltagarna här. Gör det i inbjudan: flytta namnet till Valfria, eller ta bort det.',
  missing: (names) =>
    `Outlook tog bort ${listOf(names, 'och')} ur inbjudan på vägen och ville inte lägga till ${names.length === 1 ? 'namnet' : 'namnen'} igen. Lägg till ${names.length === 1 ? 'det' : 'dem'} i inbjudan innan du skickar.`,
  couldNotRead: 'Inbjudan gick inte att läsa, så inget har ändrats. Dina svar finns kvar här. Försök igen.',
  couldNotWrite:
    'Outlook tog inte emot agendan. Dina svar finns kvar här. Försök igen, och om det inte hjälper: stäng inbjudan och öppna den igen.',
  changing:
    'Inbjudan ändrades hela tiden, så inget skrevs över. Vänta en liten stund och försök igen. Dina svar finns kvar här.',
  emptied:
    'Outlook säger att inbjudan är tom, men nyss stod det en agenda där. Inget har ändrats. Titta i inbjudan: om texten är borta, välj Lägg till i inbjudan en gång till. Dina svar finns kvar här.',
  notSeen:
    'Agendan syns inte i inbjudan än. Titta i inbjudan, och försök igen om den inte står där. Dina svar finns kvar här.',
  putBack: (lost) =>
    `Att lägga in agendan hade tagit bort ${listOf(lost.map(lostPart), 'och')}, så inbjudan är som den var. Lägg agendan i en ny inbjudan i stället, eller flytta den delen och försök igen.`,
  notPutBack: (lost) =>
    `Inbjudan förlorade ${listOf(lost.map(lostPart), 'och')} och gick inte att återställa. Lägg tillbaka det för hand innan du skickar.`,
  refusal: {
    'too-large': 'Inbjudan är för lång för att få plats med en agenda. Korta texten och försök igen.',
    unclosed:
      'Texten i inbjudan är skadad, så den fick vara som den är. Klistra in texten i en ny inbjudan och försök igen.',
    'unusual-page':
      'Inbjudan innehåller något (ett formulär eller en ram) som agendan kan störa, så den fick vara som den är. Ta bort den delen och försök igen.',
    'broken-block':
      'Agendan i inbjudan har ändrats så att den inte kan bytas ut säkert. Radera den i inbjudan och välj Uppdatera inbjudan igen.',
    'block-in-pieces':
      'Det finns bitar av en tidigare agenda i inbjudan. Ta bort dem ur inbjudan och välj Lägg till i inbjudan igen.',
    'inside-link':
      'Agendan i inbjudan ligger i en länk. Radera den i inbjudan och välj Uppdatera inbjudan igen.',
    'picture-inside':
      'Det finns en bild inuti agendan i inbjudan. Flytta ut bilden och välj Uppdatera inbjudan igen.',
    'join-link-inside':
      'Möteslänken ligger inuti agendan i inbjudan. Flytta ut länken och välj Uppdatera inbjudan igen.',
  },

  conflict: 'Agendan har ändrats i inbjudan',
  conflictHint: 'Vilken version vill du gå vidare med?',
  invitesVersion: 'I inbjudan',
  myVersion: 'Din version',
  takeInviteVersion: 'Använd den i inbjudan',
  keepOwnVersion: 'Behåll min',
};

function lostPart(lost: Lost): string {
  const words = {
    text: 'en del av sin text',
    image: 'en bild',
    attachment: 'en bifogad fil',
    'join-link': 'möteslänken',
  };
  return words[lost];
}
