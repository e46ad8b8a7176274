import type { OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

export const organizerPane: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Formål',
  purposeHint: 'Hvorfor mødes I? For eksempel: Vælge leverandør.',
  purposeMissing: 'Skriv med et par ord, hvorfor I mødes.',
  goal: 'Mål',
  goalHint: 'Hvordan ser det ud, når det er lykkedes?',
  goalMissing: 'Skriv med et par ord, hvad I vil opnå.',
  people: 'Hvorfor',
  peopleHint: '· alle inviterede kan læse det',
  noPeople: 'Føj deltagere til invitationen, og skriv her, hvorfor hver af dem skal med.',
  why: (person) => `Hvorfor er ${person} inviteret?`,
  whyMissing: 'Skriv med et par ord hvorfor.',
  whyUnfinished: 'Skriv sætningen færdig.',
  sayMore: 'Det er nok. Et par ord mere fortæller dem, du inviterer, hvad du mener.',
  whyEveryone: 'Hvorfor er alle inviteret?',
  whyEveryoneHint: 'Med så mange er én begrundelse nok.',
  sameReason: 'Samme begrundelse for alle',
  preparation: 'Forberedelse',
  addPreparation: 'Tilføj forberedelse',
  addAnswer: { goal: 'Tilføj mål', reasons: 'Tilføj begrundelser', nextStep: 'Tilføj næste skridt' },
  preparationHint: 'Valgfrit. Hvad der skal være gjort eller ligge klar.',
  nextStep: (at) => `Næste skridt${numberOf(at)}`,
  nextStepHint: 'Hvad sker der, når mødet er slut?',
  nextStepMissing: 'Skriv med et par ord, hvad der sker bagefter.',
  nextStepOwner: (at) => `Ansvarlig for næste skridt${numberOf(at)}`,
  ownerMissing: 'Hvem tager den?',
  nextStepDue: (at) => `Frist for næste skridt${numberOf(at)}`,
  dueHint: 'fre 4. dec eller dd-mm-åååå',
  dueMissing: 'Hvornår skal det være klaret? For eksempel fre 4. dec.',
  dueUnread: 'Syfte kan ikke læse det som en dag. Skriv for eksempel fre 4. dec eller dd-mm-åååå.',
  ownerAndDue: (said, at) => `Ansvarlig og frist for næste skridt${numberOf(at)}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Hvem og hvornår?' : `Hvem og hvornår, næste skridt${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} er ikke inviteret til mødet.`,
  anotherNextStep: 'Endnu et næste skridt',
  anotherNextStepHint: 'Hvad sker der ellers bagefter?',
  removeNextStep: (at) => `Fjern næste skridt ${at + 1}`,
  nextStepRemoved: (at) => `Næste skridt ${at + 1} er fjernet.`,
  putBackNextStep: 'Sæt det tilbage',
  chooseDate: (at) => (at === 0 ? 'Vælg dato' : `Vælg dato for næste skridt${numberOf(at)}`),
  notes: 'Noter',
  notesHint: 'Andre linjer, der stod i agendaen.',

  add: 'Føj til invitation',
  update: 'Opdater invitation',
  close: 'Luk',
  tryAgain: 'Prøv igen',

  ready: 'Klar til at sende',
  readyToAdd: (hasBlock) => `Din agenda er klar: vælg ${put(hasBlock)}`,
  stillMissing: (answers) => `Mangler stadig: ${answers.join(', ')}`,
  missingPurpose: 'formål',
  missingGoal: 'mål',
  missingReasons: (people) => `hvorfor ${namesOf(people, 'og', 'til')} er inviteret`,
  missingNextStep: (parts, at) => {
    const words = { what: 'hvad', owner: 'ansvarlig', due: 'frist' };
    const step = `næste skridt${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} næste skridt mere`,
  nobodyYet: 'Ingen andre er inviteret endnu',
  timesAreOld: 'Klar til at sende, men klokkeslættene passer ikke længere: vælg Opdater invitation',
  notAddedYet: (hasBlock) => `Ikke i invitationen endnu: vælg ${put(hasBlock)}`,
  chooseVersion: 'Vælg først en version af agendaen',
  writing: 'Føjer til invitationen…',
  looking: 'Ser på din tekst…',

  loading: 'Læser invitationen…',
  unreachable: 'Outlook svarer ikke lige nu. Invitationen er, som du efterlod den.',
  bodyUnread: 'Teksten i invitationen kunne ikke læses, så en agenda i den vises ikke her.',
  peopleUnknown: 'Outlook sagde ikke, hvem der er inviteret.',
  plainText:
    'Invitationen er almindelig tekst, og agendaen kræver HTML. Skift det under Formatér tekst i invitationen, og prøv igen.',
  draftLate: 'Ikke gemt endnu. Outlook er længe om at svare.',
  draftFull:
    'Det her er mere, end Outlook gemmer, før du tilføjer det. Din tekst er her stadig: forkort den, eller føj den til invitationen, før du lukker.',
  draftFailed:
    'Outlook gemmer ikke det, du skriver, lige nu. Teksten er her stadig, og Syfte bliver ved med at prøve. Føj den til invitationen, før du lukker.',

  secondAgenda:
    'Der er en agenda mere længere nede i invitationen. Herfra opdateres kun den første: slet den anden, før du sender.',
  alreadyThere: 'Det står allerede i invitationen.',
  nothingToAdd: 'Skriv et svar først, og tilføj det så.',
  noReasonToShare: 'Skriv én begrundelse først. Så kan den kopieres til alle, der ikke har nogen.',
  ownVersionSaved: (hasBlock) => `Din version er gemt her. Vælg ${put(hasBlock)} for at sætte den ind.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Gør ${listOf(names, 'og')} ${names.length === 1 ? 'valgfri' : 'valgfrie'}…`
      : `Fjerner ${listOf(names, 'og')} fra invitationen…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? `er nu ${names.length === 1 ? 'valgfri' : 'valgfrie'}`
        : 'får referatet og ingen invitation';
    return `${listOf(names, 'og')} ${done}. Navne, som Outlook endnu ikke havde genkendt, skal måske skrives igen.`;
  },
  notMoved:
    'Outlook ændrede ikke, hvem der er inviteret, herfra. Gør det i invitationen: flyt navnet til Valgfri, eller fjern det.',
  missing: (names) =>
    `Outlook fjernede ${listOf(names, 'og')} fra invitationen undervejs og ville ikke tilføje ${names.length === 1 ? 'navnet' : 'navnene'} igen. Tilføj ${names.length === 1 ? 'det' : 'dem'} i invitationen, før du sender.`,
  couldNotRead: 'Invitationen kunne ikke læses, så intet er ændret. Dine svar er her stadig. Prøv igen.',
  couldNotWrite:
    'Outlook tog ikke imod agendaen. Dine svar er her stadig. Prøv igen, og hvis det ikke hjælper: luk invitationen, og åbn den igen.',
  changing:
    'Invitationen blev ved med at ændre sig, så intet blev overskrevet. Lad den ligge et øjeblik, og prøv igen. Dine svar er her stadig.',
  emptied:
    'Outlook siger, at invitationen er tom, men for lidt siden stod der en agenda. Intet er ændret. Se på invitationen: er teksten væk, så vælg Føj til invitation en gang til. Dine svar er her stadig.',
  notSeen:
    'Agendaen kan ikke ses i invitationen endnu. Se på invitationen, og prøv igen, hvis den ikke er der. Dine svar er her stadig.',
  putBack: (lost) =>
    `At sætte agendaen ind ville have fjernet ${listOf(lost.map(lostPart), 'og')}, så invitationen er, som den var. Sæt agendaen i en ny invitation i stedet, eller flyt den del, og prøv igen.`,
  notPutBack: (lost) =>
    `Invitationen mistede ${listOf(lost.map(lostPart), 'og')} og kunne ikke gendannes. Sæt det tilbage i hånden, før du sender.`,
  refusal: {
    'too-large': 'Invitationen er for lang til at få plads til en agenda. Forkort teksten, og prøv igen.',
    unclosed:
      'Teksten i invitationen er beskadiget, så den fik lov at være, som den er. Sæt teksten ind i en ny invitation, og prøv igen.',
    'unusual-page':
      'Invitationen indeholder noget (en formular eller en ramme), som agendaen kunne forstyrre, så den fik lov at være. Fjern den del, og prøv igen.',
    'broken-block':
      'Agendaen i invitationen er ændret, så den ikke kan udskiftes sikkert. Slet den i invitationen, og vælg Opdater invitation igen.',
    'block-in-pieces':
      'Der er stumper af en tidligere agenda i invitationen. Slet dem i invitationen, og vælg Føj til invitation igen.',
    'inside-link':
      'Agendaen i invitationen ligger inde i et link. Slet den i invitationen, og vælg Opdater invitation igen.',
    'picture-inside':
      'Der er et billede inde i agendaen i invitationen. Flyt billedet ud, og vælg Opdater invitation igen.',
    'join-link-inside':
      'Mødelinket ligger inde i agendaen i invitationen. Flyt linket ud, og vælg Opdater invitation igen.',
  },

  conflict: 'Agendaen er ændret i invitationen',
  conflictHint: 'Hvilken version vil du gå videre med?',
  invitesVersion: 'I invitationen',
  myVersion: 'Din version',
  takeInviteVersion: 'Brug den i invitationen',
  keepOwnVersion: 'Behold min',
};

function put(hasBlock: boolean): string {
  return hasBlock ? 'Opdater invitation' : 'Føj til invitation';
}

function lostPart(lost: 'text' | 'image' | 'attachment' | 'join-link'): string {
  const words = {
    text: 'noget af sin tekst',
    image: 'et billede',
    attachment: 'en vedhæftet fil',
    'join-link': 'mødelinket',
  };
  return words[lost];
}
