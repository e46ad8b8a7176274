import type { PlaceholderWords } from './placeholder-words';

/** Hours, as they are said. */
const hour = 'et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'klokken formiddag imorgen midnat overmorgen absolut afgjort afholdes afhænger afhængig afklare afklaring aflyst afsluttet aftal afvent aktions aktuel ' +
    'aktuelle aldrig alene alligevel alt altid alting altså andre anelse aner angivet angår ansigt arbejds bag ' +
    'bagefter bare bedst bedt begge begrundelse begynd begyndelse behov behøver bekræftet bemærkning besked ' +
    'besluttet bestilt betyder bidrager bilag blandt blev blive blokeret blokering blot boks bookes booket ' +
    'bordet briefing burde bør både cirka dag dagsorden dat dato defineret dejlig del dem den der derefter ' +
    'derfor derfra derhen dermed derovre dertil desuden det dig din direkte disse dit diverse dog dygtig dårlig ' +
    'efter eftermiddag egen egentlig eget eksternt ekstra ekstraordinær eller emne emnefeltet endelig endnu ene ' +
    'eneste engang enhver enig enkelt ethvert eventuel evigt evt faktisk fandt fast fastlagt fedt fem fin ' +
    'finder fire fjern flere flest flink flot fodslag folk foran forbi fordi foregik foregå forhåbentlig form ' +
    'formentlig formål fornuft fornøjelse forrige forskel forskellig forstå fortroligt fortsat fortsættelse ' +
    'fortsætter fortæller fra frem fremgår fri frokostmøde fuld fungere fyld fælles færdig føle følg før først ' +
    'fået får galt gamle gang ganske gav generel gennem gensidig gensyn gerne gider gik glad glemt glæde god ' +
    'grund grundigt grupp gælder gør går halv halvdelen ham handle hans har haster hedder hej hel heldagsmøde ' +
    'heller helst hemmelig hen hende hensyn her herfra herinde hermed hertil hilsen hinanden historie hjem ' +
    'hjemme hjælper holdning hos hov hun hundrede hurtig hurtigere hurtigst huske hvad hvem hver hverken hvilke ' +
    'hvis hvor hvordan hvorfor hvorhen hvornår hygge hyggelig hængepartier høre hørt håber idag ide ifølge ' +
    'igang igen igennem ikke imellem imens imod ind indenfor individuel indlysende indsæt indtil indtryk ingen ' +
    'ingenting interessant interesse interessent interesseret intern intet involver især jada jamen jaså jeg ' +
    'jep jer joh jævnlig kaffe kalender kan ked kender kendt kig kigge klar klog klogere klædt knap kollega ' +
    'kolleger kom komm konstruktiv kort kun kvartal kære lad langs langsomt langt lav lejlighed lidt lig ' +
    'ligesom ligeså ligger lignende lille lov lukket lykke lyst lytte længe længere læs løbe løbende løser løst ' +
    'man mange mangler masse med medarbejder meget mellem men mening mere mest midlertidig midt mig mindre ' +
    'mindst minutter mit modtaget mon morgen mulig mulighed muligvis mvh mærke mærkeligt mød mødtes måde mål ' +
    'måned måske måtte naturlig ned nedenfor nedenstående nedenunder nem nemlig netop noge nogensinde nogle nok ' +
    'normalt nu nul nuværende nyhed nysgerrig nyt nyttig næppe nær nærmere næste nævn nødt nåede nået nåh når ' +
    'ofte også omkring område opfølg oplys opmærksomhed oppe opstarts optaget ordentlig ordinær ordne orienter ' +
    'otte oven ovenfor ovenstående over overhovedet overskrift par parat pass perfekt personalemøde personlig ' +
    'pladsholder planlagt plej pointe praktisk privat procedure præcis rammer rar rent rest ret retning rigtig ' +
    'rimelig ring rund rører rørte sag sagde saml samling samme samt sandsynligvis sandt sejt seks selv ' +
    'selvforklarende selvfølgelig selvom send senere senest sent ser ses sgu sidde side sidst sig sikkerheds ' +
    'sikkert simpelthen sin sit sjov sjældent skal ske skrevet skriv skulle skyld skøn slags slap slipper ' +
    'slutning slutte små småting snarest snart som sommetider sove sparring speciel spænd spørge spørgsmål ' +
    'stadig stadigvæk standarddeltager sted stil stod stor største støtte stå super svar svær synes syv særlig ' +
    'sætte sød sørge sådan således tag tak tale talt tanker tavle telefon ti tid tidligere tidligt til tilbage ' +
    'tilfælde tilfældigt tilføje tilhører tilstedeværelse timers ting tit tja tjek tjekke tjo tlf tog tom top ' +
    'totalt tredje tro trods træffe tvivl tydelig tænk uanset ubekendt udarbejdelse uden udenfor udestående ' +
    'udover udsat udsend udvalg uformel uge ugens umuligt under undervejs undskyld uvis uændret vant ved vejen ' +
    'vel vend venlig venligst vente vide videre vidst vil vilje ville vinkel virk virkelig vist vor væk vær ' +
    'værre web øjeblik ønske øvrig åben årets årsag',
  emptyStems:
    /^(?:konkret|hofte|hensyn|helhed|spurgt|bordet$|minutter$|halvårl|fremtid|kontakt|chefen(?:s)?$|overordn|motiver|inspirer|begejst|tillid$|roen?$|forvent|stemning|samarbejd|fællessk|tilpass|vurder|overvej|forklar|anbefal|forslag|påmind|uddyb|overflød|ligegyld|irrelevan|unødvend|uaktuel|detalj|uafkl|ubeslut|ubestem|drøft|diskut|diskus|snak|opdater|mødedelt|deltag|udfyld|vedhæft|inviter|invit|vigtig|nødvend|ugentl|månedl|dagl|dialog|velkom|sædvan|almind|bestemt|hastem|komment|ukend|uklar|obligat|frivil|valgfr|foreløb|synk|afstem|tilbagevend|regelmæs|gentag|reserv|koordin)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:e|e?[nrt]|e?r?ne|ens|ets|er?nes|es|te|ende|ede|ed)$/,
  compounds:
    /^(.*?)(?:møde|afstem(?:ning|me)|udveksling|deling|(?<!sikkerheds)runde|call|session|debat|dialog|forum|seance|opsamling|beskrivelse|information|medlem|titel|opdatering|tekst|status|synk|samtale|punkt|diskussion|drøftelse|invitation|indkaldelse|træf|gennemgang|snak|kald)(?:r|et|en|er|s|ne|erne|rne)?$/,
  bareVerbs:
    /^(?:besvar|rund|uddyb|berør|adresser|belys|skitser|klarlæg(?:g)?|kortlæg(?:g)?|identificer|optimer|effektiviser|udvikl|skærp|sikr|støt(?:t)?|understøt(?:t)?|igangsæt(?:t)?|justér|juster|fokuser|forankr|ager|afgør|afklar|aftal|analyser|arbejd|arranger|bedøm|behandl|beslut(?:t)?|bestem(?:m)?|bidrag|brainstorm|del|deltag|diskuter|drøft|evaluer|fastlæg(?:g)?|find|forbered|forbedr|forstå|fortsæt(?:t)?|forklar|følg|gennemfør|gennemgå|godkend|hør|håndter|implementer|informer|kig(?:g)?|klargør|koordiner|kommuniker|lever|lyt(?:t)?|lær|løs|mød|opnå|opsummer|organiser|orienter|planlæg(?:g)?|præsenter|rapporter|reflekter|samarbejd|saml|spar|sparr|styrk|træf(?:f)?|sammenfat(?:t)?|se|skab|snak(?:k)?|svar|synk|tal|tænk|udforsk|udveksl|undersøg|vurder|vælg|overvej|gør|send|giv|hjælp|start|begynd|ændr|tjek(?:k)?|ring|nævn|vend|brug|opfølg|snus)(?:e|er|es|te|de|et|ende|n?ing(?:en|er|erne|s)?)$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbejde|blik|diskussion|dialog|drøftelse|erfaring|enighed|klarhed|konsensus|beslutning|fremdrift|fremskridt|forståelse|gennemgang|idé|ide|information|informer|indsigt|kendskab|kommunikation|konklusion|løsning|løse|mening|mål|opgave|orienter|overblik|problem|projekt|proces|punkt|resultat|samarbejde|samtale|status|succes|tanke|udfordring|udvikling|udbytte|udfald|viden|forbedring|handling|indsats|skridt|syn|emne|spørgsmål|input|tilfreds|retning|mulighed|tilgang|samspil|relation|stemning|afstemning|ramme|behov|forventning|temperatur|engagement|motivation|energi|teamånd|sammenhold|synergi|ny(?!e)t?|atmosfære|temperatur|holdning|transparens|gennemsigtighed|ejerskab|optimering|effektivitet|forankring|situation|kontekst|baggrund|forløb|linje|plads|bevidsthed|opbakning|medejerskab|sammenhæng)(?:e|er|et|en|r|t|rne|erne|s|ne)?$/,
  handedOver:
    /^(?:(?:præsentation|sammenfatning|opsummering|projekt|materiale|forberedelse|dokument|opdatering|program)(?:er|en|et|s|erne|t)?|referat(?:et)?|noter(?:ne)?|mødenoter|en|et|vores|kort|liste|gøre|at|møde[tr]?)$/,
  pointers: /^(?:venligst )?(?:se)\b/,
  pointedTo: /^(?:referat|tråd)/u,
  kindsOfMeeting: /^(?:(?:en|et) )*(?:leder|nyt |intro(?:duktions)?)(?:møde)t?$/,
  putOff:
    /^(?:du )?kan (?:måske )*(?:bidrage|hjælpe)(?: (?:os))*$|^(?:din) (?:hjælp)$|^(?:(?:almindelig|løbende|lille|en) )+opfølgning$|\p{L}es (?:på) (?:mødets )?(?:mødet)\b|^(?:at )?(?:vi)(?: \p{L}+)? (?:får) (?:\p{L}+ )?(?:styr på det)$|\bfind(?:e)? (?:vi )?ud af(?: det)?$|^(?:\p{L}+ ){1,2}følger(?: \p{L}+)?$|ordens skyld$/u,
  subjects: /vi|jeg/,
  leads: /at|bare|for|lige|kort|skal|skal vi|lad os|gå igennem|(?:have|tage|få|gøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|dit|dine|personale|medarbejder)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|af)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|klaret)$/,
  emptyAnswers:
    'blandedebolsjer delafprojektet dubestemmerselv eksempel erpåvej etklartbillede fællesbillede ' +
    'fåstyrpåtingene gennemgådiverseemner mødereferat nej spørgmig stemmeaf styrpådet tagestilling talmedmig ' +
    'æøæø åbnepunkter',
  realWords:
    'mailelisten vært beslutning enbeslutning klarhed fåklarhed erfaringsudveksling udviklingssamtale vækst skriverunder skriveunder skrive maile indkalde tester varer ny pc tagerover medarbejdersamtale planlægning evaluering opfølgning mus msu vd øk bo ek li ib sign kommevidere kommeigang fåetja opfølg følgop afstem referat orden ' +
    'valg salg køb rådgivning',
  emptyNames: 'ingen nogen ukendt uklart vedikke navn ejer ansvarlig',
  durations: /timer?|minut(?:ter)?/,
  timesInWords: RegExp(
    `(?:halv|(?:kvart(?:er)?|fem|ti|tyve)(?: minutter)? (?:over|i)|klokken|kl\\.?) (?:${hour})|(?:et|tre) kvarter|halvanden time|(?:efter|før) frokost(?:en)?|(?:i|om) aften(?:en)?`,
  ),
  figures: /(?:agenda|for|til|inden|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
