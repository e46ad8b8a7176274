import type { OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

export const organizerPane: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Formål',
  purposeHint: 'Hvorfor møtes dere? For eksempel: Velge leverandør.',
  purposeMissing: 'Skriv med noen få ord hvorfor dere møtes.',
  goal: 'Mål',
  goalHint: 'Hvordan ser det ut når dere har lyktes?',
  goalMissing: 'Skriv med noen få ord hva dere vil oppnå.',
  people: 'Hvorfor',
  peopleHint: '· alle inviterte kan lese det',
  noPeople: 'Legg til deltakere i invitasjonen, og skriv her hvorfor hver av dem trengs.',
  why: (person) => `Hvorfor er ${person} invitert?`,
  whyMissing: 'Skriv med noen få ord hvorfor.',
  whyUnfinished: 'Skriv setningen ferdig.',
  sayMore: 'Det holder. Noen ord til forteller dem du inviterer, hva du mener.',
  whyEveryone: 'Hvorfor er alle invitert?',
  whyEveryoneHint: 'Med så mange holder det med én begrunnelse.',
  sameReason: 'Samme begrunnelse for alle',
  preparation: 'Forberedelser',
  addPreparation: 'Legg til forberedelser',
  addAnswer: {
    goal: 'Legg til mål',
    reasons: 'Legg til begrunnelser',
    nextStep: 'Legg til neste steg',
  },
  preparationHint: 'Valgfritt. Hva som skal være gjort eller ligge klart.',
  nextStep: (at) => `Neste steg${numberOf(at)}`,
  nextStepHint: 'Hva skjer når møtet er over?',
  nextStepMissing: 'Skriv med noen få ord hva som skjer etterpå.',
  nextStepOwner: (at) => `Ansvarlig for neste steg${numberOf(at)}`,
  ownerMissing: 'Hvem tar det?',
  nextStepDue: (at) => `Frist for neste steg${numberOf(at)}`,
  dueHint: 'fre 4. des eller dd.mm.åååå',
  dueMissing: 'Når skal det være gjort? For eksempel fre 4. des.',
  dueUnread: 'Syfte kan ikke lese det som en dag. Skriv for eksempel fre 4. des eller dd.mm.åååå.',
  ownerAndDue: (said, at) => `Ansvarlig og frist for neste steg${numberOf(at)}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Hvem og når?' : `Hvem og når, neste steg${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} er ikke invitert til møtet.`,
  anotherNextStep: 'Et neste steg til',
  anotherNextStepHint: 'Hva mer skjer etterpå?',
  removeNextStep: (at) => `Fjern neste steg ${at + 1}`,
  nextStepRemoved: (at) => `Neste steg ${at + 1} er fjernet.`,
  putBackNextStep: 'Legg det tilbake',
  chooseDate: (at) => (at === 0 ? 'Velg dato' : `Velg dato for neste steg${numberOf(at)}`),
  notes: 'Notater',
  notesHint: 'Andre linjer som sto i agendaen.',

  add: 'Legg til i invitasjon',
  update: 'Oppdater invitasjon',
  close: 'Lukk',
  tryAgain: 'Prøv på nytt',

  ready: 'Klar til å sendes',
  readyToAdd: (hasBlock) => `Agendaen din er klar: velg ${put(hasBlock)}`,
  stillMissing: (answers) => `Mangler fortsatt: ${answers.join(', ')}`,
  missingPurpose: 'formål',
  missingGoal: 'mål',
  missingReasons: (people) => `hvorfor ${namesOf(people, 'og', 'til')} er invitert`,
  missingNextStep: (parts, at) => {
    const words = { what: 'hva', owner: 'ansvarlig', due: 'frist' };
    const step = `neste steg${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} neste steg til`,
  nobodyYet: 'Ingen andre er invitert ennå',
  timesAreOld: 'Klar til å sendes, men klokkeslettene stemmer ikke lenger: velg Oppdater invitasjon',
  notAddedYet: (hasBlock) => `Ikke i invitasjonen ennå: velg ${put(hasBlock)}`,
  chooseVersion: 'Velg først en versjon av agendaen',
  writing: 'Legger til i invitasjonen…',
  looking: 'Ser på teksten din…',

  loading: 'Leser invitasjonen…',
  unreachable: 'Outlook svarer ikke akkurat nå. Invitasjonen er som du forlot den.',
  bodyUnread: 'Teksten i invitasjonen kunne ikke leses, så en agenda i den vises ikke her.',
  peopleUnknown: 'Outlook sa ikke hvem som er invitert.',
  plainText:
    'Invitasjonen er ren tekst, og agendaen krever HTML. Endre det under Formater tekst i invitasjonen, og prøv på nytt.',
  draftLate: 'Ikke lagret ennå. Outlook bruker lang tid på å svare.',
  draftFull:
    'Dette er mer enn Outlook lagrer før du legger det til. Teksten din er her fortsatt: gjør den kortere, eller legg den til i invitasjonen før du lukker.',
  draftFailed:
    'Outlook lagrer ikke det du skriver akkurat nå. Teksten er her fortsatt, og Syfte fortsetter å prøve. Legg den til i invitasjonen før du lukker.',

  secondAgenda:
    'Det er en agenda til lenger ned i invitasjonen. Herfra oppdateres bare den første: slett den andre før du sender.',
  alreadyThere: 'Det står allerede i invitasjonen.',
  nothingToAdd: 'Skriv et svar først, og legg det så til.',
  noReasonToShare: 'Skriv én begrunnelse først. Så kan den kopieres til alle som ikke har noen.',
  ownVersionSaved: (hasBlock) => `Din versjon er lagret her. Velg ${put(hasBlock)} for å legge den inn.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Gjør ${listOf(names, 'og')} ${names.length === 1 ? 'valgfri' : 'valgfrie'}…`
      : `Fjerner ${listOf(names, 'og')} fra invitasjonen…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? `er nå ${names.length === 1 ? 'valgfri' : 'valgfrie'}`
        : 'får referatet og ingen invitasjon';
    return `${listOf(names, 'og')} ${done}. Navn som Outlook ikke hadde kjent igjen ennå, må kanskje skrives inn på nytt.`;
  },
  notMoved:
    'Outlook endret ikke hvem som er invitert, herfra. Gjør det i invitasjonen: flytt navnet til Valgfri, eller fjern det.',
  missing: (names) =>
    `Outlook fjernet ${listOf(names, 'og')} fra invitasjonen underveis og ville ikke legge til ${names.length === 1 ? 'navnet' : 'navnene'} igjen. Legg ${names.length === 1 ? 'det' : 'dem'} til i invitasjonen før du sender.`,
  couldNotRead:
    'Invitasjonen kunne ikke leses, så ingenting er endret. Svarene dine er her fortsatt. Prøv på nytt.',
  couldNotWrite:
    'Outlook tok ikke imot agendaen. Svarene dine er her fortsatt. Prøv på nytt, og hvis det ikke hjelper: lukk invitasjonen og åpne den igjen.',
  changing:
    'Invitasjonen endret seg hele tiden, så ingenting ble skrevet over. La den ligge et øyeblikk, og prøv på nytt. Svarene dine er her fortsatt.',
  emptied:
    'Outlook sier at invitasjonen er tom, men for litt siden sto det en agenda der. Ingenting er endret. Se på invitasjonen: er teksten borte, velg Legg til i invitasjon en gang til. Svarene dine er her fortsatt.',
  notSeen:
    'Agendaen vises ikke i invitasjonen ennå. Se på invitasjonen, og prøv på nytt hvis den ikke er der. Svarene dine er her fortsatt.',
  putBack: (lost) =>
    `Å legge inn agendaen ville ha fjernet ${listOf(lost.map(lostPart), 'og')}, så invitasjonen er som den var. Legg agendaen i en ny invitasjon i stedet, eller flytt den delen og prøv på nytt.`,
  notPutBack: (lost) =>
    `Invitasjonen mistet ${listOf(lost.map(lostPart), 'og')} og kunne ikke gjenopprettes. Legg det tilbake for hånd før du sender.`,
  refusal: {
    'too-large':
      'Invitasjonen er for lang til å få plass til en agenda. Gjør teksten kortere, og prøv på nytt.',
    unclosed:
      'Teksten i invitasjonen er skadet, så den fikk være som den er. Lim teksten inn i en ny invitasjon, og prøv på nytt.',
    'unusual-page':
      'Invitasjonen inneholder noe (et skjema eller en ramme) som agendaen kan forstyrre, så den fikk være som den er. Fjern den delen, og prøv på nytt.',
    'broken-block':
      'Agendaen i invitasjonen er endret slik at den ikke kan byttes ut på en trygg måte. Slett den i invitasjonen, og velg Oppdater invitasjon igjen.',
    'block-in-pieces':
      'Det er biter av en tidligere agenda i invitasjonen. Slett dem i invitasjonen, og velg Legg til i invitasjon igjen.',
    'inside-link':
      'Agendaen i invitasjonen ligger inne i en kobling. Slett den i invitasjonen, og velg Oppdater invitasjon igjen.',
    'picture-inside':
      'Det er et bilde inne i agendaen i invitasjonen. Flytt bildet ut, og velg Oppdater invitasjon igjen.',
    'join-link-inside':
      'Møtekoblingen ligger inne i agendaen i invitasjonen. Flytt koblingen ut, og velg Oppdater invitasjon igjen.',
  },

  conflict: 'Agendaen er endret i invitasjonen',
  conflictHint: 'Hvilken versjon vil du gå videre med?',
  invitesVersion: 'I invitasjonen',
  myVersion: 'Din versjon',
  takeInviteVersion: 'Bruk den i invitasjonen',
  keepOwnVersion: 'Behold min',
};

function put(hasBlock: boolean): string {
  return hasBlock ? 'Oppdater invitasjon' : 'Legg til i invitasjon';
}

function lostPart(lost: 'text' | 'image' | 'attachment' | 'join-link'): string {
  const words = {
    text: 'noe av teksten',
    image: 'et bilde',
    attachment: 'en vedlagt fil',
    'join-link': 'møtekoblingen',
  };
  return words[lost];
}
