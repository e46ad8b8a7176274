import type { MyMeetingsWords } from '../my-meetings';
import { counted } from './phrases';

/** "1 réunion", "4 réunions". */
const n = (many: number, one: string, several: string) => `${many} ${counted(many, one, several)}`;

export const myMeetings: MyMeetingsWords = {
  title: 'Mes réunions',
  intro: 'Les réunions que vous organisez, et si chacun peut y lire à quoi elles servent.',
  signIn: 'Se connecter',
  privacy: 'Syfte lit votre propre calendrier, ici dans votre navigateur, et n’en garde pas un mot.',
  lookAhead: 'Période',
  weeks: (weeks) => n(weeks, 'semaine', 'semaines'),
  stop: 'Arrêter',
  goOn: 'Continuer',
  tryAgain: 'Réessayer',
  readAgain: 'Actualiser',
  loading: 'Un instant…',

  reading: 'Lecture de votre calendrier',
  events: (events) => `${n(events, 'événement', 'événements')} jusqu’ici`,
  checked: (checked, of) => `${checked} sur ${n(of, 'invitation lue', 'invitations lues')}`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Arrêté avant la première invitation. Continuez quand vous voulez.'
        : `Arrêté : ${n(checked, 'invitation lue', 'invitations lues')} jusqu’ici. Ce qui a été trouvé reste ci-dessous.`
      : `Arrêté : ${checked} sur ${n(of, 'invitation lue', 'invitations lues')}. Ce qui a été trouvé reste ci-dessous.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} sans ordre du jour` : '',
      incomplete > 0 ? n(incomplete, 'incomplète', 'incomplètes') : '',
      complete > 0 ? n(complete, 'complète', 'complètes') : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. En tout : ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Votre unique réunion a un ordre du jour complet.'
      : `Vos ${meetings} réunions ont toutes un ordre du jour complet.`,
  nothing: 'Ces semaines-là, aucune réunion que vous organisez avec d’autres n’a besoin d’un ordre du jour.',
  showComplete: (complete) =>
    complete === 1 ? 'Afficher aussi la réunion complète' : `Afficher aussi les ${complete} complètes`,
  lacking: 'Manque',
  lacks: {
    agenda: 'Tout l’ordre du jour',
    purpose: 'But',
    goal: 'Résultat visé',
    reason: 'Raisons',
    nextStep: 'Prochaine étape',
  },
  nothingLacks: 'Il n’en manque plus à aucune réunion.',
  keys: 'Dans la liste, j et k vont d’une réunion à l’autre, et Entrée en ouvre une.',
  groups: { 'this-week': 'Cette semaine', 'next-week': 'La semaine prochaine', later: 'Plus tard' },
  meetings: (meetings) => n(meetings, 'réunion', 'réunions'),

  list: 'Réunions',
  noSubject: 'Sans objet',
  series: ({ when, times }) =>
    times === 1 ? `Une série, une réunion : ${when}` : `Une série, ${times} réunions, la prochaine ${when}`,
  ofSeries: (when) => `${when}, une réunion d’une série`,
  seriesTimes: (times) => `Série, ${times} fois`,
  seriesDates: (dates) => `Dans ces semaines : ${dates.join(' · ')}`,
  stillNeeded: 'Encore utile ?',
  ownRow: (dates) => `Sur une ligne à part : ${dates.join(' · ')}`,
  people: (people) => n(people, 'personne', 'personnes'),
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'au moins ' : ''}${hours} ${isOne ? 'heure-personne' : 'heures-personnes'}`,
  noAgenda: 'Sans ordre du jour',
  incomplete: 'Ordre du jour incomplet',
  complete: 'Complet',
  unreadable: 'Illisible pour le moment',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'Une réunion n’a pas pu être lue.' : `${meetings} réunions n’ont pas pu être lues.`,
  missing: (answers) => `Il manque : ${answers.join(', ')}`,
  past: 'Nouvelle depuis votre dernière visite',
  newMark: 'Nouvelle',
  byProgram: 'Créée par un programme ou un assistant',
  programMark: 'Par un programme',
  inWords: 'L’ordre du jour est écrit en toutes lettres',
  wordsMark: 'En texte',
  setAsBlock: 'Mettre en forme',
  asBlock: 'Ordre du jour mis en forme',
  asBlockNote:
    'Les mots restent, sous la forme que chacun connaît des autres invitations. Une mise à jour est envoyée : on ne peut pas revenir en arrière.',
  setsBlock: 'Met en forme ce qui est écrit en toutes lettres. Le reste de l’invitation ne change pas.',
  moreInWords: (others) =>
    others === 1
      ? 'Un autre ordre du jour en texte est dans la liste.'
      : `${others} autres ordres du jour en texte sont dans la liste. Chacun va aux personnes de sa propre réunion.`,
  sendAll: (meetings) => `Envoyer les ${meetings} mises à jour`,
  choose: (subject) => `Choisir ${subject}`,
  write: 'Écrire l’ordre du jour',
  change: 'Modifier l’ordre du jour',
  opening: 'Ouverture de la réunion…',
  back: 'Retour à mes réunions',
  gone: 'Cette réunion n’est plus dans votre calendrier.',
  notLoaded: 'Cette partie de la page n’a pas été chargée. Vérifiez votre connexion, puis réessayez.',

  several: 'Utiliser un modèle pour plusieurs',
  chosen: (chosen) => n(chosen, 'réunion choisie', 'réunions choisies'),
  template: 'Modèle',
  chooseTemplate: 'Choisir un modèle',
  useTemplate: 'Utiliser le modèle',
  putsIn: (topics, hasPreparation) => {
    const parts = [topics > 0 ? n(topics, 'point', 'points') : '', hasPreparation ? 'une préparation' : ''];
    return `Ajoute ${parts.filter(Boolean).join(' et ')}. Ce qui y est écrit reste.`;
  },
  yoursToWrite:
    'Un modèle apporte des points et une préparation. Le but, les raisons, le résultat visé et la prochaine étape sont à vous : la plupart de ces ordres du jour resteront donc incomplets.',
  step: (number, of, subject) => `${number} sur ${of} : ${subject}`,
  forSeries: 'Pour toute la série.',
  stopHere: 'S’arrêter ici',
  readingMeeting: 'Lecture de l’invitation…',
  results: 'Ce qui s’est passé',
  sentComplete: 'Envoyé. L’ordre du jour est complet.',
  sentIncomplete: (answers) => `Envoyé. Ordre du jour incomplet, il manque encore : ${answers.join(', ')}`,
  nothingToAdd: 'Rien n’a été envoyé : c’est déjà là.',
  skipped: 'Laissée de côté. Rien n’a été envoyé.',
  notReached: 'Pas atteinte. Rien n’a été envoyé.',
  nothingSent: 'Rien n’a été envoyé.',
  perhapsSent: 'La mise à jour est peut-être partie quand même : regardez l’invitation avant de réessayer.',
  notSeen:
    'Microsoft 365 l’a acceptée, mais l’invitation ne la montre pas. Regardez dans votre calendrier dans un instant.',
  off: 'Votre organisation a désactivé Mes réunions.',
  errors: {
    forbidden:
      'Microsoft 365 ne laisse pas Syfte lire votre calendrier. Votre administrateur peut voir pourquoi.',
  },
};
