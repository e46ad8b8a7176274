import type { WrittenWords } from './written-words';

const ofMeeting =
  '(?: (?:med|for|af) (?:dette |det her |vores |dagens )?(?:møde|mødet|samtalen|besøget|workshoppen))?';

export const writtenWords: WrittenWords = {
  greetings: 'hej|hejsa|halløj|hallo|kære|god (?:morgen|dag|aften|formiddag|eftermiddag)|godmorgen|goddag',
  pleasantries:
    '(?:jeg )?håber (?:at )?(?:alt|du|i|det)|tak for|tusind tak|hvordan (?:går|har)|jeg håber|rart at',
  farewells:
    '(?:(?:med )?(?:venlig(?:e)?|bedste|kærlig(?:e)?|mange|varme) )?hilsner?|(?:de )?bedste hilsner|med venlig hilsen|venlig hilsen|kærlig hilsen|hilsen|mvh|vh|dbh|kh|' +
    '(?:mange )?tak(?! for)(?: på forhånd)?|på forhånd tak|vi ses|ses|på gensyn|sendt fra|hent outlook|få outlook',
  waysIn: 'møde-?id|deltag (?:i|via|på|med)|opret forbindelse|tilslut',
  welcomes: 'velkommen|velkomne',
  banners: 'ekstern(?:t)?(?: (?:afsender|mail|e-?mail))?|advarsel|forsigtig|du får ikke ofte',
  disclaimers:
    'fortrolig|tilsigtet modtager|tiltænkt modtager|tavshedspligt|denne (?:e-?mail|meddelelse) (?:og|er|kan)',
  abbreviations: 'f\\.eks|bl\\.a|m\\.m|m\\.v|m\\.fl|dvs|ca|kl|nr|mio|inkl|ekskl',
  fields: 'emne|fra|til|cc|kopi|sendt|dato|tid|tidspunkt|sted|lokale|rum',
  toReader:
    '(?:(?:hvis|kan|har|vil|skal|er|må|gider) )?du|(?:hvis|kan|har|vil|skal|er) i(?! (?:dag|morgen|aften|år))|husk',
  asides:
    'håber|hvordan går|ser frem|glæder mig|giv (?:mig |gerne |venligst |lige )?besked|sig til|meld (?:tilbage|afbud|gerne|venligst)|bekræft|vend (?:gerne |venligst )?tilbage|' +
    'svar (?:gerne|venligst|på)|undskyld|beklager|flytter (?:mødet|det|til|fra)|flyttet|booket|booker|aflyst|afbud|ombooket|indkald\\p{L}*|inviter\\p{L}*|invitation\\p{L}*|' +
    'vedhæft\\p{L}*|kalender\\p{L}*|adgangskode\\p{L}*|kodeord\\p{L}*|parkering\\p{L}*|frokosten|fortrolig\\p{L}*|modtageren?|tavshedspligt\\p{L}*|afmeld\\p{L}*',
  wishers: 'vi|jeg|hvem',
  wishes:
    'har brug for|har behov for|mangler|behøver|vil(?: gerne)?|ville(?: gerne)?|kunne (?:godt )?tænke|ønsker|bør|burde|må|skal|er nødt til|har tænkt|tænkte',
  intents:
    'lad os|på tide at|tid til at|(?:min|minutter|time|snak|ord) om|for at|(?:skal|må|bør|vil|ville|behøver|ønsker) (?:vi|jeg)|har (?:vi|jeg) brug for|så vi kan',
  beforeVerbs: '(?:skal|vil|kan|at|og)(?: vi)?',
  verbs:
    'beslutte|bestemme|diskutere|drøfte|vælge|aftale|planlægge|gennemgå|snakke|tale|gå|kigge|se|løse|finde|komme|forberede|afklare|forstå|få|tage|' +
    'sætte|gøre|lave|lære|dele|prioritere|skrive|lukke|vinde|blive enige|enes|fastlægge|fastsætte|godkende|fordele|sænke|hæve|øge|reducere|skifte|sikre|sammenligne|ansætte|lancere|lægge|samle|rydde',
  questionWords: 'hvordan|hvad|hvilke|hvorfor|hvem|hvornår|hvor|skal|kan|bør|må',
  we: 'vi',
  requests:
    '(?:(?:jeg|vi) )?(?:har brug for|har behov for|behøver|vil gerne(?: have)?|vil have|vil|ønsker|må|bør|skal(?: have)?|er nødt til|kunne tænke os|kunne tænke mig)(?: at)?|' +
    'brug for|(?:et |en )?(?:(?:kort|hurtigt?) )?(?:møde|samtale|snak|opfølgning|workshop) for at|(?:kan|skal|bør) vi|lad os|på tide at|venligst',
  labels: {
    purpose: `(?:mødets )?formål(?:et)?${ofMeeting}|hensigt(?:en)?${ofMeeting}`,
    goal: `(?:mødets )?(?:slut)?mål(?:et|ene)?${ofMeeting}|målsætning(?:en)?${ofMeeting}|(?:ønsket|forventet) (?:resultat|udbytte)|udbytte(?:t)?${ofMeeting}`,
    nextStep: '(?:de )?næste (?:skridt|trin)|(?:det )?videre forløb|opfølgning',
    preparation: '(?:at )?forbered(?:e|else|elser|elsen)?|inden mødet|før mødet|til forberedelse',
    topics:
      '(?:foreløbig |udkast til |forslag til |dagens |mødets )?(?:agenda|agendaen|dagsorden|dagsordenen)|(?:møde)?punkter|emner|program(?= ?[:–—])',
  },
  isTo: 'er at',
};
