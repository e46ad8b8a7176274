import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'Från förra gången',
  hint: 'Letar i din kalender efter ett tidigare möte som liknar det här.',
  looking: 'Letar bland de senaste 90 dagarna…',
  stop: 'Avbryt',
  choose: 'Kopiera agendan från:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Ett möte utan ämne',
  alike: { series: 'Samma serie', subject: 'Samma ämne', people: 'Till stor del samma personer' },
  close: 'Stäng',
  none: 'Inget av dina möten de senaste 90 dagarna har både en agenda och samma serie, ämne eller personer.',
  nothingToCompare: 'Ge inbjudan ett ämne eller bjud in någon först. Leta sedan igen.',
  copied: (meeting) => `Kopierat från ${stopped(meeting)} Det du hade skrivit står kvar.`,
  previousNextSteps: 'Kvar sedan förra gången. Hur gick det?',
  step: (what, owner, due) => [`”${what}”`, owner, due && `senast ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Öppet sedan ${stopped(day)}`
      : `Öppet sedan ${day}, i ${days < 14 ? 'en vecka' : `${Math.floor(days / 7)} veckor`}.`,
  ownerNotInvited: (owner) => `${owner} är inte inbjuden den här gången.`,
  done: 'Klart',
  drop: 'Stryk',
  carryOver: 'Ta upp igen',
  errors: {
    forbidden: 'Microsoft 365 låter inte Syfte läsa din kalender. Din administratör kan se varför.',
  },
};
