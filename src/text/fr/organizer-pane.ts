import type { OrganizerPaneWords } from '../organizer-pane';
import { numberOf } from '../phrases';
import { counted, list } from './phrases';

/** Both of two; of more, the first and how many there are besides. */
function namesOf(people: readonly string[]): string {
  return people.length < 3 ? list(people) : `${people[0]} et ${people.length - 1} autres`;
}

const addOrUpdate = (hasBlock: boolean) =>
  hasBlock ? 'Mettre à jour l’invitation' : 'Ajouter à l’invitation';

const lostParts = {
  text: 'une partie de son texte',
  image: 'une image',
  attachment: 'un fichier joint',
  'join-link': 'le lien pour rejoindre la réunion',
};
const lostList = (lost: readonly (keyof typeof lostParts)[]) => list(lost.map((part) => lostParts[part]));

export const organizerPane: OrganizerPaneWords = {
  title: 'Ordre du jour',
  purpose: 'But de la réunion',
  purposeHint: 'Pourquoi se réunir ? Par exemple : choisir un fournisseur.',
  purposeMissing: 'Dites en quelques mots pourquoi vous vous réunissez.',
  goal: 'Résultat visé',
  goalHint: 'À quoi ressemblerait le succès ?',
  goalMissing: 'Dites en quelques mots ce que vous voulez obtenir.',
  people: 'Pourquoi',
  peopleHint: '· lisible par tous',
  noPeople: 'Invitez des participants, et dites ici pourquoi chacun est utile.',
  why: (person) => `Pourquoi inviter ${person} ?`,
  whyMissing: 'Dites en quelques mots pourquoi.',
  whyUnfinished: 'Terminez la phrase.',
  sayMore: 'Cela suffit. Quelques mots de plus diraient à vos invités ce que vous entendez par là.',
  whyEveryone: 'Pourquoi inviter tout le monde ?',
  whyEveryoneHint: 'À autant de personnes, une seule raison suffit.',
  sameReason: 'Même raison pour tous',
  preparation: 'Préparation',
  addPreparation: 'Ajouter une préparation',
  addAnswer: {
    goal: 'Ajouter un résultat visé',
    reasons: 'Ajouter des raisons',
    nextStep: 'Ajouter une prochaine étape',
  },
  preparationHint: 'Facultatif. Ce qu’il faut avoir fait ou sous la main.',
  nextStep: (at) => `Prochaine étape${numberOf(at)}`,
  nextStepHint: 'Que se passe-t-il après la réunion ?',
  nextStepMissing: 'Dites en quelques mots ce qui se passe ensuite.',
  nextStepOwner: (at) => `Responsable de la prochaine étape${numberOf(at)}`,
  ownerMissing: 'Qui s’en charge ?',
  nextStepDue: (at) => `Échéance de la prochaine étape${numberOf(at)}`,
  dueHint: 'ven. 4 déc. ou jj/mm/aaaa',
  dueMissing: 'Pour quand ? Par exemple ven. 4 déc.',
  dueUnread: 'Syfte ne reconnaît pas de jour ici. Écrivez-le comme ven. 4 déc., ou jj/mm/aaaa.',
  ownerAndDue: (said, at) => `Responsable et date de la prochaine étape${numberOf(at)} : ${said}`,
  whoAndWhen: (at) =>
    at === 0 ? 'Qui, et pour quand ?' : `Qui, et pour quand, prochaine étape${numberOf(at)} ?`,
  ownerNotInvited: (owner) => `${owner} n’est pas de cette réunion.`,
  anotherNextStep: 'Une étape de plus',
  anotherNextStepHint: 'Que se passe-t-il d’autre ?',
  removeNextStep: (at) => `Supprimer la prochaine étape ${at + 1}`,
  nextStepRemoved: (at) => `La prochaine étape ${at + 1} est supprimée.`,
  putBackNextStep: 'La remettre',
  chooseDate: (at) => (at === 0 ? 'Choisir la date' : `Choisir la date de la prochaine étape${numberOf(at)}`),
  notes: 'Divers',
  notesHint: 'Les autres lignes qui étaient dans l’ordre du jour.',

  add: 'Ajouter à l’invitation',
  update: 'Mettre à jour l’invitation',
  close: 'Fermer',
  tryAgain: 'Réessayer',

  ready: 'Prêt à envoyer',
  readyToAdd: (hasBlock) => `Votre ordre du jour est prêt : choisissez ${addOrUpdate(hasBlock)}`,
  stillMissing: (answers) => `Il manque encore : ${answers.join(', ')}`,
  missingPurpose: 'but',
  missingGoal: 'résultat visé',
  missingReasons: (people) => `pourquoi inviter ${namesOf(people)}`,
  missingNextStep: (parts, at) => {
    const words = { what: 'quoi', owner: 'responsable', due: 'date' };
    const step = `prochaine étape${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} autres étapes`,
  nobodyYet: 'Personne d’autre n’est encore invité',
  timesAreOld:
    'Prêt à envoyer, mais les horaires ne sont plus à jour : choisissez Mettre à jour l’invitation',
  notAddedYet: (hasBlock) => `Pas encore dans l’invitation : choisissez ${addOrUpdate(hasBlock)}`,
  chooseVersion: 'Choisissez d’abord une version de l’ordre du jour',
  writing: 'Ajout à l’invitation…',
  looking: 'Lecture de votre texte…',

  loading: 'Lecture de l’invitation…',
  unreachable: 'Outlook ne répond pas pour le moment. L’invitation est telle que vous l’avez laissée.',
  bodyUnread:
    'Le texte de l’invitation n’a pas pu être lu : un ordre du jour qui s’y trouve n’apparaît donc pas ici.',
  peopleUnknown: 'Outlook n’a pas dit qui est invité.',
  plainText:
    'Cette invitation est en texte brut, et l’ordre du jour demande le format HTML. Changez-le sous Format du texte dans l’invitation, puis réessayez.',
  draftLate: 'Pas encore enregistré. Outlook tarde à répondre.',
  draftFull:
    'C’est plus qu’Outlook ne garde avant l’ajout. Votre texte est toujours ici : raccourcissez-le, ou ajoutez-le à l’invitation avant de fermer.',
  draftFailed:
    'Outlook n’enregistre pas ce que vous écrivez en ce moment. Votre texte est toujours ici, et Syfte continue d’essayer. Ajoutez-le à l’invitation avant de fermer.',

  secondAgenda:
    'Il y a un autre ordre du jour plus bas dans l’invitation. Seul le premier est mis à jour d’ici : supprimez l’autre avant d’envoyer.',
  alreadyThere: 'L’invitation le dit déjà.',
  nothingToAdd: 'Écrivez d’abord une réponse, puis ajoutez-la.',
  noReasonToShare: 'Écrivez d’abord une raison. Elle pourra être copiée à tous ceux qui n’en ont pas.',
  ownVersionSaved: (hasBlock) =>
    `Votre version est gardée ici. Choisissez ${addOrUpdate(hasBlock)} pour la mettre dans l’invitation.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Passage en facultatif : ${list(names)}…`
      : `Retrait de l’invitation : ${list(names)}…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? counted(names.length, 'est maintenant facultatif', 'sont maintenant facultatifs')
        : counted(
            names.length,
            'recevra le compte rendu et pas d’invitation',
            'recevront le compte rendu et pas d’invitation',
          );
    return `${list(names)} ${done}. Les noms qu’Outlook n’avait pas encore reconnus sont peut-être à saisir de nouveau.`;
  },
  notMoved:
    'Outlook n’a rien changé aux participants ici. Faites-le dans l’invitation : déplacez le nom vers Facultatif, ou supprimez-le.',
  missing: (names) =>
    names.length === 1
      ? `Au passage, Outlook a retiré ${list(names)} de l’invitation et refuse de remettre ce nom. Ajoutez-le dans l’invitation avant d’envoyer.`
      : `Au passage, Outlook a retiré ${list(names)} de l’invitation et refuse de remettre ces noms. Ajoutez-les dans l’invitation avant d’envoyer.`,
  couldNotRead:
    'L’invitation n’a pas pu être lue : rien n’a donc été modifié. Vos réponses sont toujours ici. Réessayez.',
  couldNotWrite:
    'Outlook n’a pas accepté l’ordre du jour. Vos réponses sont toujours ici. Réessayez ; si cela n’aide pas, fermez l’invitation et rouvrez-la.',
  changing:
    'L’invitation changeait sans cesse : rien n’a donc été remplacé. Laissez-la reposer un instant, puis réessayez. Vos réponses sont toujours ici.',
  emptied:
    'Outlook dit que l’invitation est vide, alors qu’un ordre du jour y était à l’instant. Rien n’a été modifié. Regardez l’invitation : si son texte a disparu, choisissez encore une fois Ajouter à l’invitation. Vos réponses sont toujours ici.',
  notSeen:
    'L’ordre du jour n’apparaît pas encore dans l’invitation. Regardez-la, et réessayez s’il n’y est pas. Vos réponses sont toujours ici.',
  putBack: (lost) =>
    `Ajouter l’ordre du jour aurait fait disparaître ${lostList(lost)} : l’invitation est donc restée telle quelle. Mettez l’ordre du jour dans une nouvelle invitation, ou déplacez cette partie et réessayez.`,
  notPutBack: (lost) =>
    `L’invitation a perdu ${lostList(lost)} et n’a pas pu être rétablie. Remettez à la main ce qui manque avant d’envoyer.`,
  refusal: {
    'too-large':
      'L’invitation est trop longue pour recevoir un ordre du jour. Raccourcissez son texte, puis réessayez.',
    unclosed:
      'Le texte de l’invitation est abîmé : il est donc resté tel quel. Collez-le dans une nouvelle invitation et réessayez.',
    'unusual-page':
      'L’invitation contient un élément (formulaire ou cadre) que l’ordre du jour pourrait perturber : elle est donc restée telle quelle. Retirez cette partie et réessayez.',
    'broken-block':
      'L’ordre du jour de l’invitation a été modifié et ne peut plus être remplacé sans risque. Supprimez-le de l’invitation, puis choisissez de nouveau Mettre à jour l’invitation.',
    'block-in-pieces':
      'Il reste dans l’invitation des morceaux d’un ancien ordre du jour. Supprimez-les, puis choisissez de nouveau Ajouter à l’invitation.',
    'inside-link':
      'L’ordre du jour de l’invitation se trouve dans un lien. Supprimez-le de l’invitation, puis choisissez de nouveau Mettre à jour l’invitation.',
    'picture-inside':
      'Il y a une image dans l’ordre du jour de l’invitation. Sortez-la de là, puis choisissez de nouveau Mettre à jour l’invitation.',
    'join-link-inside':
      'Le lien pour rejoindre la réunion est dans l’ordre du jour de l’invitation. Sortez-le de là, puis choisissez de nouveau Mettre à jour l’invitation.',
  },

  conflict: 'L’ordre du jour a été modifié dans l’invitation',
  conflictHint: 'Avec quelle version voulez-vous continuer ?',
  invitesVersion: 'Dans l’invitation',
  myVersion: 'La vôtre',
  takeInviteVersion: 'Prendre celle de l’invitation',
  keepOwnVersion: 'Garder la mienne',
};
