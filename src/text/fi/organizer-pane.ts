import type { Lost, OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

const lostPart: Readonly<Record<Lost, string>> = {
  text: 'osa kutsun tekstistä',
  image: 'kuva',
  attachment: 'liitetiedosto',
  'join-link': 'liittymislinkki',
};

const addOrUpdate = (hasBlock: boolean) => (hasBlock ? '”Päivitä kutsu”' : '”Lisää kutsuun”');

export const organizerPane: OrganizerPaneWords = {
  title: 'Asialista',
  purpose: 'Tarkoitus',
  purposeHint: 'Miksi tapaatte? Esimerkiksi: valita toimittaja.',
  purposeMissing: 'Kerro muutamalla sanalla, miksi tapaatte.',
  goal: 'Tavoite',
  goalHint: 'Miltä onnistuminen näyttäisi?',
  goalMissing: 'Kerro muutamalla sanalla, mitä haluatte saavuttaa.',
  people: 'Miksi',
  peopleHint: '· kaikki voivat lukea',
  noPeople: 'Lisää kutsuun osallistujia ja kerro tässä, miksi kutakin tarvitaan.',
  why: (person) => `Miksi ${person} on kutsuttu?`,
  whyMissing: 'Kerro muutamalla sanalla, miksi.',
  whyUnfinished: 'Kirjoita lause loppuun.',
  sayMore: 'Tämä riittää. Muutama sana lisää, niin kutsutut tietävät, mitä tarkoitat.',
  whyEveryone: 'Miksi kaikki on kutsuttu?',
  whyEveryoneHint: 'Kun väkeä on näin paljon, yksi syy riittää.',
  sameReason: 'Sama syy kaikille',
  preparation: 'Valmistautuminen',
  preparationHint: 'Valinnainen. Mitä pitää olla tehtynä tai käsillä.',
  addPreparation: 'Lisää valmistautuminen',
  addAnswer: { goal: 'Lisää tavoite', reasons: 'Lisää syyt', nextStep: 'Lisää seuraava askel' },
  nextStep: (at) => `Seuraava askel${numberOf(at)}`,
  nextStepHint: 'Mitä tapahtuu kokouksen jälkeen?',
  nextStepMissing: 'Kerro muutamalla sanalla, mitä seuraavaksi tapahtuu.',
  nextStepOwner: (at) => `Seuraavan askeleen${numberOf(at)} vastuuhenkilö`,
  ownerMissing: 'Kuka ottaa sen?',
  nextStepDue: (at) => `Seuraavan askeleen${numberOf(at)} määräpäivä`,
  dueHint: 'pe 4.12. tai pp.kk.vvvv',
  dueMissing: 'Mihin mennessä? Esimerkiksi pe 4.12.',
  dueUnread: 'Syfte ei tunnista tästä päivää. Kirjoita se esimerkiksi pe 4.12. tai pp.kk.vvvv.',
  ownerAndDue: (said, at) => `Seuraavan askeleen${numberOf(at)} vastuuhenkilö ja päivä: ${said}`,
  whoAndWhen: (at) =>
    at === 0 ? 'Kuka ja mihin mennessä?' : `Kuka ja mihin mennessä, seuraava askel${numberOf(at)}?`,
  ownerNotInvited: (owner) => `${owner} ei ole kutsuttuna tähän kokoukseen.`,
  anotherNextStep: 'Vielä yksi askel',
  anotherNextStepHint: 'Mitä muuta sitten tapahtuu?',
  removeNextStep: (at) => `Poista seuraava askel ${at + 1}`,
  nextStepRemoved: (at) => `Seuraava askel ${at + 1} on poistettu.`,
  putBackNextStep: 'Palauta',
  chooseDate: (at) => (at === 0 ? 'Valitse päivä' : `Valitse päivä, seuraava askel${numberOf(at)}`),
  notes: 'Lisätiedot',
  notesHint: 'Muut rivit, jotka olivat asialistassa.',

  add: 'Lisää kutsuun',
  update: 'Päivitä kutsu',
  close: 'Sulje',
  tryAgain: 'Yritä uudelleen',

  ready: 'Valmis lähetettäväksi',
  readyToAdd: (hasBlock) => `Asialistasi on valmis: valitse ${addOrUpdate(hasBlock)}`,
  stillMissing: (answers) => `Vielä puuttuu: ${answers.join(', ')}`,
  missingPurpose: 'tarkoitus',
  missingGoal: 'tavoite',
  missingReasons: (people) => `miksi ${namesOf(people, 'ja', 'muuta')} on kutsuttu`,
  missingNextStep: (parts, at) => {
    const words = { what: 'mitä', owner: 'kuka', due: 'mihin mennessä' };
    const step = `seuraava askel${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} muuta seuraavaa askelta`,
  nobodyYet: 'Ketään muuta ei ole vielä kutsuttu',
  notAddedYet: (hasBlock) => `Ei vielä kutsussa: valitse ${addOrUpdate(hasBlock)}`,
  timesAreOld: 'Valmis lähetettäväksi, mutta kellonajat ovat vanhoja: valitse ”Päivitä kutsu”',
  chooseVersion: 'Valitse ensin asialistan versio',
  writing: 'Lisätään kutsuun…',
  looking: 'Katsotaan tekstiäsi…',

  loading: 'Luetaan kutsua…',
  unreachable: 'Outlook ei juuri nyt vastaa. Kutsu on sellainen kuin jätit sen.',
  bodyUnread: 'Kutsun tekstiä ei voitu lukea, joten siinä mahdollisesti oleva asialista ei näy täällä.',
  peopleUnknown: 'Outlook ei kertonut, ketkä on kutsuttu.',
  plainText:
    'Kutsu on pelkkää tekstiä, ja asialista tarvitsee HTML-muotoa. Vaihda muoto kutsussa kohdassa Muotoile teksti ja yritä uudelleen.',
  draftLate: 'Ei vielä tallennettu. Outlook vastaa hitaasti.',
  draftFull:
    'Tämä on enemmän kuin Outlook säilyttää ennen kuin lisäät sen. Tekstisi on yhä tässä: lyhennä sitä tai lisää se kutsuun ennen kuin suljet.',
  draftFailed:
    'Outlook ei juuri nyt tallenna kirjoittamaasi. Se on yhä tässä, ja Syfte yrittää edelleen. Lisää se kutsuun ennen kuin suljet.',

  secondAgenda:
    'Alempana kutsussa on toinen asialista. Täältä päivitetään vain ensimmäinen: poista toinen ennen lähettämistä.',
  alreadyThere: 'Tämä on jo kutsussa.',
  nothingToAdd: 'Kirjoita ensin vastaus ja lisää se sitten.',
  noReasonToShare: 'Kirjoita ensin yksi syy. Sitten sen voi kopioida kaikille, joilla sitä ei ole.',
  ownVersionSaved: (hasBlock) =>
    `Versiosi säilyy tässä. Vie se kutsuun valitsemalla ${addOrUpdate(hasBlock)}.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Muutetaan valinnaiseksi: ${listOf(names, 'ja')}…`
      : `Poistetaan kutsusta: ${listOf(names, 'ja')}…`,
  moved: (to, names) => {
    const many = names.length > 1;
    const done =
      to === 'optional'
        ? many
          ? 'ovat nyt valinnaisia'
          : 'on nyt valinnainen'
        : many
          ? 'saavat muistiinpanot eivätkä kutsua'
          : 'saa muistiinpanot eikä kutsua';
    return `${listOf(names, 'ja')} ${done}. Nimet, joita Outlook ei vielä ollut tunnistanut, voi joutua kirjoittamaan uudelleen.`;
  },
  notMoved:
    'Outlook ei muuttanut osallistujia täällä. Tee se kutsussa: siirrä nimi valinnaisiin tai poista se.',
  missing: (names) =>
    `Outlook poisti samalla kutsusta: ${listOf(names, 'ja')}. Se ei lisännyt takaisin. Lisää ${names.length === 1 ? 'nimi' : 'nimet'} kutsuun ennen lähettämistä.`,
  couldNotRead:
    'Kutsua ei voitu lukea, joten mitään ei muutettu. Vastauksesi ovat yhä tässä. Yritä uudelleen.',
  couldNotWrite:
    'Outlook ei ottanut asialistaa vastaan. Vastauksesi ovat yhä tässä. Yritä uudelleen, ja jos se ei auta, sulje kutsu ja avaa se uudelleen.',
  changing:
    'Kutsu muuttui koko ajan, joten mitään ei kirjoitettu päälle. Odota hetki ja yritä uudelleen. Vastauksesi ovat yhä tässä.',
  emptied:
    'Outlookin mukaan kutsu on tyhjä, vaikka siinä oli hetki sitten asialista. Mitään ei muutettu. Katso kutsua: jos teksti on poissa, valitse vielä kerran ”Lisää kutsuun”. Vastauksesi ovat yhä tässä.',
  notSeen:
    'Asialista ei näy vielä kutsussa. Katso kutsua ja yritä uudelleen, jos se ei ole siellä. Vastauksesi ovat yhä tässä.',
  putBack: (lost) =>
    `Asialistan lisääminen olisi poistanut jotakin (${lostOf(lost)}), joten kutsu on ennallaan. Lisää asialista uuteen kutsuun tai siirrä se osa ja yritä uudelleen.`,
  notPutBack: (lost) =>
    `Kutsusta katosi ${lostOf(lost)}, eikä kutsua saatu ennalleen. Palauta puuttuva käsin ennen lähettämistä.`,
  refusal: {
    'too-large': 'Kutsu on liian pitkä, jotta asialista mahtuisi. Lyhennä tekstiä ja yritä uudelleen.',
    unclosed:
      'Kutsun teksti on vioittunut, joten siihen ei koskettu. Liitä teksti uuteen kutsuun ja yritä uudelleen.',
    'unusual-page':
      'Kutsussa on jotakin (lomake tai kehys), jota asialista voisi häiritä, joten siihen ei koskettu. Poista se osa ja yritä uudelleen.',
    'broken-block':
      'Kutsussa olevaa asialistaa on muutettu niin, ettei sitä voi turvallisesti korvata. Poista se kutsusta ja valitse uudelleen ”Päivitä kutsu”.',
    'block-in-pieces':
      'Kutsussa on aiemman asialistan paloja. Poista ne kutsusta ja valitse uudelleen ”Lisää kutsuun”.',
    'inside-link':
      'Kutsussa oleva asialista on linkin sisällä. Poista se kutsusta ja valitse uudelleen ”Päivitä kutsu”.',
    'picture-inside':
      'Kutsussa olevan asialistan sisällä on kuva. Siirrä kuva pois siitä ja valitse uudelleen ”Päivitä kutsu”.',
    'join-link-inside':
      'Liittymislinkki on kutsussa asialistan sisällä. Siirrä linkki pois siitä ja valitse uudelleen ”Päivitä kutsu”.',
  },

  conflict: 'Asialistaa on muutettu kutsussa',
  conflictHint: 'Millä versiolla haluat jatkaa?',
  invitesVersion: 'Kutsussa',
  myVersion: 'Sinun',
  takeInviteVersion: 'Käytä kutsussa olevaa',
  keepOwnVersion: 'Pidä oma',
};

function lostOf(lost: readonly Lost[]): string {
  return listOf(
    lost.map((part) => lostPart[part]),
    'ja',
  );
}
