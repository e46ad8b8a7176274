import { type Language, listOf } from './language';

type NextStepPart = 'what' | 'owner' | 'due';
type Lost = 'text' | 'image' | 'attachment' | 'join-link';
type SpliceRefusal =
  | 'too-large'
  | 'unclosed'
  | 'unusual-page'
  | 'broken-block'
  | 'block-in-pieces'
  | 'inside-link'
  | 'picture-inside'
  | 'join-link-inside';

/** Everything the organizer pane says. The labels are a contract: other tools find the fields by them. */
export interface OrganizerPaneWords {
  readonly title: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly purposeMissing: string;
  readonly goal: string;
  readonly goalHint: string;
  readonly goalMissing: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly noPeople: string;
  readonly why: (person: string) => string;
  readonly whyMissing: string;
  /** A lead that a role put in still waits for its end. */
  readonly whyUnfinished: string;
  /** Beside an answer of one word, which counts. */
  readonly sayMore: string;
  readonly whyEveryone: string;
  readonly whyEveryoneHint: string;
  readonly sameReason: string;
  readonly preparation: string;
  readonly preparationHint: string;
  readonly addPreparation: string;
  /** Asks for an answer that this meeting does not need. */
  readonly addAnswer: { readonly [answer in 'goal' | 'reasons' | 'nextStep']: string };
  /** Of one of several: `at` is its place, from 0. The first goes without a number. */
  readonly nextStep: (at: number) => string;
  readonly nextStepHint: string;
  readonly nextStepMissing: string;
  readonly nextStepOwner: (at: number) => string;
  readonly ownerMissing: string;
  readonly nextStepDue: (at: number) => string;
  readonly dueHint: string;
  readonly dueMissing: string;
  /** What was typed names no day. */
  readonly dueUnread: string;
  /** The line that stands for owner and date, as it is heard; `said` is what it shows. */
  readonly ownerAndDue: (said: string, at: number) => string;
  /** In its place while one of them is missing. */
  readonly whoAndWhen: (at: number) => string;
  /** Of somebody who was chosen and is not in the meeting any more. */
  readonly ownerNotInvited: (owner: string) => string;
  readonly anotherNextStep: string;
  readonly anotherNextStepHint: string;
  readonly removeNextStep: (at: number) => string;
  readonly nextStepRemoved: (at: number) => string;
  readonly putBackNextStep: string;
  readonly chooseDate: (at: number) => string;
  readonly notes: string;
  readonly notesHint: string;

  readonly add: string;
  readonly update: string;
  readonly close: string;
  readonly tryAgain: string;

  readonly ready: string;
  readonly readyToAdd: (hasBlock: boolean) => string;
  readonly stillMissing: (answers: readonly string[]) => string;
  /** Phrases for `stillMissing`. */
  readonly missingPurpose: string;
  readonly missingGoal: string;
  readonly missingReasons: (people: readonly string[]) => string;
  readonly missingNextStep: (parts: readonly NextStepPart[], at: number) => string;
  /** Beside those that are named; `more` is at least two. */
  readonly missingNextSteps: (more: number) => string;
  readonly nobodyYet: string;
  readonly notAddedYet: (hasBlock: boolean) => string;
  /** The meeting was moved since its topics got their clock times. */
  readonly timesAreOld: string;
  /** The block was edited by hand, and the organizer has two versions to choose from. */
  readonly chooseVersion: string;
  readonly writing: string;
  /** While the text of the invite is read until it is at rest. */
  readonly looking: string;

  readonly loading: string;
  readonly unreachable: string;
  readonly bodyUnread: string;
  readonly peopleUnknown: string;
  readonly plainText: string;
  /** What was typed has waited for longer than a second. */
  readonly draftLate: string;
  readonly draftFull: string;
  readonly draftFailed: string;

  readonly secondAgenda: string;
  readonly alreadyThere: string;
  readonly nothingToAdd: string;
  readonly noReasonToShare: string;
  readonly ownVersionSaved: (hasBlock: boolean) => string;
  /** While attendees are made optional, or taken off the invite. */
  readonly moving: (to: 'optional' | 'off', names: readonly string[]) => string;
  /** Attendees made optional, or taken off the invite to get the notes. */
  readonly moved: (to: 'optional' | 'off', names: readonly string[]) => string;
  readonly notMoved: string;
  /** Outlook took people off the invite whom nobody wanted to take off. */
  readonly missing: (names: readonly string[]) => string;
  readonly couldNotRead: string;
  readonly couldNotWrite: string;
  readonly changing: string;
  /** Where an agenda stood, nothing at all is read. */
  readonly emptied: string;
  readonly notSeen: string;
  readonly putBack: (lost: readonly Lost[]) => string;
  readonly notPutBack: (lost: readonly Lost[]) => string;
  readonly refusal: Readonly<Record<SpliceRefusal, string>>;

  readonly conflict: string;
  readonly conflictHint: string;
  readonly invitesVersion: string;
  readonly myVersion: string;
  readonly takeInviteVersion: string;
  readonly keepOwnVersion: string;
}

/** Behind what all of them are called: nothing for the first. */
function numberOf(at: number): string {
  return at === 0 ? '' : ` ${at + 1}`;
}

const en: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Purpose',
  purposeHint: 'Why do you meet? For example: Choose a supplier.',
  purposeMissing: 'Say in a few words why you meet.',
  goal: 'Goal',
  goalHint: 'What would success look like?',
  goalMissing: 'Say in a few words what you want to achieve.',
  people: 'Why',
  peopleHint: '· everyone invited can read this',
  noPeople: 'Add people to the invite and say here why each is needed.',
  why: (person) => `Why is ${person} invited?`,
  whyMissing: 'Say in a few words why.',
  whyUnfinished: 'Finish the sentence.',
  sayMore: 'This will do. A few more words would tell those you invite what you mean.',
  whyEveryone: 'Why is everyone invited?',
  whyEveryoneHint: 'With this many people, one reason is enough.',
  sameReason: 'Same reason for everyone',
  preparation: 'Preparation',
  addPreparation: 'Add preparation',
  addAnswer: { goal: 'Add goal', reasons: 'Add reasons', nextStep: 'Add next step' },
  preparationHint: 'Optional. What to have done or at hand.',
  nextStep: (at) => `Next step${numberOf(at)}`,
  nextStepHint: 'What happens when the meeting is over?',
  nextStepMissing: 'Say in a few words what happens next.',
  nextStepOwner: (at) => `Next step${numberOf(at)} owner`,
  ownerMissing: 'Who takes it on?',
  nextStepDue: (at) => `Next step${numberOf(at)} due`,
  dueHint: 'Fri 4 Dec or yyyy-mm-dd',
  dueMissing: 'By when? Such as Fri 4 Dec.',
  dueUnread: 'Syfte cannot read this as a day. Type one such as Fri 4 Dec, or yyyy-mm-dd.',
  ownerAndDue: (said, at) =>
    `Owner and date of ${at === 0 ? 'the next step' : `next step ${at + 1}`}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Who and by when?' : `Who and by when, next step${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} is not invited to this meeting.`,
  anotherNextStep: 'Another next step',
  anotherNextStepHint: 'What else happens then?',
  removeNextStep: (at) => `Remove next step ${at + 1}`,
  nextStepRemoved: (at) => `Next step ${at + 1} is removed.`,
  putBackNextStep: 'Put it back',
  chooseDate: (at) => (at === 0 ? 'Choose date' : `Choose date of next step${numberOf(at)}`),
  notes: 'Notes',
  notesHint: 'Other lines that were in the agenda.',

  add: 'Add to invite',
  update: 'Update invite',
  close: 'Close',
  tryAgain: 'Try again',

  ready: 'Ready to send',
  readyToAdd: (hasBlock) => `Your agenda is ready: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  stillMissing: (answers) => `Still missing: ${answers.join(', ')}`,
  missingPurpose: 'purpose',
  missingGoal: 'goal',
  missingReasons: (people) =>
    `why ${namesOf(people, 'and', 'more')} ${people.length === 1 ? 'is' : 'are'} invited`,
  missingNextStep: (parts, at) => {
    const words = { what: 'what', owner: 'owner', due: 'date' };
    const step = `next step${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} more next steps`,
  nobodyYet: 'Nobody else is invited yet',
  timesAreOld: 'Ready to send, but its clock times are old: choose Update invite',
  notAddedYet: (hasBlock) => `Not in the invite yet: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  chooseVersion: 'Choose a version of the agenda first',
  writing: 'Adding to the invite…',
  looking: 'Looking at your text…',

  loading: 'Reading the invite…',
  unreachable: 'Outlook is not answering just now. The invite is as you left it.',
  bodyUnread: 'The text of the invite could not be read, so an agenda in it does not show here.',
  peopleUnknown: 'Outlook did not say who is invited.',
  plainText:
    'This invite is plain text, and the agenda needs HTML. Change it under Format Text in the invite, then try again.',
  draftLate: 'Not saved yet. Outlook is slow to answer.',
  draftFull:
    'This is more than Outlook keeps until you add it. Your text is still here: shorten it, or add it to the invite before you close.',
  draftFailed:
    'Outlook is not keeping what you type just now. It is still here, and Syfte keeps trying. Add it to the invite before you close.',

  secondAgenda:
    'There is one more agenda further down in the invite. Only the first is updated from here: delete the other before you send.',
  alreadyThere: 'The invite already says this.',
  nothingToAdd: 'Write an answer first, then add it.',
  noReasonToShare: 'Write one reason first. Then it can be copied to everyone who has none.',
  ownVersionSaved: (hasBlock) =>
    `Your version is kept here. Choose ${hasBlock ? 'Update invite' : 'Add to invite'} to put it in.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Making ${listOf(names, 'and')} optional…`
      : `Taking ${listOf(names, 'and')} off the invite…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? names.length === 1
          ? 'is now optional'
          : 'are now optional'
        : 'will get the notes and no invite';
    return `${listOf(names, 'and')} ${done}. Names that Outlook had not recognised yet may have to be typed again.`;
  },
  notMoved:
    'Outlook did not change who is invited here. Do it in the invite: move the name to Optional, or remove it.',
  missing: (names) =>
    `Outlook took ${listOf(names, 'and')} off the invite along the way, and would not add ${names.length === 1 ? 'that name' : 'those names'} again. Add ${names.length === 1 ? 'it' : 'them'} in the invite before you send.`,
  couldNotRead:
    'The invite could not be read, so nothing was changed. Your answers are still here. Try again.',
  couldNotWrite:
    'Outlook did not take the agenda. Your answers are still here. Try again, and if that does not help, close and reopen the invite.',
  changing:
    'The invite kept changing, so nothing was written over. Let it rest for a moment, then try again. Your answers are still here.',
  emptied:
    'Outlook says that the invite is empty, where an agenda stood a moment ago. Nothing was changed. Look at the invite: if its text is gone, choose Add to invite once more. Your answers are still here.',
  notSeen:
    'The agenda does not show in the invite yet. Look at the invite, and try again if it is not there. Your answers are still here.',
  putBack: (lost) =>
    `Adding the agenda would have removed ${listOf(lost.map(lostInEnglish), 'and')}, so the invite is as it was. Add the agenda to a new invite instead, or move that part and try again.`,
  notPutBack: (lost) =>
    `The invite lost ${listOf(lost.map(lostInEnglish), 'and')} and could not be put back. Put it back by hand before you send.`,
  refusal: {
    'too-large': 'The invite is too long to take an agenda. Shorten its text, then try again.',
    unclosed:
      'The text of the invite is damaged, so it was left as it is. Paste its text into a new invite and try again.',
    'unusual-page':
      'The invite holds something (a form or a frame) that the agenda could disturb, so it was left as it is. Remove that part and try again.',
    'broken-block':
      'The agenda in the invite was changed so that it cannot be replaced safely. Delete it from the invite and choose Update invite again.',
    'block-in-pieces':
      'There are pieces of an earlier agenda in the invite. Delete them from the invite, then choose Add to invite again.',
    'inside-link':
      'The agenda in the invite is inside a link. Delete it from the invite and choose Update invite again.',
    'picture-inside':
      'There is a picture inside the agenda in the invite. Move the picture out of it and choose Update invite again.',
    'join-link-inside':
      'The link to join is inside the agenda in the invite. Move the link out of it and choose Update invite again.',
  },

  conflict: 'The agenda was changed in the invite',
  conflictHint: 'Which version do you want to go on with?',
  invitesVersion: 'In the invite',
  myVersion: 'Yours',
  takeInviteVersion: 'Use the one in the invite',
  keepOwnVersion: 'Keep mine',
};

const sv: OrganizerPaneWords = {
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
    `Att lägga in agendan hade tagit bort ${listOf(lost.map(lostInSwedish), 'och')}, så inbjudan är som den var. Lägg agendan i en ny inbjudan i stället, eller flytta den delen och försök igen.`,
  notPutBack: (lost) =>
    `Inbjudan förlorade ${listOf(lost.map(lostInSwedish), 'och')} och gick inte att återställa. Lägg tillbaka det för hand innan du skickar.`,
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

export function organizerPaneWords(language: Language): OrganizerPaneWords {
  return language === 'sv' ? sv : en;
}

/** Both of two; of more, the first and how many there are besides. */
function namesOf(people: readonly string[], and: string, more: string): string {
  return people.length < 3 ? listOf(people, and) : `${people[0]} ${and} ${people.length - 1} ${more}`;
}

function lostInEnglish(lost: Lost): string {
  const words = {
    text: 'some of its text',
    image: 'a picture',
    attachment: 'an attached file',
    'join-link': 'the link to join',
  };
  return words[lost];
}

function lostInSwedish(lost: Lost): string {
  const words = {
    text: 'en del av sin text',
    image: 'en bild',
    attachment: 'en bifogad fil',
    'join-link': 'möteslänken',
  };
  return words[lost];
}
