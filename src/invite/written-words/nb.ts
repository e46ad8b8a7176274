import type { WrittenWords } from './written-words';

const ofMeeting =
  '(?: (?:med|for|av) (?:dette |vårt |dagens )?(?:møte|møtet|samtalen|besøket|workshopen|arbeidsmøtet))?';

export const writtenWords: WrittenWords = {
  greetings:
    'hei|heisann|hallo|halla|kjære|god (?:morgen|dag|kveld|formiddag|ettermiddag)|godmorgen|goddag|morn',
  pleasantries:
    '(?:jeg )?håper (?:at )?(?:alt|du|dere|det)|takk for|tusen takk|hvordan (?:går|har)|jeg håper|hyggelig å',
  farewells:
    '(?:(?:med )?(?:vennlig(?:e)?|beste|varm(?:e)?|mange|kjærlig) )?hils(?:en|ninger)|mvh|vh|klem|' +
    '(?:mange )?takk(?! for)(?: på forhånd)?|på forhånd takk|vi ses|vi sees|ses|sees|ha en (?:fin|god)|sendt fra|hent outlook|få outlook|last ned outlook',
  waysIn: 'møte-?id|delta (?:i|via|på|med)|bli med (?:i|på) (?:møtet|teams)|koble til|ring inn',
  welcomes: 'velkommen|velkomne',
  banners: 'ekstern(?:t)?(?: (?:avsender|e-?post))?|advarsel|vær forsiktig|du får ikke ofte',
  disclaimers:
    'konfidensiell|fortrolig|tiltenkt mottaker|taushetsplikt|denne (?:e-?posten|meldingen) (?:og|er|kan)',
  abbreviations: 'f\\.eks|bl\\.a|m\\.m|m\\.v|m\\.fl|dvs|ca|kl|nr|mill|inkl|ekskl|osv',
  fields: 'emne|fra|til|kopi|sendt|dato|tid|tidspunkt|sted|rom|møterom',
  toReader: '(?:(?:hvis|om|kan|har|vil|skal|er|må) )?(?:du|dere)|husk',
  asides:
    'håper|hvordan går|ser frem|gleder meg|gi (?:meg |gjerne |vennligst )?beskjed|si (?:gjerne )?(?:fra|ifra)|meld (?:fra|tilbake|avbud|gjerne)|bekreft|' +
    'svar (?:gjerne|vennligst|på)|kom (?:gjerne )?tilbake|beklager|unnskyld|flytter (?:møtet|det|til|fra)|flyttet|booket|booker|avlyst|avbud|ombooket|' +
    'innkall\\p{L}*|inviter\\p{L}*|invitasjon\\p{L}*|vedlagt|vedlegg\\p{L}*|kalender\\p{L}*|passord\\p{L}*|adgangskode\\p{L}*|parkering\\p{L}*|lunsjen|' +
    'konfidensiel\\p{L}*|fortrolig\\p{L}*|mottakeren?|taushetsplikt\\p{L}*|meld deg av',
  wishers: 'vi|jeg|hvem',
  wishes:
    'trenger|har behov for|behøver|vil(?: gjerne)?|ville(?: gjerne)?|kunne (?:godt )?tenke|ønsker|bør|burde|må|skal|er nødt til|har tenkt|tenkte',
  intents:
    'la oss|på tide å|tid for å|(?:min|minutter|time|prat|ord) om|for å|(?:skal|må|bør|vil|ville|trenger|ønsker) (?:vi|jeg)|slik at vi|så vi kan',
  beforeVerbs: '(?:skal|vil|kan|å|og)(?: vi)?',
  verbs:
    'beslutte|bestemme|diskutere|drøfte|velge|avtale|planlegge|gjennomgå|snakke|prate|gå|kikke|se|løse|finne|komme|forberede|avklare|forstå|få|ta|' +
    'sette|gjøre|lage|lære|dele|prioritere|skrive|lukke|vinne|bli enige|enes|fastsette|godkjenne|fordele|senke|heve|øke|redusere|bytte|sikre|sammenligne|ansette|lansere|legge|samle|rydde',
  questionWords: 'hvordan|hva|hvilke|hvorfor|hvem|når|hvor|skal|kan|bør|må',
  we: 'vi',
  requests:
    '(?:(?:jeg|vi) )?(?:trenger|har behov for|behøver|vil gjerne(?: ha)?|vil ha|vil|ønsker|må|bør|skal(?: ha)?|er nødt til|kunne tenke oss|kunne tenke meg)(?: å)?|' +
    '(?:et |en )?(?:(?:kort|raskt?|hurtig) )?(?:møte|samtale|prat|oppfølging|workshop) for å|(?:kan|skal|bør) vi|la oss|på tide å|vennligst',
  labels: {
    purpose: `(?:møtets )?(?:formål(?:et)?|hensikt(?:en)?)${ofMeeting}`,
    goal: `(?:møtets )?(?:slutt)?mål(?:et|ene)?${ofMeeting}|målsetting(?:en)?${ofMeeting}|(?:ønsket|forventet) (?:resultat|utbytte)|utbytte(?:t)?${ofMeeting}`,
    nextStep: '(?:de )?neste (?:steg|skritt|trinn)|veien videre|videre oppfølging',
    preparation: '(?:å )?forbered(?:e|else|elser|elsene)?|før møtet|til forberedelse|forberedelser til møtet',
    topics:
      '(?:foreløpig |utkast til |forslag til |dagens |møtets )?(?:agenda|agendaen|dagsorden|dagsordenen|saksliste|sakslisten)|(?:møte)?punkter|saker|temaer|program(?= ?[:–—])',
  },
  isTo: 'er å',
};
