import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'Viime kerralta',
  hint: 'Etsii kalenteristasi aiemman samanlaisen kokouksen.',
  looking: 'Etsitään viimeisten 90 päivän ajalta…',
  stop: 'Lopeta',
  choose: 'Kopioi asialista kokouksesta:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Kokous ilman aihetta',
  alike: { series: 'Sama sarja', subject: 'Sama aihe', people: 'Enimmäkseen samat henkilöt' },
  close: 'Sulje',
  none: 'Missään kokouksessasi viimeisten 90 päivän aikana ei ollut asialistaa ja samaa sarjaa, aihetta tai henkilöitä.',
  nothingToCompare: 'Anna kutsulle ensin aihe tai kutsu joku. Etsi sitten uudelleen.',
  copied: (meeting) => `Kopioitu kokouksesta ${stopped(meeting)} Se, mitä olit kirjoittanut, säilyy.`,
  previousNextSteps: 'Viime kerralta jäi avoimeksi. Miten kävi?',
  step: (what, owner, due) => [`”${what}”`, owner, due && `viimeistään ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Avoinna ${day} alkaen.`
      : `Avoinna ${day} alkaen, jo ${days < 14 ? 'viikon' : `${Math.floor(days / 7)} viikkoa`}.`,
  ownerNotInvited: (owner) => `${owner} ei ole kutsuttuna tällä kertaa.`,
  done: 'Valmis',
  drop: 'Jätä pois',
  carryOver: 'Ota uudelleen esille',
  errors: {
    forbidden: 'Microsoft 365 ei anna Syften lukea kalenteriasi. Järjestelmänvalvojasi näkee, miksi.',
  },
};
