import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
  intro: 'Järjestämäsi kokoukset, ja voivatko kaikki lukea, mitä varten ne ovat.',
  signIn: 'Kirjaudu sisään',
  privacy: 'Syfte lukee omaa kalenteriasi tässä selaimessa eikä tallenna siitä sanaakaan.',
  lookAhead: 'Ajanjakso',
  weeks: (weeks) => (weeks === 1 ? '1 viikko' : `${weeks} viikkoa`),
  stop: 'Pysäytä',
  goOn: 'Jatka',
  tryAgain: 'Yritä uudelleen',
  readAgain: 'Lue uudelleen',
  loading: 'Hetki vain…',

  reading: 'Luetaan kalenteriasi',
  events: (events) => (events === 1 ? '1 tapahtuma tähän mennessä' : `${events} tapahtumaa tähän mennessä`),
  checked: (checked, of) => `Luettu ${checked}/${of} ${of === 1 ? 'kutsu' : 'kutsua'}`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Pysäytetty ennen kuin yhtään kutsua ehdittiin lukea. Jatka, kun haluat.'
        : `Pysäytetty: luettu ${checked === 1 ? '1 kutsu' : `${checked} kutsua`} tähän mennessä. Löydetyt ovat yhä alla.`
      : `Pysäytetty: luettu ${checked}/${of} ${of === 1 ? 'kutsu' : 'kutsua'}. Löydetyt ovat yhä alla.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} ilman asialistaa` : '',
      incomplete > 0 ? `${incomplete} kesken` : '',
      complete > 0 ? `${complete} valmiina` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. Yhteensä ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Ainoassa kokouksessasi on valmis asialista.'
      : `Kaikissa ${meetings} kokouksessa on valmis asialista.`,
  nothing: 'Et järjestä näillä viikoilla muiden kanssa kokousta, joka tarvitsisi asialistan.',
  showComplete: (complete) => (complete === 1 ? 'Näytä myös valmis' : `Näytä myös ${complete} valmista`),
  lacking: 'Puuttuu',
  lacks: {
    agenda: 'Koko asialista',
    purpose: 'Tarkoitus',
    goal: 'Tavoite',
    reason: 'Syyt',
    nextStep: 'Seuraava askel',
  },
  nothingLacks: 'Se ei enää puutu mistään kokouksesta.',
  keys: 'Luettelossa j ja k siirtyvät kokouksesta toiseen, ja Enter avaa kokouksen.',
  groups: { 'this-week': 'Tällä viikolla', 'next-week': 'Ensi viikolla', later: 'Myöhemmin' },
  meetings: (meetings) => (meetings === 1 ? '1 kokous' : `${meetings} kokousta`),

  list: 'Kokoukset',
  noSubject: 'Ei aihetta',
  series: ({ when, times }) =>
    times === 1 ? `Sarja, yksi kokous: ${when}` : `Sarja, ${times} kokousta, seuraava ${when}`,
  ofSeries: (when) => `${when}, yksi sarjan kokous`,
  seriesTimes: (times) => (times === 1 ? 'Sarja, kerran' : `Sarja, ${times} kertaa`),
  seriesDates: (dates) => `Näillä viikoilla: ${dates.join(' · ')}`,
  stillNeeded: 'Tarvitaanko yhä?',
  ownRow: (dates) => `Omalla rivillään: ${dates.join(' · ')}`,
  people: (people) => `${people} henkilöä`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'vähintään ' : ''}${hours} ${isOne ? 'henkilötunti' : 'henkilötuntia'}`,
  noAgenda: 'Ei asialistaa',
  incomplete: 'Asialista kesken',
  complete: 'Valmis',
  unreadable: 'Ei voitu lukea',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'Yhtä kokousta ei voitu lukea.' : `${meetings} kokousta ei voitu lukea.`,
  missing: (answers) => `Puuttuu: ${answers.join(', ')}`,
  past: 'Uusi viime käyntisi jälkeen',
  newMark: 'Uusi',
  byProgram: 'Ohjelman tai avustajan tekemä',
  programMark: 'Ohjelmalta',
  inWords: 'Asialista on kutsussa tekstinä',
  wordsMark: 'Tekstinä',
  setAsBlock: 'Muotoile lohkoksi',
  asBlock: 'Tekstinä oleva asialista lohkoksi',
  asBlockNote:
    'Sanat säilyvät muodossa, jonka kaikki tuntevat muista kutsuista. Päivitys lähtee, joten tätä ei voi kumota.',
  setsBlock: 'Muotoilee tekstinä olevan asialistan lohkoksi. Muu kutsu säilyy.',
  moreInWords: (others) =>
    others === 1
      ? 'Luettelossa on vielä yksi asialista tekstinä.'
      : `Luettelossa on vielä ${others} asialistaa tekstinä. Kukin lähtee oman kokouksensa osallistujille.`,
  sendAll: (meetings) => `Lähetä kaikki ${meetings} päivitystä`,
  choose: (subject) => `Valitse ${subject}`,
  write: 'Kirjoita asialista',
  change: 'Muuta asialistaa',
  opening: 'Avataan kokousta…',
  back: 'Takaisin omiin kokouksiin',
  gone: 'Se kokous ei ole enää kalenterissasi.',
  notLoaded: 'Tätä sivun osaa ei voitu ladata. Tarkista yhteys ja yritä uudelleen.',

  several: 'Käytä mallia useassa',
  chosen: (chosen) => `${chosen} valittu`,
  template: 'Malli',
  chooseTemplate: 'Valitse malli',
  useTemplate: 'Käytä mallia',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 asian' : topics > 1 ? `${topics} asiaa` : '',
      hasPreparation ? 'valmistautumisen' : '',
    ];
    return `Lisää ${parts.filter(Boolean).join(' ja ')}. Se, mitä siellä jo on, säilyy.`;
  },
  yoursToWrite:
    'Malli tuo asiat ja valmistautumisen. Tarkoituksen, syyt, tavoitteen ja seuraavan askeleen kirjoitat itse, joten useimmat asialistat ovat sen jälkeen vielä kesken.',
  step: (number, of, subject) => `${number}/${of}: ${subject}`,
  forSeries: 'Koko sarjalle.',
  stopHere: 'Lopeta tähän',
  readingMeeting: 'Luetaan kutsua…',
  results: 'Näin kävi',
  sentComplete: 'Lähetetty. Asialista on valmis.',
  sentIncomplete: (answers) => `Lähetetty. Asialista on kesken, vielä puuttuu: ${answers.join(', ')}`,
  nothingToAdd: 'Mitään ei lähetetty: se on siellä jo.',
  skipped: 'Ohitettu. Mitään ei lähetetty.',
  notReached: 'Tähän ei ehditty. Mitään ei lähetetty.',
  nothingSent: 'Mitään ei lähetetty.',
  perhapsSent: 'Päivitys on voinut silti lähteä: katso kutsua ennen kuin yrität uudelleen.',
  notSeen: 'Microsoft 365 otti sen vastaan, mutta se ei näy kutsussa. Katso kalenteristasi hetken päästä.',
  off: 'Organisaatiosi on poistanut Omat kokoukset käytöstä.',
  errors: {
    forbidden: 'Microsoft 365 ei anna Syften lukea kalenteriasi. Järjestelmänvalvojasi näkee, miksi.',
  },
};
