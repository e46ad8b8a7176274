import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'Fra sidste gang',
  hint: 'Leder i din kalender efter et tidligere møde, der ligner dette.',
  looking: 'Leder i de seneste 90 dage…',
  stop: 'Stop',
  choose: 'Kopiér agendaen fra:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Et møde uden emne',
  alike: { series: 'Samme serie', subject: 'Samme emne', people: 'For det meste de samme personer' },
  close: 'Luk',
  none: 'Ingen af dine møder i de seneste 90 dage har både en agenda og samme serie, emne eller personer.',
  nothingToCompare: 'Giv invitationen et emne, eller inviter nogen først. Led så igen.',
  copied: (meeting) => `Kopieret fra ${stopped(meeting)} Det, du havde skrevet, er der stadig.`,
  previousNextSteps: 'Åbent fra sidste gang. Hvad blev der af det?',
  step: (what, owner, due) => [`”${what}”`, owner, due && `senest ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Åbent siden ${stopped(day)}`
      : `Åbent siden ${day}, i ${days < 14 ? 'en uge' : `${Math.floor(days / 7)} uger`}.`,
  ownerNotInvited: (owner) => `${owner} er ikke inviteret denne gang.`,
  done: 'Klaret',
  drop: 'Drop',
  carryOver: 'Tag op igen',
  errors: {
    forbidden: 'Microsoft 365 lader ikke Syfte læse din kalender. Din administrator kan se hvorfor.',
  },
};
