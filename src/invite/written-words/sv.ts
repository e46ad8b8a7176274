import type { WrittenWords } from './written-words';

const ofMeeting =
  '(?: (?:med|för|av) (?:detta |det här |vårt |dagens )?(?:möte|mötet|samtalet|besöket|workshopen))?';

export const writtenWords: WrittenWords = {
  greetings: 'hej|hejsan|tjena|tja|hallå|god (?:morgon|dag|kväll|middag|eftermiddag)|bästa|käre|kära',
  pleasantries: 'hoppas (?:att )?(?:allt|du|ni|det)|tack (?:för|så)|hur (?:är|mår|står)|allt (?:bra|väl)',
  farewells:
    '(?:(?:med )?(?:vänlig(?:a)?|bästa|varma) )?hälsning(?:ar)?|hälsar|mvh|vh|tack(?! för| så)(?: på förhand)?|ses|vi ses|skickat från|hämta outlook',
  waysIn: 'mötes-?id|delta (?:i|via|på|med)|anslut',
  welcomes: 'välkommen|välkomna?',
  banners: 'externt?(?: (?:avsändare|mejl|e-?post))?|varning|du får inte ofta',
  disclaimers: 'konfidentiell|avsed[dt] för mottagaren|sekretess|detta (?:mejl|meddelande)',
  abbreviations: 't\\.ex|bl\\.a|m\\.m|dvs|ca|kl|nr',
  fields: 'ämne|från|till|kopia|skickat|datum|tid|plats|rum|lokal',
  toReader: '(?:(?:om|kan|har|vill) )?(?:du|ni)',
  asides:
    'hoppas|hur mår|ser fram|hör av (?:dig|er)|säg till|meddela|tacka (?:ja|nej)|återkom|svara (?:gärna|på)|ursäkta|förlåt|ledsen|' +
    'flyttar|flyttat|bokat|bokar (?:in|om)|ombokad|inbjud\\p{L}*|bifog\\p{L}*|kalender\\p{L}*|lösenord|lösenkod|parkering|' +
    'konfidentiell\\p{L}*|avsed[dt] för|mottagare|sekretess\\p{L}*',
  wishers: 'vi|jag|vem',
  wishes: 'behöver|skulle behöva|vill|skulle vilja|önskar|bör|borde|måste|tänkte',
  intents: 'låt oss|dags att|(?:min|minuter|timme) om|för att',
  beforeVerbs: '(?:ska|skall|kan|att|och)(?: vi)?',
  verbs:
    'besluta|bestämma|diskutera|välja|enas|planera|granska|prata|gå|titta|lösa|hitta|komma|förbereda|reda|förstå|få|ta|sätta|göra|lära|se|dela|' +
    'prioritera|skriva|stänga|vinna|korta|minska|öka|höja|sänka|byta|fördela|säkra|teckna|jämföra|anställa|lansera|godkänna|fastställa',
  questionWords: 'hur|vad|vilk|varför|vem|när|ska|kan|bör',
  we: 'vi',
  requests:
    '(?:(?:jag|vi) )?(?:behöver|vill ha|vill|önskar|måste|bör|ska|skulle vilja ha|skulle vilja)(?: att)?|' +
    '(?:ett |en )?(?:(?:kort|snabbt?) )?(?:möte|samtal|avstämning|workshop) för att|(?:kan|ska|bör) vi|låt oss|dags att|vänligen',
  labels: {
    purpose: `(?:mötets )?syfte(?:t)?${ofMeeting}`,
    goal: `(?:mötets )?(?:slut)?mål(?:et|en)?${ofMeeting}|målsättning(?:en)?${ofMeeting}|(?:önskat|förväntat) resultat`,
    nextStep: 'nästa steg(?:et)?',
    preparation: '(?:att )?förbered(?:a|elser?|elserna)?|inför mötet|före mötet',
    topics:
      '(?:preliminär |förslag till |dagens )?(?:agenda|agendan|dagordning|dagordningen)|punkter|mötespunkter|program(?= ?[:–—])',
  },
  isTo: 'är att',
};
