import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'De la dernière fois',
  hint: 'Cherche dans votre calendrier une réunion passée qui ressemble à celle-ci.',
  looking: 'Recherche dans les 90 derniers jours…',
  stop: 'Arrêter',
  choose: 'Copier l’ordre du jour de :',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Une réunion sans objet',
  alike: { series: 'Même série', subject: 'Même objet', people: 'En grande partie les mêmes personnes' },
  close: 'Fermer',
  none: 'Aucune de vos réunions des 90 derniers jours n’avait à la fois un ordre du jour et la même série, le même objet ou les mêmes personnes.',
  nothingToCompare:
    'Donnez d’abord un objet à l’invitation, ou invitez quelqu’un. Puis relancez la recherche.',
  copied: (meeting) => `Copié de : ${stopped(meeting)} Ce que vous aviez écrit reste.`,
  previousNextSteps: 'Resté ouvert la dernière fois. Où en est-on ?',
  step: (what, owner, due) => [`« ${what} »`, owner, due && `pour le ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Ouvert depuis le ${stopped(day)}`
      : `Ouvert depuis le ${day}, soit ${days < 14 ? 'une semaine' : `${Math.floor(days / 7)} semaines`}.`,
  ownerNotInvited: (owner) => `${owner} n’est pas de cette réunion.`,
  done: 'Fait',
  drop: 'Abandonner',
  carryOver: 'Reprendre',
  errors: {
    forbidden:
      'Microsoft 365 ne laisse pas Syfte lire votre calendrier. Votre administrateur peut voir pourquoi.',
  },
};
