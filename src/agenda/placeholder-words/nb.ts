import type { PlaceholderWords } from './placeholder-words';

/** Hours, as they are said. */
const hour = 'ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'klokken klokka formiddag imorgen midnatt overmorgen absolutt akkurat aksjons akt aktuell aktuelt aldri alene allerede allikevel alltid alt altså andre anelse ' +
    'aner angitt angå anledning anne ansikt antagelig antakelig avgjort avhenger avhengig avklar ' +
    'avklaring avslutter avsluttet avtales avtalt avvent bak bare bedt begge begrunnelse begyn begynnelse behov ' +
    'behøver beklager bekreftet ber beskjed besluttet bestilt betyr bidrar ble bli blitt blokkering blokkert ' +
    'boks bookes booket bordet borte bortsett bra burde bør cirka da dag dagsorden dato definert deg deilig del ' +
    'delta dem den der deretter derfor derfra dermed dessuten dessverre det digitalt din direkte disse dit ' +
    'diverse dra dyktig dypt dårlig egen egentlig eget eksternt ekstra ekstraordinær ekte eller emne emnefeltet ' +
    'enda endelig eneste enhver enig enkel enkle ennå enten etter ettermiddag etterpå eventuelt evt faktisk ' +
    'fant farlig fast fastsatt felles fem ferdig fett fikk fin finner fire fjern flere flest flink flott folk ' +
    'foran fordi foregå forhold form formål fornuftig fornøyelse forresten forrige forskjell forskjellig ' +
    'forteller fortløpende fortrolig fortsatt fortsette fortsettelse fra fram framover frem fremdeles fremgår ' +
    'fremover fri full fullstendig fungere funker funnet fylt føle følg før først får fått ga galt gamle gang ' +
    'ganske generell generelt gi gidder gikk gir gitt gjelder gjennom gjensidig gjensyn gjerne gjør glad glede ' +
    'glemt god grei grensen grundig grunn grupp gøy går hadde halv halvtime ham hans har haster hei hel ' +
    'heldagsmøte heller helst hemmelig hende henne hensyn her herfra heter hilsen historie hit hittil hjem ' +
    'hjemme hos hundre huske hva hvem hver hverandre hvilke hvis hvor hvordan hvorfor hygge hyggelig hør håper ' +
    'idag ifra ifølge igang igjen igjennom ikke imot individuelt ingen ingenting inn innenfor innom innsjekk ' +
    'inntil inntrykk interessant interesse interessent interessert intern intet involvert jada jaha jeg jepp ' +
    'jevnlig jo joa kaffe kalender kalles kalt kan kanskje kikke kjapp kjapt kjekk kjekt kjære klar klok ' +
    'klokere kollega kolleger kom komm komplisert konfidensielt konstruktiv kort kos koselig kun kvartal langs ' +
    'langt lei lenge lenke ligger lignende likevel liksom lite litt logisk lufte lukket lunsjmøte lykke lyst ' +
    'lytt løpende løst man mange mangler masse med meg mellom men mening mer merke merknad mest midlertidig ' +
    'mindre minst mitt mor morgen moro morsomt mottatt mulig mulighet mvh mye møt møttes mål måned måte måtte ' +
    'naturlig ned nedenfor nemlig neppe neste nett nettopp nevn ni niks noe noensinne nok nyhet nysgjerrig ' +
    'nytte nyttig nær nærmere nødt nøyaktig nå nådd når ofte også okei omkring omtrent opp oppgitt ' +
    'oppmerksomhet oppstarts opptatt ordentlig ordinær ordne orientert oss ovenfor over overrasket overskrift ' +
    'par pass perfekt personalmøte personlig planlagt planlegg plassholder pleide pleier plutselig poeng ' +
    'positivt pr praktisk presis privat prosedyre prosent ramme rar rask redd reise rekke rene rent rest rett ' +
    'riktig rimelig ring rolig rukket rund sagt sak saksliste samle samling samme samtidig sannsynligvis sant ' +
    'seg seks selv selvforklarende selvfølgelig selvsagt send senere sent ses side sier sies sikkerhets sikkert ' +
    'sin sir sist sitt sjekk sjelden sju skal skikkelig skje skjedd skjønner skrevet skriv skulle skyld slags ' +
    'slapp slett slik slipper slutt slå smart små småting snarest snart snill som somme spennende spesiell ' +
    'spesielt spør spørre spørsmål standarddeltaker sted stikk stor straks størst støtte stå super svar synes ' +
    'syv særlig sånn takk tanker tar tas tatt tavle telefon teller tema tenkt ti tid tidlig tidligere til ' +
    'tilbake tilfeldig tilfelle tilføye tilgjengelig tilhører tilstand tilstedeværelse ting tja tlf tok tom ' +
    'topp trenger tro trodde tross tråde tusen tvil tydelig tydeligvis uansett uendret uformell uka uke ukens ' +
    'ulik umulig under underveis unnskyld usikker ute utenfor utestående utmerket utover utsatt uviss vanskelig ' +
    'ved veien vekk vel veldig vennlig vennligst vente verre verste vet vi videre vil ville virke virkelig viss ' +
    'vite vondt vær vår web ønske øyeblikk ålreit åpen åpenbart året årsak åtte',
  emptyStems:
    /^(?:ser$|som$|stikkord|minutter$|konkret|sparket$|spurt|hensyn|helhet|bordet$|enn$|halvårl|fremtid|kontakt|sjefen(?:s)?$|handler?$|orden$|gjengen$|overordn|motiver|inspirer|begeistr|roen?$|forvent|stemning|samarbeid|fellessk|tilpass|vurder|overvei|forklar|anbefal|forslag|påminn|utdyp|overflød|likegyld|irrelevan|unødvend|uaktuel|detalj|uavkl|ubestem|drøft|diskut|diskus|snakk|oppdater|informasj|møtedelt|deltak|fyll|vedlegg|vedlag|inviter|invit|viktig|nødvend|ukentl|månedl|dagl|dialog|velkom|vanlig|almin|bestemt|hastem|komment|ukjen|uklar|obligat|frivil|valgfr|foreløp|synk|avstem|avsjekk|prat|gjentak|regelmes|reserv|koordin|idémyld|idemyld|møtes)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:a|e|e?[nrt]|e?r?ne|ane|ens|ets|enes|es|te|ende|ede)$/,
  compounds:
    /^(.*?)(?:møte|avstemming|avstemning|utveksling|deling|(?<!sikkerhets)runde|call|sesjon|debatt|dialog|forum|seanse|samtale|oppsummering|avsjekk|beskrivelse|informasjon|medlem|tittel|oppdatering|tekst|status|synk|samtale|punkt|diskusjon|drøfting|invitasjon|innkalling|treff|gjennomgang|prat)(?:r|et|en|er|s|ne|erne|rne|ene)?$/,
  bareVerbs:
    /^(?:besvar|rund|utdyp|berør|adresser|belys|skisser|klarlegg|kartlegg|identifiser|optimaliser|effektiviser|utvikl|skjerp|sikr|støtt|understøtt|igangset(?:t)?|juster|fokuser|forankr|ager|avgjør|avklar|analyser|arbeid|arranger|bedøm(?:m)?|behandl|beslutt|bestem(?:m)?|bidra|brainstorm|del|delta|diskuter|drøft|evaluer|fastset(?:t)?|finn|forbered|forbedr|forstå|fortset(?:t)?|forklar|følg|gjennomfør|gjennomgå|godkjenn|hør|håndter|implementer|informer|jobb|klargjør|koordiner|kommuniser|lever|lytt|lær|løs|møt|oppnå|oppsummer|organiser|orienter|planlegg|presenter|rapporter|reflekter|samarbeid|saml|spar|sparr|styrk|treff|sammenfat(?:t)?|se|skap|snakk|prat|svar|synk|tenk|utforsk|utveksl|undersøk|vurder|velg|gjør|tal|send|hjelp|start|begynn|endr|sjekk|ring|nevn|luft|bruk|oppfølg)(?:e|er|es|te|de|et|ende|n?ing(?:en|a|er|ene|s)?)$|^(?:bidra|delta|se|oppnå|forstå|gjennomgå|ta|avtale)r?$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbeid|diskusjon|dialog|drøfting|erfaring|enighet|klarhet|konsensus|beslutning|framdrift|fremdrift|framgang|fremgang|framskritt|fremskritt|forståelse|gjennomgang|idé|ide|informasjon|informer|innsikt|kjennskap|kunnskap|kommunikasjon|konklusjon|løsning|løse|mening|mål|oppgave|orienter|oversikt|problem|prosjekt|prosess|punkt|resultat|samarbeid|samtale|status|suksess|tanke|utfordring|utvikling|utbytte|utfall|beskjed|forbedring|handling|innsats|steg|skritt|syn|emne|spørsmål|innspill|fornøyd|retning|mulighet|tilnærming|samspill|relasjon|stemning|avstemming|ramme|behov|forventning|temperatur|tiltak|engasjement|motivasjon|energi|teamånd|samhold|synergi|ny(?!e)(?:tt)?|atmosfære|holdning|åpenhet|gjennomsiktighet|eierskap|optimalisering|effektivitet|forankring|situasjon|kontekst|bakgrunn|forløp|linje|plass|bevissthet|støtte|sammenheng|virkelighetsforståelse)(?:e|er|et|en|r|t|rne|erne|ene|s|ne)?$/,
  handedOver:
    /^(?:(?:presentasjon|sammenfatning|oppsummering|prosjekt|materiale|forberedelse|dokument|oppdatering|program|underlag)(?:er|en|et|s|ene|t)?|referat(?:et)?|notat(?:er|ene)?|møtenotater|en|et|vår|vårt|kort|liste|gjøre|å|møte[tr]?)$/,
  pointers: /^(?:vennligst )?(?:se|jf|ifølge|les)\b/,
  pointedTo: /^(?:referat|avtale|post|\p{L}+es$)/u,
  kindsOfMeeting: /^(?:(?:en|et) )*(?:leder|nytt |intro(?:duksjons)?)(?:møte)t?$/,
  putOff:
    /^(?:du )?kan (?:kanskje )*(?:bidra|hjelpe)(?: (?:oss))*$|^(?:din) (?:hjelp)$|^(?:(?:vanlig|løpende|liten|en) )+oppfølging$|^(?:jeg )?holder på (?:å )|^det (?:avtaler) (?:vi)\b|\p{L}[ae]s (?:på) (?:møtet)\b|^(?:at )?(?:vi)(?: \p{L}+)? (?:får) (?:\p{L}+ )?(?:kontroll)(?: (?:på) (?:det))?$|^(?:vi )?(?:må) bare (?:tenke)(?: \p{L}{1,5}){0,3}$/u,
  subjects: /vi|jeg/,
  leads: /å|bare|for|litt|kort|skal|skal vi|la oss|gå gjennom|(?:ha|ta|få|gjøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|ditt|dine|ansatte|medarbeider)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|av)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|gjort)$/,
  emptyAnswers:
    'ansatte delavprosjektet dittogdatt dubestemmerselv eksempel erpåvei etklartbilde etteravtale fellesbilde ' +
    'fåkontrollpåting kontrollpådet møtereferat nei småttogstort tastilling underarbeid øæøæ åpnepunkter',
  realWords:
    'mailelisten beslutning enbeslutning klarhet fåklarhet erfaringsutveksling utviklingssamtale skriverunder skriveunder skrive maile tester varer ny pc godkjenning tarover medarbeidersamtale planlegging evaluering oppfølging vd bo ek li ib sign budsjett kommevidere kommeigang fåetja følgopp referat orden vedtak valg salg kjøp',
  emptyNames: 'ingen noen ukjent uklart vetikke navn eier ansvarlig',
  durations: /timer?|minutt(?:er)?/,
  timesInWords: RegExp(
    `(?:halv|(?:kvart|fem|ti|tjue)(?: minutter)? (?:over|på)|klokk[ae]n?|kl\\.?) (?:${hour})|(?:et|tre) kvarter|halvannen time|(?:etter|før) lunsj(?:en)?|(?:i|på) kveld(?:en)?`,
  ),
  figures: /(?:agenda|for|til|innen|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
