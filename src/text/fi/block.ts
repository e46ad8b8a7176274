import type { BlockWords } from '../block-words';

// The days and months are as they stand behind "viimeistään": on that day, of that month.
export const block: BlockWords = {
  firstLine: 'Asialista · Syfte',
  lastLine: 'Asialistan loppu · Syfte',
  purpose: 'Tarkoitus',
  goal: 'Tavoite',
  topics: 'Käsiteltävät asiat',
  why: 'Miksi sinut on kutsuttu',
  everyone: 'Kaikki',
  preparation: 'Valmistautuminen',
  nextStep: 'Seuraava askel',
  owner: 'Vastuuhenkilö',
  due: 'Määräpäivä',
  notes: 'Lisätiedot',
  outcome: 'Mitä saatiin aikaan',
  goalWas: {
    reached: 'Päästiin tavoitteeseen',
    'on-the-way': 'Matkalla tavoitteeseen',
    'not-reached': 'Ei päästy tavoitteeseen',
  },
  endedAt: 'Päättyi klo',
  decided: 'Päätettiin',
  prepare: 'Valmistele:',
  ledBy: 'vetäjänä',
  timesIn: 'Ajat vyöhykkeellä',
  by: 'viimeistään',
  weekdays: 'maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina'.split(' '),
  months:
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta'.split(
      ' ',
    ),
};
