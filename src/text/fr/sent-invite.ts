import type { SentInviteWords } from '../sent-invite';
import { counted, list } from './phrases';

const addOrUpdate = (hasBlock: boolean) =>
  hasBlock ? 'Mettre à jour l’invitation' : 'Ajouter à l’invitation';
const minutesOf = (minutes: number) => `${minutes} ${counted(minutes, 'minute', 'minutes')}`;

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0)
      return `Tous les membres de ${list(lists)} recevront une mise à jour`;
    if (people === 0) return 'Personne d’autre n’est invité : personne ne reçoit donc de mise à jour';
    return people === 1
      ? '1 personne recevra une mise à jour'
      : `${people} personnes recevront une mise à jour`;
  },
  listsToo: (lists) => `Tous les membres de ${list(lists)} la reçoivent aussi.`,
  agendaGoes: 'L’ordre du jour est mis dans l’invitation.',
  outcomeGoes: 'L’ordre du jour est mis dans l’invitation, avec ce que la réunion a donné.',
  timeGoes: ({ was, minutes }) => `La réunion durera ${minutesOf(minutes)} au lieu de ${was}.`,
  oneMail: 'Les deux partent dans un seul e‑mail.',
  askedAgain:
    'Votre calendrier dit autre chose que ce qu’Outlook montrait ici : regardez donc encore une fois.',
  scope: 'Quelles réunions ?',
  thisMeeting: 'Cette réunion',
  wholeSeries: 'Toute la série',
  seriesTime: 'Une réunion de la série qui a été modifiée à part redevient comme les autres.',
  seriesHint:
    'Pour toute la série : une réunion que vous y avez modifiée à part peut envoyer son propre e‑mail.',
  sendUpdate: 'Envoyer la mise à jour',
  notNow: 'Pas maintenant',

  sending: 'Envoi de la mise à jour…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'C’est fait. C’est dans votre calendrier.';
    if (people === 0) return `Envoyé. Tous les membres de ${list(lists)} reçoivent la mise à jour.`;
    const too = lists.length > 0 ? `, tout comme les membres de ${list(lists)}` : '';
    return people === 1
      ? `Envoyé. 1 personne reçoit la mise à jour${too}.`
      : `Envoyé. ${people} personnes reçoivent la mise à jour${too}.`;
  },
  sentAlready: 'L’invitation le dit déjà : aucun autre e‑mail n’a donc été envoyé.',
  seriesOnly:
    'Envoyé à la série. Cette réunion avait été modifiée à part et garde son propre ordre du jour : choisissez Cette réunion pour la mettre à jour aussi.',
  notSentYet: 'Rien n’a encore été envoyé.',
  answersStay: 'Rien n’a été envoyé, et vos réponses sont toujours ici.',
  perhapsSent:
    'La mise à jour est peut-être partie quand même. Vos réponses sont toujours ici, et réessayer n’envoie rien deux fois.',
  upToDate: 'Rien n’attend d’être envoyé : voici ce que tout le monde lit.',
  waitsForUpdate: (hasBlock) => `Prêt à envoyer : choisissez ${addOrUpdate(hasBlock)}`,
  onlyHere: 'Tant que vous ne l’envoyez pas, vous seul voyez ceci.',
  notLoaded:
    'La question posée avant l’envoi n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez. Vos réponses sont toujours ici.',
  notYours:
    'D’après votre calendrier, quelqu’un d’autre organise cette réunion : lui seul peut envoyer une mise à jour. Copier l’ordre du jour fonctionne ici aussi.',
  cancelled: 'Cette réunion a été annulée : rien n’a donc été envoyé. Vos réponses sont toujours ici.',
  joinLinkMissing:
    'Il manque dans l’invitation le lien pour rejoindre la réunion, et une mise à jour pourrait désactiver la réunion en ligne. Ouvrez la réunion depuis votre calendrier pour la modifier, remettez le lien et choisissez-y Ordre du jour.',
  shared: (owner) =>
    `Cette réunion est dans ${owner ? `un calendrier qui n’est pas le vôtre (${owner})` : 'un calendrier partagé'}, et Syfte n’envoie de mises à jour que depuis le vôtre. Ouvrez la réunion pour la modifier et choisissez-y Ordre du jour. Copier l’ordre du jour fonctionne ici aussi.`,

  plainText:
    'Cette invitation est en texte brut, et l’ordre du jour demande le format HTML. Ouvrez la réunion depuis votre calendrier pour la modifier, et changez-le sous Format du texte.',
  couldNotRead:
    'L’invitation de votre calendrier n’a pas pu être lue : rien n’a donc été envoyé. Vos réponses sont toujours ici. Réessayez.',
  couldNotWrite: 'Le calendrier n’a pas pris l’ordre du jour. Vos réponses sont toujours ici. Réessayez.',
  oldLength:
    'La durée est restée la même : Microsoft 365 ne connaît pas le fuseau horaire de cette réunion. Modifiez-la dans Outlook.',
  lengthNotSeen:
    'La nouvelle heure n’apparaît pas encore dans votre calendrier. Regardez la réunion dans un instant, et réessayez si elle n’y est pas.',
  changing:
    'Quelqu’un d’autre modifiait sans cesse l’invitation : rien n’a donc été envoyé. Vos réponses sont toujours ici. Réessayez dans un instant.',
  emptied:
    'Le calendrier dit que cette invitation est vide, ce qu’elle n’est pas ici. Rien n’a été envoyé, et vos réponses sont toujours ici. Réessayez dans un instant.',
  notSeen:
    'L’ordre du jour n’apparaît pas encore dans l’invitation. Regardez-la dans un instant, et réessayez s’il n’y est pas. Vos réponses sont toujours ici.',
  putBack:
    'L’invitation aurait perdu une partie de ce qu’elle contient, comme le lien pour rejoindre la réunion : elle est donc restée telle quelle. Ouvrez la réunion depuis votre calendrier pour la modifier, et choisissez-y Ordre du jour.',
  notPutBack:
    'L’invitation a perdu une partie de ce qu’elle contenait, comme le lien pour rejoindre la réunion, et n’a pas pu être rétablie. Ouvrez la réunion depuis votre calendrier, remettez cette partie et renvoyez l’invitation.',
};
