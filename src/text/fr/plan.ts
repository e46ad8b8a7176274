import { capital } from '../phrases';
import type { PlanWords, Recipients } from '../plan';
import { list } from './phrases';

/** At most four by name. */
function some(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} et ${names.length - 3} autres` : list(names);
}

function whoGets({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 personne' : `${people} personnes`;
  if (lists.length === 0) return persons;
  const everyone = `tous les membres de ${list(lists)}`;
  return people === 0 ? everyone : `${persons} et ${everyone}`;
}

const isOne = ({ people, lists }: Recipients) => people === 1 && lists.length === 0;

export const plan: PlanWords = {
  title: 'Planifier une réunion',
  subject: 'Objet de la réunion',
  when: 'Quand',
  day: 'Jour',
  time: 'Début',
  minutes: 'Minutes',
  noTime: 'Choisissez un jour, une heure de début et une durée de 5 à 1 440 minutes.',
  found: 'Dans l’e‑mail :',
  useAsPurpose: 'Utiliser comme but',
  repeated: (names) =>
    names.length === 1
      ? `${some(names)} figure plusieurs fois dans l’e‑mail et n’est invité qu’une fois.`
      : `${some(names)} figurent plusieurs fois dans l’e‑mail et ne sont invités qu’une fois.`,
  lists: (names) =>
    names.length === 1
      ? `${some(names)} est une liste : tous ceux qui la lisent sont invités, avec une même raison.`
      : `${some(names)} sont des listes : tous ceux qui les lisent sont invités, avec une même raison par liste.`,
  unreachable: (names) =>
    `Outlook n’affiche pas d’adresse pour ${some(names)}. Ajoutez-la dans l’invitation.`,
  over: (names, most) =>
    `Le formulaire d’Outlook accepte ${most} personnes à la fois. À ajouter dans l’invitation : ${some(names)}.`,
  nobody: 'L’e‑mail ne nomme personne d’autre que vous. Ajoutez des participants dans l’invitation.',
  mailUnread: 'Le texte de l’e‑mail n’a pas pu être lu pour le moment. Tout le reste fonctionne.',
  noMail: 'Ouvrez un e‑mail et choisissez-y Planifier une réunion.',

  open: 'Ouvrir la nouvelle réunion',
  opening: 'Ouverture de la nouvelle réunion…',
  opened:
    'Votre ordre du jour est dans la nouvelle réunion qu’Outlook ouvre. Relisez-la là-bas, puis envoyez-la. Si aucune fenêtre ne vient, réessayez.',
  notOpened:
    'Outlook n’a pas ouvert de nouvelle réunion. Vos réponses sont toujours ici : réessayez, ou choisissez Copier l’ordre du jour ci-dessous, ouvrez vous-même une nouvelle réunion et collez-le.',
  tooLong:
    'L’ordre du jour est plus long que ce qu’accepte le formulaire d’Outlook. Raccourcissez-le, ou choisissez Copier l’ordre du jour ci-dessous, ouvrez vous-même une nouvelle réunion et collez-le.',
  ready: 'Tout est rempli : choisissez Ouvrir la nouvelle réunion',
  notOpenedYet: 'Choisissez Ouvrir la nouvelle réunion quand vous avez fini',
  nothingToOpen: 'Écrivez d’abord une réponse, puis ouvrez la réunion.',

  create: 'Créer avec un lien Teams',
  incomplete:
    'Pour créer la réunion d’ici, il faut toutes les réponses. Ouvrir la nouvelle réunion fonctionne déjà.',
  nobodyToInvite: 'Il n’y a personne à inviter. Ouvrez la nouvelle réunion et ajoutez-y des participants.',
  tooFar: 'Choisissez une heure à venir.',
  notLoaded:
    'La question posée avant l’envoi n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Vos réponses sont toujours ici.',
  willGet: (recipients) =>
    `${capital(whoGets(recipients))} ${isOne(recipients) ? 'recevra' : 'recevront'} une invitation`,
  listsToo: (lists) => `Tous les membres de ${list(lists)} la reçoivent aussi.`,
  names: (names) => `Destinataires : ${some(names)}.`,
  createAndSend: 'Créer et envoyer',
  notNow: 'Pas maintenant',
  creating: 'Création de la réunion…',
  created: (recipients) =>
    `C’est fait. La réunion est dans votre calendrier avec un lien Teams. ${capital(whoGets(recipients))} ${isOne(recipients) ? 'a' : 'ont'} reçu l’invitation.`,
  createdWithoutLink: (recipients) =>
    `La réunion est dans votre calendrier, et ${whoGets(recipients)} ${isOne(recipients) ? 'a' : 'ont'} reçu l’invitation. Microsoft 365 ne lui a pas donné de lien Teams : ouvrez-la et activez-y Réunion Teams.`,
  openCreated: 'Ouvrir la réunion',
  notCreated: 'Rien n’a été créé ni envoyé, et vos réponses sont toujours ici.',
  unsure:
    'La réunion a peut-être été créée quand même : regardez dans votre calendrier. Vos réponses sont toujours ici, et réessayer n’en crée pas une deuxième.',
  errors: {
    forbidden:
      'Microsoft 365 ne vous laisse pas créer de réunion d’ici. Ouvrir la nouvelle réunion fonctionne sans cela.',
    failed:
      'Microsoft 365 ne l’a pas fait et ne dit pas pourquoi. Ouvrir la nouvelle réunion fonctionne sans cela.',
    gone: 'Microsoft 365 n’a pas de calendrier pour vous. Ouvrir la nouvelle réunion fonctionne sans cela.',
  },
};
