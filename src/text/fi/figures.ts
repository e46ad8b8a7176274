import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Luetaan kahdeksan viikkoa taaksepäin ja neljä eteenpäin: ${events} ${isOne ? 'tapahtuma' : 'tapahtumaa'} tähän mennessä.`,
  afterList: 'Ne tulevat, kun luettelo on luettu.',
  tryAgain: 'Yritä uudelleen',
  showAsTable: 'Näytä taulukkona',
  showAsPicture: 'Näytä kuvana',
  week: 'Viikko alkaen',
  ahead: 'tulossa',
  meetings: 'Kokoukset',
  complete: 'Valmis',
  incomplete: 'Kesken',
  none: 'Ei asialistaa',
  share: {
    title: 'Kokoukset, joissa on asialista',
    summary: (percent, meetings) => `Valmis asialista: ${percent} kokouksista (kokouksia ${meetings}).`,
    column: 'Asialista on',
    nothing: 'Mikään näiden viikkojen kokouksista ei tarvitse asialistaa.',
  },
  saved: {
    title: 'Lyhyempien kokousten säästämät henkilötunnit',
    summary: (hours) =>
      `Henkilötunteja säästetty ${hours}: minuutit, jotka jäivät täydestä puolesta tunnista, kertaa henkilöt.`,
    column: 'Säästetyt henkilötunnit',
    nothing: 'Mikään kokous ei ole vielä lyhyempi kuin täysi puoli tuntia.',
  },
  steps: {
    title: 'Avoimet seuraavat askeleet',
    summary: (steps, old) => `Avoinna ${steps}, niistä ${old} yli neljä viikkoa.`,
    age: 'Avoinna',
    column: 'Seuraavat askeleet',
    ages: {
      week_1: 'enintään 1 viikon',
      week_2: 'enintään 2 viikkoa',
      week_4: 'enintään 4 viikkoa',
      older: 'kauemmin',
    },
    nothing: 'Mistään kokouksesta ei jäänyt avointa askelta.',
  },
};
