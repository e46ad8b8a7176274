import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'afdeling afdelingens afgjort afholdes afhænger afhængig afklare afklaring afklaringer aflyst afslutning ' +
    'afsluttet aftales aftalt afvent afventer aktions aktuel aktuelle aldrig alle allesammen alligevel alright alt ' +
    'altid andre anelse aner angivet angår annonceres antagelig anvendes arbejde arbejds bag bagefter bare bedst ' +
    'bedste bedt begge begivenhed begrundelse begynde begyndelse behov behøver bekræftet bemærkning bemærkninger ' +
    'berørt berørte besked beskrivelse besluttes besluttet bestilt bilag blev blive blok blokeret blokering blot ' +
    'boks booket bordet bredt burde bør cirka dag dagens dages dagsorden dat dato debat debatter defineret dejlig ' +
    'del dem den der derefter deres derfor dermed dernæst dertil derudover desuden det dette dig digitalt din dine ' +
    'dit div diverse dog effektivt efter eftermiddag egen egentlig eget eksempel eksternt ekstra ekstraordinær ' +
    'eller emne emnefeltet emnelinjen endelig endnu endvidere enhver enig enige enighed erfaringer ethvert ' +
    'eventuelt evt faglig faktisk fast faste fastlagt fastlagte fastlægges fedt felt fin finder fjern flere flest ' +
    'flot flyttes fodslag folk forberedes forbi fordi foregående foregår forhåbentlig forklare forklaring forløb ' +
    'form formalia formel formentlig formiddag formodentlig formular formål fornøjelse forrige forskellig ' +
    'forskellige fortroligt fortsat fortsættelse fortæller foruden forventes forventnings fra fremadrettet fremgår ' +
    'fremover fri frokostmøde fuld fyld får fælles fællesskab færdig færdiggøres følge følgende før først gamle ' +
    'gang gange ganske generel generelle gennemtale gensidig gensyn gerne gider glad glade glemt glemte glæde god ' +
    'gode grundigt gruppe gruppens går gås gælder gør gøre halv halvtime halvår ham handle handlings hans har ' +
    'haster hastigt hedder hej hel heldagsmøde hele heller helst hemmelig hende her hermed hertil herudover ' +
    'herunder hilsen hilsner hinanden holde hov hovedpunkter hurtig hurtigere hurtigst huske hvad hvem hver ' +
    'hverandre hvilke hvis hvor hvordan hvorfor hvorhen hvorledes hvornår hvorvidt hygge hyggelig hyggesnak håber ' +
    'hængepartier høre hørelse hørt idag ide ideudveksling idéudveksling iflg ifm ift ifølge igang igangsat ' +
    'igangværende igen igennem ikke imens imidlertid ind indbyrdes indhold individuel indledning indlysende indsæt ' +
    'indsættes indtil indtryk ingen ingenlunde ingenting inkl interessant interessante interesse interessent ' +
    'interesseret intern intet involverede involveret jada jaja jamen jaså jeg jep jer jeres joh jojo jævnlig kaffe ' +
    'kaffemøde kaldes kalender kan kender kendt kig klar klarere klogere klædt kollega kollegaer kolleger kom komme ' +
    'kommende konference kort kun kvartal kære kærlig lad lade langt lav lave ledelsens lidt lige ligeledes ligesom ' +
    'ligeså lignende lille lukket lyst lytte længere læs løbende løser løst man mange mangler masse med medarbejder ' +
    'medarbejdere meddeles medlem meget mellem men mener mere mest mhp mht midlertidig mig mindre mindst mine mja ' +
    'modtaget morgen mulig mulighed muligheder muligvis mvh mål måned månedens måske måtte mød møde mødeindkaldelse ' +
    'mødetitel mødtes ned nede nedenfor nedenstående nedenunder nem nemlig netop nix njæ nogen nogenlunde noget ' +
    'nogle nok noteret nul nuværende nyheder nysgerrig nyt nyttig nåda nået nåh når nærmere næste nævnt nødt ofte ' +
    'også okidoki omkring opfølgende opkald oplyses oplyst oplæg opmærksomhed opsamling opstarts optaget ordentlig ' +
    'ordinær orienterede orienteret osv oven ovenfor ovenstående overblikket overordnede overordnet overskrift ' +
    'overvejes par passende passer perfekt personalemøde pladsholder planlagt planlæg planlægges planlægnings ' +
    'plejede plejer pointe positivt praktisk praktiske privat procedure produktivt præcis punkt punkter pågår ' +
    'pågældende påkrævet rar rare relevante repræsenteret respektive rest resterende ret rigtig rimelig ring rund ' +
    'runde rutine rykkes sagerne sagt samling samme sammenkomst sammentræf samt samtale sandsynligvis sejt selv ' +
    'selve selvforklarende selvfølgelig selvom selvsagt sender sendes sendt senere senest seneste ses sidde side ' +
    'sidst sidste sig siger siges sikkerheds sikkert simpelthen sin sine sit sjov sjældent skal ske skrevet skriv ' +
    'skrivefelt skrives skulle skyld skyldes skønt slutning små småting snarest snart som sommetider sparring ' +
    'sparringsmøde speciel spændende spørgsmål stadig stadigvæk standarddeltager sted stede stor stå super svar ' +
    'svare svær synes synlighed sådan således såmænd særlig sætte tag tage tak talemåde talt talte tanker tavle ' +
    'teamets tekst telefon tema temaer tid tidligere tidspunkt til tilbage tilfældigt tilføje tilføjelse ' +
    'tilgængelig tilhører tilmeldt tilmeldte tilpas tilstede tilstedeværelse tilsvarende timers ting titel tja tjek ' +
    'tjekke tjo tlf tom top trods tror træf træffe tværgående tydelig tydeligere tænkt uafsluttet ubekendt ' +
    'udarbejdelse uden udestående udover udsat udsendes udsendt udskudt udvalg uformel uge ugemøde ugens under ' +
    'undersøges undervejs undskyld ungefær usikker uvis uændret ved vedlagt vedrørende vedrører vejen vel vende ' +
    'venlig venligst vente vide videndeling vidensdeling videre vidst vil ville virtuelt vist vistnok vor vore ' +
    'vurderes være web åben åbenlyst årets årlig årsag ændres øhm ønske øvrige øvrigt',
  emptyStems:
    /^(?:påmind|uddyb|overflød|ligegyld|irrelevan|unødvend|uaktuel|detalj|uafkl|ubeslut|ubestem|drøft|diskut|diskus|snak|opdater|mødedelt|deltag|udfyld|vedhæft|inviter|invit|vigtig|nødvend|ugentl|månedl|dagl|dialog|velkom|sædvan|almind|bestem|hastem|komment|ukend|uklar|obligat|frivil|valgfr|foreløb|synk|afstem|tilbagevend|regelmæs|gentag|reserv|koordin)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:en|et|ene|erne|ne|t)$/,
  compounds:
    /^(.*?)(?:møde|afstemning|beskrivelse|information|medlem|titel|opdatering|tekst|status|synk|samtale|punkt|diskussion|drøftelse|invitation|indkaldelse|træf|gennemgang|snak|kald)(?:r|et|en|er|s|ne|erne|rne)?$/,
  bareVerbs:
    /^(?:besvar|rund|uddyb|berør|adresser|belys|skitser|klarlæg(?:g)?|kortlæg(?:g)?|identificer|optimer|effektiviser|udvikl|skærp|sikr|støt(?:t)?|understøt(?:t)?|igangsæt(?:t)?|justér|juster|fokuser|forankr|ager|afgør|afklar|aftal|analyser|arbejd|arranger|bedøm|behandl|beslut(?:t)?|bestem(?:m)?|bidrag|brainstorm|del|deltag|diskuter|drøft|evaluer|fastlæg(?:g)?|find|forbered|forbedr|forstå|fortsæt(?:t)?|forklar|følg|gennemfør|gennemgå|godkend|hør|håndter|implementer|informer|kig(?:g)?|klargør|koordiner|kommuniker|lever|lyt(?:t)?|lær|løs|mød|opnå|opsummer|organiser|orienter|planlæg(?:g)?|præsenter|rapporter|reflekter|samarbejd|saml|spar|sparr|styrk|træf(?:f)?|sammenfat(?:t)?|se|skab|snak(?:k)?|svar|synk|tal|tænk|udforsk|udveksl|undersøg|vurder|vælg|overvej|gør)(?:e|er|es|te|de|et|ing|ning)$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbejde|blik|diskussion|dialog|drøftelse|erfaring|enighed|fremdrift|fremskridt|forståelse|gennemgang|idé|ide|information|informer|indsigt|kendskab|kommunikation|konklusion|løsning|løse|mening|mål|opgave|orienter|overblik|problem|projekt|proces|punkt|resultat|samarbejde|samtale|status|succes|tanke|udfordring|udvikling|udbytte|udfald|viden|forbedring|handling|indsats|skridt|syn|emne|spørgsmål|input|tilfreds|retning|mulighed|tilgang|samspil|relation|stemning|afstemning|ramme|behov|forventning|temperatur|engagement|motivation|energi|teamånd|sammenhold|synergi|transparens|gennemsigtighed|ejerskab|optimering|effektivitet|forankring|situation|kontekst|baggrund|forløb|linje|plads|bevidsthed|opbakning|medejerskab|sammenhæng)(?:e|er|et|en|r|t|rne|erne|s|ne)?$/,
  handedOver:
    /^(?:(?:præsentation|sammenfatning|opsummering|projekt|materiale|forberedelse|dokument|opdatering|program)(?:er|en|et|s|erne|t)?|referat(?:et)?|noter(?:ne)?|mødenoter|en|et|vores|kort|liste|gøre|at|møde[tr]?)$/,
  pointers:
    /^(?:venligst )?(?:se|jf|ifølge|iflg|læs|samme|som|skriv|angiv|udfyld|indsæt|tilføj|vi beslutter|vi aftaler|vi tager|det tager|kommer til at|skal|bliver|at)\b/,
  pointedTo:
    /^(?:note|beslutter|billed|bilag|brev|fil|indkald|invit|kal|link|mail|møde|plan|referat|side|sammenfatning|tråd|sag|over|vedhæft|aftale|\p{L}+es$)/u,
  kindsOfMeeting:
    /^(?:(?:næste|et|en|vores) )*(?:intro|ad hoc|projekt|status|feedback|næste|sidste|første|internt|eksternt) ?(?:møde|mødet|session|samtale|sync)$|^(?:kunde|leder|ledelses|intro(?:duktions)?|feedback|opstarts|opfølgnings|samarbejds|leverandør)(?:møde|samtale|træf)t?$/,
  putOff:
    /(?:tidligt|svært|kan ikke|umuligt)\b.* (?:sige|vide|svare)\b|\bviser? sig$|^(?:almindelig|løbende|generel|fast|kort|ugentlig|månedlig|intern|fælles|lidt|en|den) opfølgning$|\bved at (?:blive )?skrevet$|\bved at skrive$|^det (?:aftaler|finder|tager|ser|beslutter) (?:vi|jeg)\b|\p{L}es (?:ved|i|på|efter) (?:mødets )?(?:slutningen|slutning|mødet)\b|^opfølgning (?:(?:på|fra|af) (?:det )?(?:sidste?|forrige)(?: møde| gang)?|følger)$|^(?:at )?(?:vi|alle|teamet)(?: \p{L}+)? (?:er|bliver|føler sig|har|får) (?:\p{L}+ )?(?:glade|enige|klar|klogere|tilfredse|trygge|hørt|med|informerede?|orienterede?|opdaterede?|på (?:linje|plads|samme side|bølgelængde)|overblik|styr på det|klar over det|ved hvad \p{L}+ skal(?: gøre)?)$|\bfind(?:e|er)? (?:vi )?ud af(?: det)?$|^(?:jeg |vi )?vender (?:lige )?tilbage(?: \p{L}+){0,2}$|^(?:\p{L}+ ){1,2}følger(?: \p{L}+)?$|ordens skyld$|^hvor (?:langt|vi) (?:er|står|vi er|har)\b|\p{L}es (?:på (?:mødet|dagen|stedet)|undervejs|løbende|individuelt|nærmere|bilateralt|internt|senere|snarest|efterfølgende|i fællesskab|sammen|ad hoc|hen ad vejen)$|^(?:jeg |vi )?skal lige (?:tænke|finde|se|høre|vende|tjekke)(?: \p{L}{1,5}){0,3}$|^vi får se|^(?:jeg )?skriver (?:mere?|senere)|^se hvad der sker|^(?:begynd|klik|tryk|vælg) .*\b(?:her|skrive|tekst|mulighed|element|redigere)$/u,
  subjects: /vi|jeg/,
  leads: /at|bare|for|lige|kort|skal|skal vi|lad os|gå igennem|(?:have|tage|få|gøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|dit|dine|personale|medarbejder)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|af)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|klaret)$/,
  emptyAnswers:
    'overtelefonen overtelefon løstogfast ditogdat småtogstort allesammen kunforsjov allevedbesked arbejde nej ' +
    'stemmeaf talesammen taleomdet eksempel ingenidé holdatden sigersigselv giversigselv vedikke vedikkeendnu ' +
    'intetnyt bordetrundt rundtombordet altmuligt lidtafhvert eteller etellerandet forensikkerhedsskyld hvorfornot ' +
    'æøæø øæøæ nåroghvis dervedst detsammesomsidst videndeling sesogsnakkes holdtidenfri reservertiden komogvær ' +
    'tagestilling blandedebolsjer allemand dettagervi detgivermening tagkontakt kontaktmig ringtilmig spørgmig ' +
    'fællesbillede fåstyrpåtingene styrpådet styrpåtingene delafgruppen delafprojektet delafteamet delafholdet ' +
    'etklartbillede hvisduharnogetatsige åbnepunkter gennemgådiverseemner erpåvej nytfraalle godtnyt allebidrager ' +
    'underudarbejdelse efteraftale mødereferat',
  realWords:
    'ny pc tagerover medarbejdersamtale planlægning evaluering opfølgning mus msu vd øk bo ek li ib sign kommevidere kommeigang fåetja opfølg følgop afstem referat orden ' +
    'valg salg køb rådgivning',
  emptyNames: 'ingen nogen ukendt uklart vedikke navn ejer ansvarlig',
  durations: /timer?|minut(?:ter)?/,
  figures: /(?:agenda|for|til|inden|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
