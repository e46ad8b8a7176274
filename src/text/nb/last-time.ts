import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'Fra forrige gang',
  hint: 'Leter i kalenderen din etter et tidligere møte som ligner på dette.',
  looking: 'Leter i de siste 90 dagene…',
  stop: 'Stopp',
  choose: 'Kopier agendaen fra:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Et møte uten emne',
  alike: { series: 'Samme serie', subject: 'Samme emne', people: 'Stort sett de samme personene' },
  close: 'Lukk',
  none: 'Ingen av møtene dine de siste 90 dagene har både en agenda og samme serie, emne eller personer.',
  nothingToCompare: 'Gi invitasjonen et emne, eller inviter noen først. Let så på nytt.',
  copied: (meeting) => `Kopiert fra ${stopped(meeting)} Det du hadde skrevet, står fortsatt.`,
  previousNextSteps: 'Åpent fra forrige gang. Hvordan gikk det?',
  step: (what, owner, due) => [`«${what}»`, owner, due && `senest ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Åpent siden ${stopped(day)}`
      : `Åpent siden ${day}, i ${days < 14 ? 'en uke' : `${Math.floor(days / 7)} uker`}.`,
  ownerNotInvited: (owner) => `${owner} er ikke invitert denne gangen.`,
  done: 'Gjort',
  drop: 'Dropp',
  carryOver: 'Ta opp igjen',
  errors: {
    forbidden: 'Microsoft 365 lar ikke Syfte lese kalenderen din. Administratoren din kan se hvorfor.',
  },
};
