import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'afdeling afdelingen afdelingens afdelings afgjort afholdes afhænger afhængig afklare afklares afklaret afklaring ' +
    'afklaringer afklarings aflyst afslutning afsluttet aftales aftalt afvent afventer aktions aktuel aktuelle ' +
    'aktuelt al aldrig alle allesammen alligevel almindelig alright alt altid anden andet andre anelse aner angivet ' +
    'angår annonceres antagelig anvendes arbejde arbejds at bag bagefter bare bedst bedste bedt begge begivenhed ' +
    'begivenheden begrundelse begynde begyndelse begynder behov behøver bekræftet bemærkning bemærkninger berørt ' +
    'berørte besked beskrivelse beskrivelsen besluttes besluttet bestemmes bestemt bestilt bilag blank blev blive ' +
    'bliver blok blokeret blokering blot boks booket booking bordet bredt burde bør ca cirka da dag dagens dages ' +
    'daglig dagsorden dagsordenen dat dato datoen de debat debatter defineret dejlig dejligt del deltage deltagelse ' +
    'deltagende deltager deltageren deltagerne dem den denne der derefter deres derfor dermed dernæst dertil ' +
    'derudover desuden det detaljer detaljeret dette dig digitalt din dine dit div diverse dog du effektivt efter ' +
    'eftermiddag egen egentlig egentligt eget ej eksempel eksternt ekstra ekstraordinær ekstraordinært eller ellers ' +
    'emne emnefeltet emnelinjen emner emnet en endelig endnu endvidere enhver enig enige enighed er erfaringer et etc ' +
    'ethvert eventuelt evt faglig fagligt faktisk fast faste fastlagt fastlagte fastlægges fedt felt feltet fin ' +
    'finder fint fjern flere flest flot flyttes fodslag folk for forberedes forbi fordi foregående foregår foreløbig ' +
    'forhåbentlig forklare forklarer forklares forklaret forklaring forløb form formalia formel formelt formentlig ' +
    'formiddag formodentlig formular formål formålet fornøjelse forrige forskellig forskellige forskelligt fortroligt ' +
    'fortsat fortsættelse fortæller foruden forventes forventnings fra fremadrettet fremgår fremover fri frivillig ' +
    'frivilligt frokostmøde fuld fuldt fyld få får fælles fællesskab færdig færdiggøres følge følgende følger før ' +
    'først gamle gang gange ganske generel generelle generelt gennemtale gensidig gensyn gerne gider giver givet glad ' +
    'glade glemt glemte glæde glæder god gode godt grundigt gruppe gruppen gruppens gå går gås gælder gør gøre halv ' +
    'halvtime halvår ham handle handler handlings hans har haster hastigt have hedder hej hel heldagsmøde hele heller ' +
    'helst hemmelig hende her hermed hertil herudover herunder hilsen hilsner hinanden hinandens holde holdes hov ' +
    'hovedpunkter hurtig hurtigere hurtigst hurtigt huske husker hvad hvem hver hverandre hvilke hvilken hvilket hvis ' +
    'hvor hvordan hvorfor hvorhen hvorledes hvornår hvorvidt hygge hyggelig hyggeligt hyggesnak håber hængepartier ' +
    'høre hørelse hørt idag ide ideudveksling idéudveksling iflg ifm ift ifølge igang igangsat igangværende igen ' +
    'igennem ikke imens imidlertid ind indbyrdes inden indhold individuel individuelt indledning indlysende indsæt ' +
    'indsættes indtil indtryk info infos ingen ingenlunde ingenting inkl interessant interessante interesse ' +
    'interessent interesseret intern internt intet inviteret involverede involveret ja jada jaja jamen jaså jeg jep ' +
    'jer jeres jf jo joh jojo jævnlig jævnligt kaffe kaffemøde kaldes kalender kalenderen kan kender kendt kig kl ' +
    'klar klarere klart klogere klædt kollega kollegaer kolleger kom komme kommende kommentar kommentarer kommer ' +
    'kommet konference koordinerings kort kun kunne kvartal kvartals kære kærlig lad lade langt lav lave ledelsens ' +
    'let lidt lige ligegyldigt ligeledes ligesom ligeså lignende lille link lukket lyst lytte længere læs løbende ' +
    'løser løst mail mailen man mange mangler masse med medarbejder medarbejdere meddeles medlem meget mellem men ' +
    'mener mens mere mest mhp mht midlertidig mig min mindre mindst mine mja mm modtaget morgen morgens mulig ' +
    'mulighed muligheder muligt muligvis mv mvh mål målet måned måneden månedens månedlig måneds måske måtte mød møde ' +
    'mødeindkaldelse møder mødes mødet mødetitel mødtes ned nede nedenfor nedenstående nedenunder nem nemlig nemt ' +
    'netop nice nix njæ nogen nogenlunde noget nogle nok noteret nu nul nuværende nyheder nysgerrig nyt nyttig ' +
    'nyttigt nå nåda nået nåh når nærmere næste næsten nævnt nødt nødvendig nødvendigt nødvendigvis obligatorisk ofte ' +
    'og også okay okidoki om omkring online onsdags op opfølgende opkald oplyses oplyst oplæg opmærksomhed opsamling ' +
    'opstarts optaget ordentlig ordentligt ordinær ordinært orienterede orienteret os osv oven ovenfor ovenstående ' +
    'overblikket overflødig overflødigt overordnede overordnet overskrift overskriften overvejes par passende passer ' +
    'per perfekt personalemøde pladsholder planlagt planlæg planlægges planlægnings plejede plejer pointe pointer ' +
    'positivt pr praktisk praktiske privat procedure proceduren produktivt præcis præcist punkt punkter punkterne på ' +
    'pågår pågældende påkrævet påmindelse rar rare rart relevant relevante repræsenteret reserver reserveret ' +
    'respektive rest resten resterende ret rigtig rimelig rimeligt ring rund runde rundt rutine rykkes sagerne sagt ' +
    'samling samme sammen sammenkomst sammentræf samt samtale sandsynligvis se sejt selv selve selvforklarende ' +
    'selvfølgelig selvom selvsagt sender sendes sendt senere senest seneste ses set sidde side sidst sidste sig siger ' +
    'siges sikkerheds sikkert simpelthen sin sine sit sjov sjovt sjældent skal ske sker sket skrevet skriv skrivefelt ' +
    'skrives skulle skyld skyldes skype skønt slutning slutningen små småting snak snakkede snarest snart som ' +
    'sommetider sparring sparringsmøde speciel specielt spændende spørgsmål stadig stadigvæk standard ' +
    'standarddeltager status sted stede stor stort stå står super svar svare svær sync synes synlighed så sådan ' +
    'sådanne således såmænd sædvanlig sædvanlige sædvanligt særlig særligt sætte tag tage tager tages tak talemåde ' +
    'talt talte tanker tavle team teamet teamets tekst teksten telefon tema temaer tid tiden tidligere tidspunkt til ' +
    'tilbage tilfældigt tilføje tilføjelse tilføjelser tilføjes tilgængelig tilhører tilmeldt tilmeldte tilpas ' +
    'tilstede tilstedeværelse tilsvarende time timer timers ting tingene titel titlen tja tjek tjekke tjo tlf tom ' +
    'tomt top trods tror træf træffe træffer træffes tværgående tydelig tydeligere tydeligt tænkt uafklaret ' +
    'uafsluttet ubekendt ubesluttet ubestemt ud udarbejdelse uden udestående udfyld udfyldes udfyldning udfyldt ' +
    'udover udsat udsendes udsendt udskudt udvalg uformel uformelt uge ugemøde ugen ugens ugentlig ugentligt uger ' +
    'ukendt uklart under undersøges undervejs undskyld ungefær usikker uvis uvist uændret valgfri valgfrit ved ' +
    'vedhæftede vedhæftet vedlagt vedr vedrørende vedrører vejen vel velkommen velkomne velkomst vende vender vendes ' +
    'venlig venligst vente venter vh vi via vide videndeling vidensdeling video videre vidst vigtig vigtige vigtigt ' +
    'vil ville virtuelt vist vistnok vor vore vores vurderes være været web åben åbenlyst åbent år årets årlig årsag ' +
    'ændres øhm ønske ønsker ønskes øvrige øvrigt',
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
