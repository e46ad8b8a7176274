import type { WrittenWords } from './written-words';

const ofMeeting =
  '(?:(?:tämän |päivän |seuraavan |tulevan )?(?:kokouksen|palaverin|tapaamisen|keskustelun|työpajan|puhelun|vierailun) )?';
const infinitives =
  'päättää|valita|sopia|suunnitella|ratkaista|selvittää|löytää|laatia|nimetä|jakaa|laskea|nostaa|lyhentää|vertailla|hyväksyä|allekirjoittaa|voittaa|varmistaa|' +
  'palkata|vaihtaa|korvata|priorisoida|ymmärtää|neuvotella|kirjoittaa|tehdä|saada|asettaa|oppia|käydä läpi|keskustella|pohtia|linjata';

export const writtenWords: WrittenWords = {
  greetings:
    '(?:no )?hei|moi|moikka|terve|tervehdys|heippa|huomenta|hyvää (?:huomenta|päivää|iltapäivää|iltaa)|hyvät? (?:kaikki|kollegat|vastaanottajat?|asiakas)|arvoisat?',
  pleasantries:
    'toivottavasti (?:sinulla|sulla|teillä|kaikki|voit|voitte|olet|olette)|kiitos (?:kun|viesti\\p{L}+|viime\\p{L}*|edelli\\p{L}+|nopea\\p{L}+)|kiitoksia|mitä kuuluu|miten menee|mukava(?:a)? (?:kun|että)',
  farewells:
    '(?:ystävällisin |parhain |lämpimin |kesä|syys|talvi|kevät)?terveisin|terkuin|terkut|terv|t|yst(?:ävällisesti)?|kiitos(?! kun| viesti)(?: (?:jo )?etukäteen| paljon)?|kiitän|nähdään|' +
    'hyvää (?:viikonloppua|päivänjatkoa|viikkoa)|(?:mukavaa|hyvää) (?:päivän|viikon|illan)\\p{L}*|lähetetty (?:\\p{L}*puhelimes\\p{L}+|iphones\\p{L}+|laittees\\p{L}+)|hanki outlook',
  waysIn:
    'liity (?:kokoukseen|nyt|puhelimitse|tietokoneella|teams\\p{L}*)|kokouksen tunnus|kokoustunnus|tunnuskoodi|soita numeroon',
  welcomes: 'tervetuloa',
  banners: 'ulkoinen(?: (?:lähettäjä|viesti|sähköposti))?|varoitus|varo|et saa usein',
  disclaimers:
    'luottamuksellista tietoa|tarkoitettu (?:vain|ainoastaan) (?:sen )?vastaanottajalle|salassapito|tämä (?:viesti|sähköposti) (?:ja|on|saattaa|voi)',
  abbreviations: 'esim|mm|ns|jne|yms|ym|tms|ks|kts|klo|nro|puh|milj|mrd|sis|ts|n|alv|vrt',
  fields:
    'aihe|lähettäjä|vastaanottaja|kopio|lähetetty|päivä|päivämäärä|pvm|aika|kello|paikka|missä|milloin|huone|tila',
  toReader:
    '(?:sinun|sun|teidän)|(?:voi(?:si)?t(?:te)?|ole(?:t|tte)|haluat(?:te)?|ehdi(?:t|tte)|pystyt(?:te)?|saat(?:te)?)k[oö]|(?:jos|mikäli) (?:et|ette|olet|olette|sinulla|teillä|joku|jollakulla|jotain)|muista(?:t(?:te)?han|kaa)?|' +
    'ota(?:thn|than|kaa)?|tuo(?:kaa)?|lue(?:kaa)?|lukekaa|ilmoita(?:t(?:te)?han|kaa)?|vahvista(?:kaa)?|kuittaa(?:than|kaa)?|vastatkaa|kerro(?:than|kaa)?',
  asides:
    'toivottavasti (?:kaikki|teillä|sinulla)|odotan innolla|mukava nähdä|ilmoit\\p{L}+ (?:minulle|mulle|jos|pääset\\p{L}*|mahdollisimman)|anteeksi|pahoittel\\p{L}+|valitettavasti|' +
    'siir\\p{L}+ (?:tä(?:tä|män|mä)|kokou\\p{L}+|palaver\\p{L}+|tapaami\\p{L}+)|(?:kokous|palaveri|tapaaminen) (?:siirtyy|perutaan|peruttu)|varasin|varattu|kutsu(?:un|n|ssa|a)?|liitteenä|liitteessä|oheisena|' +
    'kalenteri\\p{L}*|salasana|tunnuskoodi|pysäköi\\p{L}*|parkki\\p{L}*|lounas|luottamuksel\\p{L}*|vastaanottaj\\p{L}*|aulassa',
  wishers: 'meidän|minun|kenen|meistä',
  wishes:
    'pitää|pitäisi|täytyy|täytyisi|tulee|tulisi|kannattaa|kannattaisi|on (?:pakko|syytä|saatava|sovittava|päätettävä|valittava)|tarvit(?:sen|semme|aan)|halua(?:n|mme|isin|isimme)|toivo(?:n|mme|isin)|aio(?:n|mme)',
  // Who wants it is said by the ending of the verb, and "let us" by its passive.
  intents:
    'halua(?:n|mme|isin|isimme)|tarvit(?:sen|semme)|aio(?:n|mme)|on (?:korkea )?aika|sovitaan|päätetään|valitaan|ratkaistaan|laaditaan|suunnitellaan|nimetään|vertaillaan|lyödään lukkoon|' +
    'jotta (?:voimme|voisimme|saamme|saisimme|pystymme|osaamme)|\\p{L}+[aä]ksemme|(?:min|minuuttia|tunti|tuntia|vartti) \\p{L}+[\\p{L} ]*(?:sta|stä)|(?:ajatuksena|aikomuksena|suunnitelmana) on',
  beforeVerbs:
    '(?:pitää|pitäisi|täytyy|on|voimme|voidaan|voisimme|haluamme|aiomme|ja)(?: (?:nyt|tänään|yhdessä|vihdoin))?',
  verbs: infinitives,
  questionWords:
    'miten|mit[äe]|mikä|mitkä|minkä|millä|miksi|kuka|ketkä|kenen|ketä|milloin|missä|mihin|montako|paljonko|pitäisikö|pitääkö|(?=\\p{L}+(?:mmek[oö]|[aä]{2}nk[oö])(?!\\p{L}))',
  we: '\\p{L}+mme(?:k[oö])?|\\p{L}+(?:taan|tään|daan|dään|laan|lään)(?:k[oö])?|me|meidän|meillä|meille|meitä',
  requests:
    '(?:meidän )?(?:pitää|pitäisi|täytyy|täytyisi)|tarvit(?:sen|semme|aan)|halua(?:n|mme|isin|isimme)|voimmeko|voidaanko|voitaisiinko|pitäisikö(?: meidän)?|' +
    '(?:lyhyt |pikainen )?(?:palaveri|kokous|tapaaminen|puhelu),? jo(?:ssa|tta)|on aika',
  labels: {
    purpose: `${ofMeeting}tarkoitu(?:s|ksena)|miksi (?:tapaamme|kokoonnumme)|mistä on kyse`,
    goal: `${ofMeeting}(?:tavoit(?:e|teet|teena|teemme)|päämäärä)|(?:toivottu|haluttu|odotettu) (?:lopputulos|tulos)`,
    nextStep:
      'seuraavat? (?:askel(?:eet|et)?|vaihe(?:et)?|toimet|toimenpi(?:de|teet))|jatkotoim(?:et|enpiteet)',
    preparation:
      'valmistautu(?:minen|kaa)|valmistaudu|ennakkovalmistelut?|ennakkotehtävät?|ennakkomateriaali|luettavaa etukäteen|etukäteen|ennen (?:kokousta|palaveria|tapaamista)',
    topics: `(?:alustava |ehdotettu |ehdotus |päivän )?${ofMeeting}(?:agenda|asialista|esityslista|asialistalla|aiheet|käsiteltävät asiat)|ohjelma(?= ?[:–—])`,
  },
  // "on" is English, too: it tells only behind these words.
  isTo: '(?<=(?:tarkoitus|tarkoituksena|tavoite|tavoitteena|tavoitteemme|päämäärä|askel|vaihe|toimenpide) )(?:on|olisi)',
};
