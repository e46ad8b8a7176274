import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minuutin' : `${minutes} minuuttia`);

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0)
      return `Kaikki luettelossa ${listOf(lists, 'ja')} saavat päivityksen`;
    if (people === 0) return 'Ketään muuta ei ole kutsuttu, joten kukaan ei saa päivitystä';
    return people === 1 ? '1 henkilö saa päivityksen' : `${people} henkilöä saa päivityksen`;
  },
  listsToo: (lists) => `Sen saavat myös kaikki luettelossa ${listOf(lists, 'ja')}.`,
  agendaGoes: 'Asialista menee kutsuun.',
  outcomeGoes: 'Asialista menee kutsuun, mukana se, mitä kokouksessa saatiin aikaan.',
  timeGoes: ({ was, minutes }) => `Kokous kestää ${minutesOf(minutes)} (aiemmin ${was}).`,
  oneMail: 'Molemmat lähtevät samassa viestissä.',
  askedAgain: 'Kalenterissasi on muuta kuin Outlook näytti täällä, joten katso vielä kerran.',
  scope: 'Mitkä kokoukset?',
  thisMeeting: 'Tämä kokous',
  wholeSeries: 'Koko sarja',
  seriesTime: 'Sarjan kokous, jota on muutettu erikseen, palaa muiden kaltaiseksi.',
  seriesHint: 'Koko sarjalle: kokous, jota olet muuttanut erikseen, voi lähettää oman viestinsä.',
  sendUpdate: 'Lähetä päivitys',
  notNow: 'Ei nyt',

  sending: 'Lähetetään päivitystä…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Valmis. Se on kalenterissasi.';
    if (people === 0) return `Lähetetty. Kaikki luettelossa ${listOf(lists, 'ja')} saavat päivityksen.`;
    const too = lists.length > 0 ? `, samoin kaikki luettelossa ${listOf(lists, 'ja')}` : '';
    return people === 1
      ? `Lähetetty. 1 henkilö saa päivityksen${too}.`
      : `Lähetetty. ${people} henkilöä saa päivityksen${too}.`;
  },
  sentAlready: 'Tämä on jo kutsussa, joten enempää viestejä ei lähetetty.',
  seriesOnly:
    'Lähetetty sarjalle. Tätä kokousta on aiemmin muutettu erikseen, ja se pitää oman asialistansa: päivitä sekin valitsemalla ”Tämä kokous”.',
  notSentYet: 'Mitään ei ole vielä lähetetty.',
  answersStay: 'Mitään ei lähetetty, ja vastauksesi ovat yhä tässä.',
  perhapsSent:
    'Päivitys on voinut silti lähteä. Vastauksesi ovat yhä tässä, eikä uusi yritys lähetä mitään kahdesti.',
  upToDate: 'Mikään ei odota lähettämistä: kaikki lukevat tämän.',
  waitsForUpdate: (hasBlock) =>
    `Valmis lähetettäväksi: valitse ${hasBlock ? '”Päivitä kutsu”' : '”Lisää kutsuun”'}`,
  onlyHere: 'Kunnes lähetät sen, vain sinä näet tämän.',
  notLoaded:
    'Lähettämistä edeltävää kysymystä ei voitu ladata. Tarkista yhteys ja yritä uudelleen. Vastauksesi ovat yhä tässä.',
  notYours:
    'Kalenterisi mukaan tämän kokouksen järjestää joku muu, joten vain hän voi lähettää päivityksen. ”Kopioi asialista” toimii täälläkin.',
  cancelled: 'Kokous on peruttu, joten mitään ei lähetetty. Vastauksesi ovat yhä tässä.',
  joinLinkMissing:
    'Liittymislinkki puuttuu kutsusta, ja päivitys voisi poistaa verkkokokouksen käytöstä. Avaa kokous kalenterista muokattavaksi, palauta linkki ja valitse siellä Asialista.',
  shared: (owner) =>
    `Kokous on ${owner ? `toisen kalenterissa (${owner})` : 'jaetussa kalenterissa'}, ja Syfte lähettää päivityksiä vain omastasi. Avaa kokous muokattavaksi ja valitse siellä Asialista. ”Kopioi asialista” toimii täälläkin.`,

  plainText:
    'Kutsu on pelkkää tekstiä, ja asialista tarvitsee HTML-muotoa. Avaa kokous kalenterista muokattavaksi ja vaihda muoto kohdassa Muotoile teksti.',
  couldNotRead:
    'Kalenterissasi olevaa kutsua ei voitu lukea, joten mitään ei lähetetty. Vastauksesi ovat yhä tässä. Yritä uudelleen.',
  couldNotWrite: 'Kalenteri ei ottanut asialistaa vastaan. Vastauksesi ovat yhä tässä. Yritä uudelleen.',
  changing:
    'Joku muu muutti kutsua koko ajan, joten mitään ei lähetetty. Vastauksesi ovat yhä tässä. Yritä hetken päästä uudelleen.',
  emptied:
    'Kalenterin mukaan kutsu on tyhjä, mitä se ei täällä ole. Mitään ei lähetetty, ja vastauksesi ovat yhä tässä. Yritä hetken päästä uudelleen.',
  oldLength:
    'Kesto on ennallaan: Microsoft 365 ei tunne tämän kokouksen aikavyöhykettä. Muuta kesto Outlookissa.',
  lengthNotSeen:
    'Uusi aika ei näy vielä kalenterissasi. Katso kokousta hetken päästä ja yritä uudelleen, jos se ei ole siellä.',
  notSeen:
    'Asialista ei näy vielä kutsussa. Katso kutsua hetken päästä ja yritä uudelleen, jos se ei ole siellä. Vastauksesi ovat yhä tässä.',
  putBack:
    'Kutsusta olisi kadonnut jotakin sen omaa, esimerkiksi liittymislinkki, joten se on ennallaan. Avaa kokous kalenterista muokattavaksi ja valitse siellä Asialista.',
  notPutBack:
    'Kutsusta katosi jotakin sen omaa, esimerkiksi liittymislinkki, eikä sitä saatu palautettua. Avaa kokous kalenterista, palauta se ja lähetä kutsu uudelleen.',
};
