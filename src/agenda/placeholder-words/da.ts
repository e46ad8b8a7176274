import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'afdelingens afdelings afholdes afklare afklares afklaret afklaring afklarings aflyst aftales aftalt afvent ' +
    'afventer aktuel aktuelt al aldrig alle allesammen alligevel almindelig alt altid anden andet andre anelse ' +
    'aner angivet angår annonceres anvendes arbejde arbejds at bag bagefter bare begivenhed begivenheden ' +
    'begrundelse behov behøver bemærkning bemærkninger besked beskrivelse beskrivelsen besluttes besluttet ' +
    'bestemmes bestemt bestilt bilag blank blive bliver blok blokeret blokering boks booket booking burde bør da ' +
    'dag dagens dages daglig dagsorden dagsordenen dat dato datoen de del deltage deltagelse deltagende deltager ' +
    'deltageren deltagerne dem den denne der derefter deres derfor det detaljer detaljeret dette dig digitalt din ' +
    'dine dit diverse du effektivt efter eftermiddag ej eksempel eksternt ekstra ekstraordinær ekstraordinært ' +
    'eller ellers emne emnefeltet emnelinjen emner emnet en endnu enig enige enighed er et eventuelt evt faglig ' +
    'fagligt faktisk fast faste felt feltet finder fint fjern flere flyttes for fordi foregående foregår foreløbig ' +
    'forklare forklarer forklares forklaret forklaring form formel formelt formentlig formiddag formular formål ' +
    'formålet fornøjelse forrige forskellige forskelligt fortroligt fortsat fortsættelse fortæller fra fremgår ' +
    'fremover fri frivillig frivilligt frokostmøde få får fælles fællesskab følge følgende følger før først gang ' +
    'gange generel generelt gensidig gensyn gerne gider giver givet glemt glemte glæde glæder god gode godt gruppe ' +
    'gruppen gruppens gå går gås gælder gør gøre halv halvtime halvår ham hans har haster hastigt have hedder hej ' +
    'hel heldagsmøde hele heller helst hemmelig hende her herunder hilsen hilsner hinanden holdes hov hurtig ' +
    'hurtigere hurtigst hurtigt huske husker hvad hvem hver hverandre hvilken hvilket hvis hvor hvordan hvorfor ' +
    'hygge hyggelig hyggeligt hyggesnak håber hængepartier høre hørelse hørt idag ide iflg ifølge igang igen ' +
    'igennem ikke ind indbyrdes inden indhold indlysende indsæt indsættes indtil info infos ingen ingenlunde ' +
    'ingenting inkl interesse interessent interesseret intern internt intet inviteret ja jamen jeg jer jeres jf ' +
    'jævnlig jævnligt kaffemøde kaldes kalender kalenderen kan kender kendt kl klar klart kollega kolleger kom ' +
    'komme kommende kommentar kommentarer kommer kommet konference koordinerings kort kunne kvartal kvartals kære ' +
    'kærlig lad lade lav lave ledelsens lidt lige ligeledes ligesom link lukket lytte længere løbende løst mail ' +
    'mailen man mange mangler masse med medarbejder medarbejdere meddeles medlem mellem men mener mere mest ' +
    'midlertidig mig min mindre mine morgen morgens mulig mulighed muligt muligvis mvh mål målet måned måneden ' +
    'månedens månedlig måneds måske måtte mød møde mødeindkaldelse møder mødes mødet mødetitel mødtes ned nede ' +
    'nedenfor nedenstående nedenunder nemlig nix nogen noget nogle nok nu nul nyttigt nå når nærmere næste nævnt ' +
    'nødt nødvendig nødvendigt obligatorisk og også okay om omkring online onsdags op opkald oplyses oplyst ' +
    'opmærksomhed opstarts optaget ordinær ordinært os oven ovenfor ovenstående overblikket overskrift ' +
    'overskriften passer per perfekt personalemøde pladsholder planlagt planlæg planlægges planlægnings plejede ' +
    'plejer positivt pr privat procedure proceduren produktivt præcis punkt punkter punkterne på pågår påkrævet ' +
    'påmindelse rart relevant relevante reserver reserveret rest resten ret rigtig ring rund runde rutine rykkes ' +
    'sagt samling samme sammen sammenkomst sammentræf samt samtale se selv selvforklarende selvfølgelig selvom ' +
    'selvsagt sender sendes sendt senere seneste ses sidde side sidst sidste siger siges sikkerheds sikkert sjov ' +
    'sjovt skal ske sker skriv skrivefelt skrives skulle skyld skyldes skype småting snak snakkede snarest snart ' +
    'som speciel specielt spændende spørgsmål stadig standard status sted stå står super svar svare sync synes ' +
    'synlighed så sådan såmænd sædvanlig sædvanlige sædvanligt særlig særligt sætte tag tage tager tages tak ' +
    'talemåde talt talte tavle team teamet teamets tekst teksten telefon tid tiden tidligere tidspunkt til tilbage ' +
    'tilfældigt tilføje tilføjelse tilføjelser tilføjes tilgængelig tilhører tilstedeværelse time timer timers ' +
    'ting titel titlen tja tjek tjekke tlf tom tomt tror træf tydeligt uafklaret ubesluttet ubestemt ud uden ' +
    'udfyld udfyldes udfyldning udfyldt udsat udskudt udvalg uformel uformelt uge ugemøde ugen ugens ugentlig ' +
    'ugentligt uger ukendt uklart under undervejs undskyld usikker uvis valgfri valgfrit ved vedhæftede vedhæftet ' +
    'vedlagt vedr vedrørende vedrører vejen vel velkommen vende vender vendes venlig venligst vente venter vh vi ' +
    'via vide videndeling vidensdeling video videre vidst vigtig vigtige vigtigt vil ville virtuelt vor vores være ' +
    'været web åben åbenlyst åbent år årets årlig årsag ændres ønske ønsker ønskes',
  emptyStems:
    /^(?:påmind|detalj|uafkl|ubeslut|ubestem|drøft|diskut|diskus|snak|opdater|mødedelt|deltag|udfyld|vedhæft|inviter|invit|vigtig|nødvend|ugentl|månedl|dagl|dialog|velkom|sædvan|almind|bestem|hastem|komment|ukend|uklar|obligat|frivil|valgfr|foreløb|synk|afstem|tilbagevend|regelmæs|gentag|reserv|koordin)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:en|et|ene|erne|ne|t)$/,
  compounds:
    /^(.*?)(?:møde|afstemning|beskrivelse|information|medlem|titel|opdatering|tekst|status|synk|samtale|punkt|diskussion|drøftelse|invitation|indkaldelse|træf|gennemgang|snak|kald)(?:r|et|en|er|s|ne|erne|rne)?$/,
  bareVerbs:
    /^(?:ager|afgør|afklar|analyser|arbejd|arranger|bedøm|behandl|beslut(?:t)?|bestem(?:m)?|bidrag|brainstorm|del|deltag|diskuter|drøft|evaluer|fastlæg(?:g)?|find|forbered|forbedr|forstå|fortsæt(?:t)?|forklar|følg|gennemfør|gennemgå|godkend|hør|håndter|implementer|informer|kig(?:g)?|klargør|koordiner|kommuniker|lever|lyt(?:t)?|lær|løs|mød|opnå|opsummer|organiser|orienter|planlæg(?:g)?|præsenter|rapporter|reflekter|samarbejd|saml|sammenfat(?:t)?|se|skab|snak(?:k)?|svar|synk|tal|tænk|udforsk|udveksl|undersøg|vurder|vælg|overvej|gør)(?:e|er|es|te|de|et|ing|ning)$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbejde|blik|diskussion|dialog|drøftelse|erfaring|enighed|fremdrift|fremskridt|forståelse|gennemgang|idé|ide|information|informer|indsigt|kendskab|kommunikation|konklusion|løsning|løse|mening|mål|opgave|orienter|overblik|problem|projekt|proces|punkt|resultat|samarbejde|samtale|status|succes|tanke|udfordring|udvikling|udbytte|udfald|viden|forbedring|handling|indsats|skridt|syn|emne|spørgsmål|input|tilfreds)(?:e|er|et|en|r|t|rne|erne|s|ne)?$/,
  handedOver:
    /^(?:(?:præsentation|sammenfatning|opsummering|projekt|materiale|forberedelse|dokument|opdatering|program)(?:er|en|et|s|erne|t)?|referat(?:et)?|noter(?:ne)?|mødenoter|en|et|vores|kort|liste|gøre|at|møde[tr]?)$/,
  pointers:
    /^(?:venligst )?(?:se|jf|ifølge|iflg|læs|samme|som|skriv|angiv|udfyld|indsæt|tilføj|vi beslutter|vi aftaler|vi tager|det tager|kommer til at|skal|bliver|at)\b/,
  pointedTo:
    /^(?:note|beslutter|billed|bilag|brev|fil|indkald|invit|kal|link|mail|møde|plan|referat|side|sammenfatning|tråd|sag|over|vedhæft|aftale|\p{L}+es$)/u,
  kindsOfMeeting:
    /^(?:(?:næste|et|en|vores) )*(?:intro|ad hoc|projekt|status|feedback|næste|sidste|første|internt|eksternt) ?(?:møde|mødet|session|samtale|sync)$|^(?:kunde|leder|ledelses|intro(?:duktions)?|feedback|opstarts|opfølgnings|samarbejds|leverandør)(?:møde|samtale|træf)t?$/,
  putOff:
    /(?:tidligt|svært|kan ikke|umuligt)\b.* (?:sige|vide|svare)\b|\bviser? sig$|^vi får se|^(?:jeg )?skriver (?:mere?|senere)|^se hvad der sker|^(?:begynd|klik|tryk|vælg) .*\b(?:her|skrive|tekst|mulighed|element|redigere)$/u,
  subjects: /vi|jeg/,
  leads: /at|bare|for|lige|kort|skal|skal vi|lad os|gå igennem|(?:have|tage|få|gøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|dit|dine|personale|medarbejder)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|af)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|klaret)$/,
  emptyAnswers:
    'overtelefonen overtelefon løstogfast ditogdat småtogstort allesammen kunforsjov allevedbesked arbejde nej stemmeaf talesammen taleomdet eksempel ingenidé holdatden sigersigselv giversigselv vedikke vedikkeendnu intetnyt bordetrundt rundtombordet ' +
    'altmuligt lidtafhvert eteller etellerandet forensikkerhedsskyld hvorfornot æøæø øæøæ nåroghvis dervedst detsammesomsidst ' +
    'videndeling sesogsnakkes holdtidenfri reservertiden komogvær',
  realWords:
    'ny pc tagerover medarbejdersamtale planlægning evaluering opfølgning mus msu vd øk bo ek li ib sign kommevidere kommeigang fåetja opfølg følgop afstem referat orden ' +
    'valg salg køb rådgivning',
  emptyNames: 'ingen nogen ukendt uklart vedikke navn ejer ansvarlig',
  durations: /timer?|minut(?:ter)?/,
  figures: /(?:agenda|for|til|inden|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
