import type { PlaceholderWords } from './placeholder-words';

/** Hours, as they are said. */
const hour = 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'klockan förmiddag eftermiddag imorgon ikväll igår bitti midnatt lunchtid aktuell aktuella aldrig alla allihop allihopa alltid andra ange angiven angivet aning anledning annan annat ' +
    'arbeta arbets arbetskamrat arbetspass att avdelnings avtalat avvakta bara behov berättar beslutas beslutat ' +
    'bestäm bestämmas bilaga bla blaha bli blockad blockera bokad bokat bokning bra brukar byt bästa bör chatten dag ' +
    'dagens dagordning definieras definierat del delta den denna det detaljer detsamma detta dig digitalt din dito ' +
    'diverse där därför efter eller endast enl enligt ersätt ett externt finns fint flera fortsatt fortsättning ' +
    'framgår framåt framöver fri frivillig fråga frågor från fysiskt färdigt får följer för föregående förklara ' +
    'förlåt förra förut förväntas gemensam givande gjorda gjort glömde glömt god grejer grupp gäng gärna gång går ' +
    'göra halvtimme har hej hela helst hemligt hinner hoppa hur händer häng här hålla hör idag ifyllt igen igenom ' +
    'ihop inbokat infoga informellt inga ingen ingenting inget ingår innan inom inte intern intressant intresse ' +
    'intressent intresserad jadå jag japp jobba jobbet just jättebra kan kanske klar klara klicka koll kolla kollega ' +
    'kollegor kom komma kommande kommer kommitté konfidentiellt kontakten kontrollpunkt kort krävs kul kvartal känt ' +
    'lika likadant lite lyckat läge länk läs löpande med medverka mejl men mer mig mitt morgon mvh mycket mål månad ' +
    'måste möjligt mötets namnlös nedan nedanstående nej ner nix noll nyttig näe när närmare nästa någon någonting ' +
    'något några nån nåt nödvändig och också odefinierad odefinierat ofta okej olika ombedd ordinarie orsak ' +
    'ospecificerat oss osv otydligt ovan ovanstående per personalmöte planerings plats platshållare presenteras ' +
    'privat produktivt punkterna pågående pågår påminnelse redan relevant relevanta reserverad reserverat rubrik sagt ' +
    'sak saker saknar saknas samma satt schemalagt sen senare separat ser ses sist självförklarande självklart ska ' +
    'skickar skickas skriv skull slutmål snabb snarast snart snälla som speciell steg strunt stäm stämmer stå stående ' +
    'svar svara syfte synlighet säker såklart tack tar tas teamkamrat telefon tid tidigare till tillagd tillfället ' +
    'tillhör tillsammans tillägga tillämpbart tillämpligt timme ting toppen trevligt tvingande under upp uppenbart ' +
    'uppföljande uppföljnings uppgift utan vad vadå vara varandra varför varje vecka veckans vecko veckovis vem vet ' +
    'veta via vid vidare vill visst vore vägen vänligen vänta vår våra ändra ännu även åhörare årligt ömsesidig ' +
    'önskar önskas önskemål öppen öppet öppna',
  emptyStems:
    /^(?:disku|inbju|uppdat|allmän|behöv|beskriv|bifog|bland|brådsk|daglig|deltag|fyll|kallels|komment|komplett|lägg|lämna[st]|meddel|nämn|närvar|oklar|okän|prat|preliminär|snack|regelb|särskil|synk|tom|valfri|vanlig|viktig|välkom[mn]|återkom|överensk|övrig|ämne)|^stämma$|(?:mån|tis|ons|tors|fre)dags?$/,
  endings: /^(?:a[rs]|e[nt]|[dnrst])$/,
  // Swedish writes "weekly meeting" in one word: veckomöte, avstämningsmöte.
  compounds:
    /^(.*)(?:möten?|avstämning|beskrivning|information|medlem|titel|uppdatering|text|status|synk|samtal|punkter|rapport|diskussion|inbjudan|träff|genomgång)(?:et|en|arna)?$/,
  bareVerbs:
    /^(?:(?:ager|analyser|avslut|bedöm|beslut|bestämm|boll|brainstorm|del|diskuter|en|fatt|fortsätt|för|följ|förbered|förbättr|genomför|godkänn|gransk|hanter|hitt|håll|implementer|informer|kik|klargör|kommunicer|leverer|lyssn|lär|lös|organiser|planer|prat|presenter|rapporter|reflekter|samarbet|sammanfatt|samordn|slutför|sitt|svar|synk|titt|besvar|höra?|tänk|undersök|uppdater|uppnå|utbyt|utforsk|vidt|utvärder|välj|överväg)(?:as?|a[dn]de|n?ing)|förstå|nå|beror)$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|diskussion|dialog|erfarenhet|framgång|framsteg|förståelse|genomgång|idé|kunskap|kommunikation|resultat|samarbete|samförstånd|slutsats|tankar|uppgift|utveckling|utmaning|åsikt|lösning|projekt|problem|förbättring|utfall|enighet|slutsats|nöjd|informerad|leverans|åtgärd|överblick)(?:s?punkt)?(?:s|a|e|er|ar|or|en|et|erna|arna)?$/,
  handedOver:
    /^(?:(?:presentation|sammanfattning|projekt|underlag|förberedelse|dokument|uppdatering)(?:s|en|et|er|erna|n)?|protokoll|anteckningar|mötesanteckningar|en|vårt?|kort|lista|göra|att|möte[nt]?)$/,
  pointers:
    /^(?:vänligen )?(?:se|enl|enligt|framgår|läs|samma|som|skriv|ange|fyll|infoga|lägg|ditt|vi bestämmer|kommer att|ska|att)\b/,
  pointedTo:
    /^(?:anteckning|bestämmer|bild|ditt|fil|inbjud|kal|länk|mötes|protokoll|sid|sammanfattning|tråd|ärende|\p{L}+as$)/u,
  kindsOfMeeting:
    /^(?:(?:nästa|ett?) )*(?:intro|nytt?|ad hoc|projekt|status|feedback|nästa|sista|första) (?:möte[nt]?|session|samtal|sync)$|^(?:kund|intro(?:duktions)?|återkopplings)(?:möten?|samtal|träff)(?:et)?$/,
  putOff:
    /(?:tidigt|svårt|går inte|går ej|omöjligt)\b.* (?:säga|veta|svara)\b|\bvisar? sig$|^(?:det )?återstår att|^(?:börja|klicka|tryck|välj) .*\b(?:här|skriva|text|alternativ|objekt|redigera)$/u,
  subjects: /vi/,
  leads: /att|bara|för|gå i?genom|(?:ha|ta|få|göra)(?: (?:en|ett|det))?/,
  someone: /^(?:grupp|du|din|ditt|dina)/,
  dangling: /^du(?:\s\S+){1,2}\s(?:om|av)$/i,
  later: /^senare$/,
  onlyReasons: /^(?:kännedom|bättre)$/,
  emptyAnswers:
    'allihop arbete attbestämma exempel exempeltext sparadatumet underarbete vetej vadärnytt lagetrunt samlaalla rundabordet ' +
    'rundabordssamtal beroendepå sägersigsjälvt gårinteattsägaän vembryrsig bryrmiginte spelaringenroll försäkerhetsskull öäöä',
  realWords:
    'utvecklingssamtal skriverpå skriverunder skrivapå skrivaunder besked kund testaom tills planering utvärdering uppföljning vd ny år ek bo li stämman skrivut fåettja komimål kommavidare',
  emptyNames: 'ingen någon okänd oklart vetej namn ägare',
  durations: /timm(?:e|ar)|minut(?:e[rs]?)?/,
  timesInWords: RegExp(
    `(?:(?:fem (?:i|över) )?halv|(?:kvart|fem|tio|tjugo) (?:över|i)|klockan|kl\\.?|vid) (?:${hour})(?:tiden)?|(?:en|tre) kvart|en och en halv timme|(?:efter|före|innan|vid) lunch(?:en)?|(?:i|på) kväll(?:en)?`,
  ),
  figures: /(?:agenda|för|till) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
