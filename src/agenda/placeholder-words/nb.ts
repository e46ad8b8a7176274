import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'aktuell aktuelt aldri alle allesammen allikevel alltid alminnelig alt altså andre anelse aner angitt angår ' +
    'annen annet ansatt ansatte arbeid arbeide arbeids at avdelingens avdelings avholdes avklare avklares ' +
    'avklaring avklarings avklart avlyst avtales avtalt avvent avventer bak bare begrunnelse behov behøver ' +
    'beklager bemerkning beskjed beskrivelse beskrivelsen besluttes besluttet bestemmes bestemt bestilt blank bli ' +
    'blir blokk blokkering blokkert boks booket booking burde bør da dag dagens dagers daglig dagsorden ' +
    'dagsordenen dato datoen de deg del delta deltakelse deltakende deltaker deltakere deltakerne dem den denne ' +
    'der dere deres deretter derfor det detaljer detaljert dette digitalt din dine ditt diverse du effektivt ei ' +
    'eksempel eksternt ekstra ekstraordinær ekstraordinært eller ellers emne emnefeltet emnelinjen emner emnet en ' +
    'endres enig enige enighet ennå epost er et etter ettermiddag eventuelt evt faktisk fast faste felles ' +
    'fellesskap felt feltet finner fint fjern flere flott flyttes for fordi foregående foregår foreløpig forklare ' +
    'forklarer forklares forklaring forklart form formell formelt formiddag formål formålet fornøyelse forrige ' +
    'forskjellig forskjellige forteller fortrolig fortsatt fortsettelse fra framgår framover fredags fremgår ' +
    'fremover fri frivillig fyll fylles fylt få får følge følgende følger før først gang ganger generell generelt ' +
    'gidder gir gitt gjelder gjennom gjensidig gjensyn gjerne gjør gjøre glede gleder glemt glemte god gode godt ' +
    'greie greier gruppe gruppen gruppens gå går gås gøy ha halv halvtime halvår ham hans har haster hei hel ' +
    'heldagsmøte hele heller helst hemmelig hendelse hendelsen henne her herunder heter hilsen hilsner hold holdes ' +
    'hurtig huske husker hva hvem hver hverandre hvilken hvilket hvis hvor hvordan hvorfor hygge hyggelig ' +
    'hyggeprat håper høre hørt idag iflg ifølge igang igjen igjennom ikke ikkje info ingen ingenting inkl inn ' +
    'innbyrdes innen innhold innkalling innkallingen innlysende inntil interesse interessent interessert intern ' +
    'internt intet invitert ja jeg jevnlig jevnlige jf kaffemøte kalender kalenderen kalles kan kanskje kjære ' +
    'kjærlig kl klar klart kobling kollega kolleger kom komme kommende kommentar kommentarer kommer kommet ' +
    'konferanse konfidensielt koordinerings kort kos koselig kunne kunngjøres kvartal kvartals la ledelsens lenger ' +
    'lenke lenken ligger likeledes likevel liksom litt lukket lunsjmøte lytte løpende løst mail mailen man mandags ' +
    'mange mangler masse med medarbeider medarbeidere meddeles medlem meg mellom men mener mer merknad merknader ' +
    'mest midlertidig min mindre mine morgen morgenmøte morgens moro morsomt mulig muligens mulighet mvh må mål ' +
    'målet måned måneden månedlig måneds måtte møt møte møteinnkalling møter møtes møtet møtetittel møttes ned ' +
    'nede nedenfor nedenstående nemlig neste nett nevnt niks noe noen nok null nyttig nå når nærmere nødt ' +
    'nødvendig obligatorisk og også ok okei om omkring online opp oppgitt opplyses opplyst oppmerksomhet oppstarts ' +
    'opptatt ordinær ordinært oss ovenfor ovenstående overskrift overskriften passer per perfekt personalmøte ' +
    'planlagt planlegg planlegges planleggings plassholder pleide pleier positivt pr pratet presis privat ' +
    'produktivt prosedyre prosedyren punkt punktene punkter på pågår påkrevd påminnelse rask raskest raskt ' +
    'relevant relevante reserver reservert rest resten rett riktig ring rund runde rutine sagt saksliste ' +
    'sakslisten samling samme sammen sammenkomst samt samtale se selv selvforklarende selvfølgelig selvsagt sender ' +
    'sendes sendt senere seneste ses sett sette settes side sier sies sikkerhets sikkert sist siste sitte sjekk ' +
    'sjekke skal skje skjema skjer skriv skrives skulle skyld skyldes skype slik småting snakk snakket snarest ' +
    'snart som spennende spesiell spesielt spørsmål standard status sted stå står super svar svare sync synes ' +
    'synlighet så sånn særlig ta takk tar tas tavle team teamet teamets tekst teksten telefon tid tiden tidligere ' +
    'tidspunkt til tilbake tilfeldig tilføye tilføyelser tilføyes tilgjengelig tilhører tilstedeværelse time timer ' +
    'timers ting tittel tittelen tja tlf tom tomt treff trenger tror tusen uavklart ubestemt uformell uformelt uka ' +
    'uke ukemøte uken ukens ukentlig uker ukes ukesmøte ukjent uklart under underveis unnskyld usikker ut uten ' +
    'utfylling utsatt utvalg uviss valgfri valgfritt vanlig vanlige vanligvis ved vedlagt vedlagte vedlegg vedr ' +
    'vedrørende veien vel velkommen vennlig vennligst vente venter vet vi via video videre viktig viktige vil ' +
    'ville virtuelt visst vite vår våre vårt være web åpen åpenbart åpent år årets årlig årsak ønske ønsker ønskes',
  emptyStems:
    /^(?:påminn|detalj|uavkl|ubestem|drøft|diskut|diskus|snakk|oppdater|informasj|møtedelt|deltak|fyll|vedlegg|vedlag|inviter|invit|viktig|nødvend|ukentl|månedl|dagl|dialog|velkom|vanlig|almin|bestem|hastem|komment|ukjen|uklar|obligat|frivil|valgfr|foreløp|synk|avstem|avsjekk|prat|gjentak|regelmes|reserv|koordin|idémyld|idemyld|møtes)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:en|et|ne|ene|t)$/,
  compounds:
    /^(.*?)(?:møte|avstemming|avstemning|avsjekk|beskrivelse|informasjon|medlem|tittel|oppdatering|tekst|status|synk|samtale|punkt|diskusjon|drøfting|invitasjon|innkalling|treff|gjennomgang|prat)(?:r|et|en|er|s|ne|erne|rne|ene)?$/,
  bareVerbs:
    /^(?:ager|avgjør|avklar|analyser|arbeid|arranger|bedøm(?:m)?|behandl|beslutt|bestem(?:m)?|bidra|brainstorm|del|delta|diskuter|drøft|evaluer|fastset(?:t)?|finn|forbered|forbedr|forstå|fortset(?:t)?|forklar|følg|gjennomfør|gjennomgå|godkjenn|hør|håndter|implementer|informer|jobb|klargjør|koordiner|kommuniser|lever|lytt|lær|løs|møt|oppnå|oppsummer|organiser|orienter|planlegg|presenter|rapporter|reflekter|samarbeid|saml|sammenfat(?:t)?|se|skap|snakk|prat|svar|synk|tenk|utforsk|utveksl|undersøk|vurder|velg|vurder|gjør|tal)(?:e|er|es|te|de|et|ing|ning)$|^(?:bidra|delta|se|oppnå|forstå|gjennomgå)r?$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbeid|diskusjon|dialog|drøfting|erfaring|enighet|framdrift|fremdrift|framgang|fremgang|framskritt|fremskritt|forståelse|gjennomgang|idé|ide|informasjon|informer|innsikt|kjennskap|kunnskap|kommunikasjon|konklusjon|løsning|løse|mening|mål|oppgave|orienter|oversikt|problem|prosjekt|prosess|punkt|resultat|samarbeid|samtale|status|suksess|tanke|utfordring|utvikling|utbytte|utfall|beskjed|forbedring|handling|innsats|steg|skritt|syn|emne|spørsmål|innspill|fornøyd)(?:e|er|et|en|r|t|rne|erne|ene|s|ne)?$/,
  handedOver:
    /^(?:(?:presentasjon|sammenfatning|oppsummering|prosjekt|materiale|forberedelse|dokument|oppdatering|program|underlag)(?:er|en|et|s|ene|t)?|referat(?:et)?|notat(?:er|ene)?|møtenotater|en|et|vår|vårt|kort|liste|gjøre|å|møte[tr]?)$/,
  pointers:
    /^(?:vennligst )?(?:se|jf|ifølge|iflg|les|samme|som|skriv|angi|oppgi|fyll|sett inn|legg|vi bestemmer|vi avtaler|vi tar|det tar|kommer til å|skal|blir|må|å)\b/,
  pointedTo:
    /^(?:notat|bestemmer|bilde|vedlegg|brev|fil|innkall|invit|kal|lenk|kobling|mail|møte|plan|referat|side|sammenfatning|tråd|sak|over|vedlag|avtale|epost|post|\p{L}+es$)/u,
  kindsOfMeeting:
    /^(?:(?:neste|et|en|vårt) )*(?:intro|ad hoc|prosjekt|status|feedback|neste|siste|første|internt|eksternt) ?(?:møte|møtet|sesjon|samtale|sync)$|^(?:kunde|leder|ledelses|intro(?:duksjons)?|feedback|oppstarts|oppfølgings|samarbeids|leverandør)(?:møte|samtale|treff)t?$/,
  putOff:
    /(?:tidlig|vanskelig|kan ikke|umulig)\b.* (?:si|vite|svare)\b|\bviser? seg$|^vi får se|^(?:jeg )?skriver (?:mer|senere)|^se hva som skjer|^(?:begynn|klikk|trykk|velg) .*\b(?:her|skrive|tekst|alternativ|element|redigere)$/u,
  subjects: /vi|jeg/,
  leads: /å|bare|for|litt|kort|skal|skal vi|la oss|gå gjennom|(?:ha|ta|få|gjøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|ditt|dine|ansatte|medarbeider)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|av)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|gjort)$/,
  emptyAnswers:
    'overtelefonen overtelefon løstogfast dittogdatt småttogstort allesammen kunformoro arbeid nei eksempel ingenidé holdavtiden siersegselv girsegselv vetikke vetikkeennå ingentingnytt ikkenoenytt bordetrundt rundtbordet ' +
    'altmulig littavhvert etellerannet forsikkerhetsskyld æøæø øæøæ samlealle kunnskapsdeling holdtidenfri',
  realWords:
    'ny pc godkjenning tarover medarbeidersamtale planlegging evaluering oppfølging vd bo ek li ib sign budsjett kommevidere kommeigang fåetja følgopp referat orden vedtak valg salg kjøp',
  emptyNames: 'ingen noen ukjent uklart vetikke navn eier ansvarlig',
  durations: /timer?|minutt(?:er)?/,
  figures: /(?:agenda|for|til|innen|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
