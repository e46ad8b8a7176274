import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';
import { counted } from './phrases';

const minutesOf = (minutes: number) => `${minutes} ${counted(minutes, 'minute', 'minutes')}`;

function kindReason(kind: Kind, minutes: number): string {
  if (kind === 'inform')
    return `Plus la réunion est longue, plus on fait autre chose en écoutant. Essayez ${minutesOf(minutes)}`;
  if (kind === 'review')
    return `Ce qui peut se lire avant n’a pas à être raconté : essayez ${minutesOf(minutes)}`;
  if (kind === 'decide') return `Avec une question claire, essayez ${minutesOf(minutes)} pour décider`;
  return `Essayez ${minutesOf(minutes)} au lieu d’une heure`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  return fits === meetings
    ? `Les ${meetings} dernières y auraient toutes tenu`
    : `${fits} des ${meetings} dernières y ${counted(fits, 'aurait', 'auraient')} tenu`;
}

export const time: TimeWords = {
  use: (minutes) => `Passer à ${minutesOf(minutes)}`,
  undo: 'Annuler',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Vos points font ${minutesOf(reason.minutes)} au total`;
      case 'history':
        return `${fitted(reason)} (${minutesOf(reason.longest)} au plus) ; celle-ci est prévue pour ${reason.planned}`;
      case 'kind':
        return kindReason(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personnes : plus on est nombreux, plus on fait autre chose pendant ce temps. Essayez ${minutesOf(reason.minutes)}`;
      case 'habit':
        return `${minutesOf(reason.planned)}, c’est souvent une habitude. Un peu moins laisse une pause`;
    }
  },
  time: 'Durée',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' en tout' : '';
    // One hour is won, an hour and ten minutes are.
    const won = personMinutes === 1 || personMinutes === 60 ? 'gagnée' : 'gagnées';
    return `${was} → ${minutes} min · ${span(personMinutes, 'h')} ${won}${inAll}`;
  },
  worth: (amount, currency) => `Soit environ ${moneyIn('fr-FR', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Vos points demandent ${minutesOf(needed)}, et la réunion en a ${slot}. Retirez un point, ou déplacez ${minutesOf(needed - slot)} vers une autre réunion.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `Les ${meetings} dernières ont duré ${least === most ? '' : `de ${least} à `}${minutesOf(most)} de plus que prévu. Prévoyez ${minutes}, ou raccourcissez la fin : commencez à conclure à ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} pour ouvrir et conclure = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} sur ${slot} min`;
  },
  wholeSeries:
    'Pour toutes les réunions de la série. Celle qui y a été modifiée à part redevient comme les autres : Outlook fonctionne ainsi',

  changing: 'Modification de la durée…',
  changed: ({ was, minutes, isSeries }) =>
    isSeries
      ? `Chaque réunion de la série dure maintenant ${minutesOf(minutes)} au lieu de ${was}.`
      : `La réunion dure maintenant ${minutesOf(minutes)} au lieu de ${was}.`,
  undone: (minutes) => `La réunion dure de nouveau ${minutesOf(minutes)}.`,
  waits: ({ was, minutes }) =>
    `La réunion durera ${minutesOf(minutes)} au lieu de ${was}. Cela part avec l’ordre du jour, dans un seul e‑mail.`,
  waitsAgain: (minutes) =>
    `La réunion durera de nouveau ${minutesOf(minutes)}. Cela part avec l’ordre du jour, dans un seul e‑mail.`,
  zoneChanged: ({ from, to }) =>
    `Outlook a aussi changé le fuseau horaire de l’invitation (${from} → ${to}). Choisissez de nouveau ${from} dans l’invitation avant de l’envoyer.`,
  refused: (wanted) =>
    `Outlook a gardé l’heure telle quelle. Pour ${minutesOf(wanted)}, changez la fin de la réunion dans l’invitation.`,
  unanswered: (wanted) =>
    `Outlook n’a pas dit s’il a pris ${minutesOf(wanted)}. Regardez la fin de la réunion dans l’invitation.`,
  astray: (minutes, wanted) =>
    `La réunion dure maintenant ${minutesOf(minutes)}, et non ${wanted} : elle a été modifiée entre-temps, ou Outlook l’a choisi lui-même. Regardez l’heure dans l’invitation.`,
  changedSince: (minutes) =>
    `La réunion a reçu entre-temps une autre durée : ${minutesOf(minutes)}. Elle la garde.`,
  unread:
    'Outlook n’a pas dit quand a lieu la réunion : rien n’a donc été modifié. Réessayez dans un instant.',
};
