import type { PlaceholderWords } from './placeholder-words';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'akkurat aksjons akt aktuell aktuelle aktuelt aldri alle allesammen allikevel alltid alright alt altså andre ' +
    'anelse aner angitt angår annen annet ansatt ansatte antagelig antakelig arbeid arbeide avdeling avdelingens ' +
    'avgjort avhenger avhengig avholdes avklare avklaring avklaringer avklart avlyst avslutning avsluttet avtales ' +
    'avtalt avvent avventer bak bare bedt begge begrunnelse begynne begynnelse behov behøver beklager bekreftet ' +
    'bemerkning berørt berørte beskjed beskrivelse besluttes besluttet beste bestilt ble bli blokk blokkering ' +
    'blokkert boks booket bordet bra bredt burde bør cirka dag dagens dagers dagsorden dato debatt debatter ' +
    'definert deg deilig deilige del delta dem den der dere deretter derfor dermed dessuden dessuten det dette ' +
    'digitalt din dine ditt div diverse dog effektivt egen egentlig egentlige eget eksempel eksternt ekstra ' +
    'ekstraordinær eller emne emnefeltet emnelinjen endelig endres enhver enig enige enighet enkelt ennå epost ' +
    'erfaringer ethvert etter ettermiddag eventuelt evt faktisk fast faste fastsatt fastsettes felles fellesskap ' +
    'felt ferdig ferdigstilles fett fin finner fjern flere flest flott flyttes folk fordi foregående foregår ' +
    'forhåpentlig forhåpentligvis forklare forklaring forklart forløp form formalia formell formelt formiddag ' +
    'formål fornøyelse forresten forrige forskjellig forskjellige forteller fortløpende fortrolig fortsatt ' +
    'fortsettelse foruten forventes forventnings forventningsavklaring fra framgår framover fremgår fremover fri ' +
    'full fylt får følge følgende før først gamle gang ganger ganske generell generelle generelt gidder gir gitt ' +
    'gjelder gjennom gjensidig gjensyn gjerne gjør gjøre glad glade glede glemt glemte god gode greie greit grundig ' +
    'gruppa gruppe gruppens går gås gøy halv halvtime halvår ham handlings hans har haster hei hel heldagsmøte hele ' +
    'heller helst hemmelig hendelse henne her hermed herunder heter hilsen hilsner holde hovedpunkter hurtig huske ' +
    'hva hvem hver hverandre hvilke hvis hvor hvordan hvorfor hvorvidt hygge hyggelig hyggeprat håper høre hørt ' +
    'idag idéutveksling iflg ifm ift ifølge igang igjen igjennom ikke ikkje imens imidlertid individuell ' +
    'individuelt ingen ingenting inkl inn innbyrdes innhold innkalling innledning innlysende innom innsjekk inntil ' +
    'inntrykk interessant interessante interesse interessent interessert intern intet involvert involverte jada ' +
    'jaha jaja jeg jepp jevnlig jevnlige joa kaffe kaffemøte kalender kalles kan kanskje kjapp kjapt kjekk kjekt ' +
    'kjære kjærlig klar klarere klokere kobling kollega kollegaer kolleger kom komme kommende konferanse ' +
    'konfidensielt kort kos koselig kun kunngjøres kvartal langt ledelsens lenger lenke les ligger lignende ' +
    'likeledes likevel liksom lite litt lukket lunsjmøte lyst lytt lytte løpende løst man mange mangler masse med ' +
    'medarbeider medarbeidere meddeles medlem meg mellom men mener mer merknad merknader mest mht midlertidig ' +
    'mindre mine minst mja morgen morgenmøte moro morsomt mottatt mulig muligens mulighet muligheter mvh mål måned ' +
    'måtte møt møte møteinnkalling møtetittel møttes ned nede nedenfor nedenstående nemlig neste nett nettopp nevnt ' +
    'niks nja noe noenganger nok notert nyheter nysgjerrig nyttig når nåværende nærmere nødt ofte også okei okidoki ' +
    'omkring omtrent opp oppfølgende oppgitt opplyses opplyst oppmerksomhet oppstarts opptatt ordens ordentlig ' +
    'ordinær orientert orienterte oss osv ovenfor ovenstående overordnede overordnet overskrift par passende passer ' +
    'perfekt personalmøte planlagt planlegg planlegges planleggings plassholder pleide pleier poeng positivt ' +
    'praktisk praktiske presis privat produktivt prosedyre punkt punkter pågående pågår påkrevd påmeldt påmeldte ' +
    'rask raskest rekke relevante representert respektive rest resterende rett riktig rimelig ring rund runde ' +
    'rutine sagt saksliste samling samme sammenkomst samt samtale sannsynligvis seg selv selve selvforklarende ' +
    'selvfølgelig selvsagt sender sendes sendt senere senest seneste ses sette side sier sies sikkerhets sikkert ' +
    'sin sine sist siste sitt sitte sjekk sjekke sjelden skal skje skjedd skjema skrevet skriv skrives skulle skyld ' +
    'skyldes slett slik slutt små småting snarest snart som sparre sparring spennende spesiell spesielt spørsmål ' +
    'standarddeltaker sted stede stikk stor stå super svar svare synes synlighet således sånn sånne særlig takk ' +
    'tanker tar tas tatt tavle teamets tekst telefon tema temaer tenkt tid tidligere tidspunkt til tilbake ' +
    'tilfeldig tilføye tilføyelser tilgjengelig tilhører tilstede tilstedeværelse tilsvarende timers ting tittel ' +
    'tja tjaa tlf tom topp treff trenger tror tross tusen tydelig tydeligere uavsluttet ubekjent uendret uformell ' +
    'uformelt uka uke ukemøte ukens ukesmøte under undersøkes underveis unnskyld usikker uten utestående utfylling ' +
    'utover utsatt utsendt utvalg uviss ved vedrørende veien vel veldig vennlig vennligst vente vet videre vil ' +
    'ville virtuelt visst vite vurderes vår våre være web åpen åpenbart årets årlig årsak øhm ønske øvrig øvrige',
  emptyStems:
    /^(?:påminn|utdyp|overflød|likegyld|irrelevan|unødvend|uaktuel|detalj|uavkl|ubestem|drøft|diskut|diskus|snakk|oppdater|informasj|møtedelt|deltak|fyll|vedlegg|vedlag|inviter|invit|viktig|nødvend|ukentl|månedl|dagl|dialog|velkom|vanlig|almin|bestem|hastem|komment|ukjen|uklar|obligat|frivil|valgfr|foreløp|synk|avstem|avsjekk|prat|gjentak|regelmes|reserv|koordin|idémyld|idemyld|møtes)|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:s|en)?$/,
  endings: /^(?:en|et|ne|ene|t)$/,
  compounds:
    /^(.*?)(?:møte|avstemming|avstemning|avsjekk|beskrivelse|informasjon|medlem|tittel|oppdatering|tekst|status|synk|samtale|punkt|diskusjon|drøfting|invitasjon|innkalling|treff|gjennomgang|prat)(?:r|et|en|er|s|ne|erne|rne|ene)?$/,
  bareVerbs:
    /^(?:besvar|rund|utdyp|berør|adresser|belys|skisser|klarlegg|kartlegg|identifiser|optimaliser|effektiviser|utvikl|skjerp|sikr|støtt|understøtt|igangset(?:t)?|juster|fokuser|forankr|ager|avgjør|avklar|analyser|arbeid|arranger|bedøm(?:m)?|behandl|beslutt|bestem(?:m)?|bidra|brainstorm|del|delta|diskuter|drøft|evaluer|fastset(?:t)?|finn|forbered|forbedr|forstå|fortset(?:t)?|forklar|følg|gjennomfør|gjennomgå|godkjenn|hør|håndter|implementer|informer|jobb|klargjør|koordiner|kommuniser|lever|lytt|lær|løs|møt|oppnå|oppsummer|organiser|orienter|planlegg|presenter|rapporter|reflekter|samarbeid|saml|spar|sparr|styrk|treff|sammenfat(?:t)?|se|skap|snakk|prat|svar|synk|tenk|utforsk|utveksl|undersøk|vurder|velg|vurder|gjør|tal)(?:e|er|es|te|de|et|ing|ning)$|^(?:bidra|delta|se|oppnå|forstå|gjennomgå|ta|avtale)r?$/,
  pastVerbs: null,
  generalities:
    /^(?:aktivitet|arbeid|diskusjon|dialog|drøfting|erfaring|enighet|framdrift|fremdrift|framgang|fremgang|framskritt|fremskritt|forståelse|gjennomgang|idé|ide|informasjon|informer|innsikt|kjennskap|kunnskap|kommunikasjon|konklusjon|løsning|løse|mening|mål|oppgave|orienter|oversikt|problem|prosjekt|prosess|punkt|resultat|samarbeid|samtale|status|suksess|tanke|utfordring|utvikling|utbytte|utfall|beskjed|forbedring|handling|innsats|steg|skritt|syn|emne|spørsmål|innspill|fornøyd|retning|mulighet|tilnærming|samspill|relasjon|stemning|avstemming|ramme|behov|forventning|temperatur|tiltak|engasjement|motivasjon|energi|teamånd|samhold|synergi|åpenhet|gjennomsiktighet|eierskap|optimalisering|effektivitet|forankring|situasjon|kontekst|bakgrunn|forløp|linje|plass|bevissthet|støtte|sammenheng|virkelighetsforståelse)(?:e|er|et|en|r|t|rne|erne|ene|s|ne)?$/,
  handedOver:
    /^(?:(?:presentasjon|sammenfatning|oppsummering|prosjekt|materiale|forberedelse|dokument|oppdatering|program|underlag)(?:er|en|et|s|ene|t)?|referat(?:et)?|notat(?:er|ene)?|møtenotater|en|et|vår|vårt|kort|liste|gjøre|å|møte[tr]?)$/,
  pointers:
    /^(?:vennligst )?(?:se|jf|ifølge|iflg|les|samme|som|skriv|angi|oppgi|fyll|sett inn|legg|vi bestemmer|vi avtaler|vi tar|det tar|kommer til å|skal|blir|må|å)\b/,
  pointedTo:
    /^(?:notat|bestemmer|bilde|vedlegg|brev|fil|innkall|invit|kal|lenk|kobling|mail|møte|plan|referat|side|sammenfatning|tråd|sak|over|vedlag|avtale|epost|post|\p{L}+es$)/u,
  kindsOfMeeting:
    /^(?:(?:neste|et|en|vårt) )*(?:intro|ad hoc|prosjekt|status|feedback|neste|siste|første|internt|eksternt) ?(?:møte|møtet|sesjon|samtale|sync)$|^(?:kunde|leder|ledelses|intro(?:duksjons)?|feedback|oppstarts|oppfølgings|samarbeids|leverandør)(?:møte|samtale|treff)t?$/,
  putOff:
    /(?:tidlig|vanskelig|kan ikke|umulig)\b.* (?:si|vite|svare)\b|\bviser? seg$|^(?:vanlig|løpende|generell|fast|kort|ukentlig|månedlig|intern|felles|litt|en) oppfølging$|^(?:jeg )?holder på (?:å |med )|^det (?:avtaler|finner|tar|ser|bestemmer) (?:vi|jeg)\b|\p{L}[ae]s (?:ved|i|på|etter) (?:slutten|møteslutt|møtet)\b|^oppfølging (?:(?:på|fra|av) (?:det )?(?:siste?|forrige)(?: møte| gang)?|kommer|følger)$|^(?:at )?(?:vi|alle|teamet)(?: \p{L}+)? (?:er|blir|føler seg|har|får|gjør) (?:\p{L}+ )?(?:glade|enige|klare|klokere|fornøyde|trygge|hørt|med|sitt|informerte?|orienterte?|oppdaterte?|på (?:linje|plass|samme side|bølgelengde)|oversikt|kontroll|klar over det|vet hva \p{L}+ skal(?: gjøre)?)$|\bfinn(?:e|er)? (?:vi )?ut av(?: det)?$|^(?:jeg |vi )?kommer (?:bare )?tilbake(?: \p{L}+){0,3}$|^(?:\p{L}+ ){1,2}følger(?: \p{L}+)?$|ordens skyld$|^hvor (?:langt|vi) (?:er|står|vi er|har)\b|\p{L}[ae]s (?:på (?:møtet|dagen|stedet)|underveis|fortløpende|løpende|individuelt|nærmere|bilateralt|internt|senere|snarest|etterpå|i fellesskap|sammen|ad hoc|etter hvert)$|^(?:jeg |vi )?(?:skal|må) bare (?:tenke|finne|se|høre|sjekke)(?: \p{L}{1,5}){0,3}$|^(?:vi )?får se|^(?:jeg )?skriver (?:mer|senere)|^se hva som skjer|^(?:begynn|klikk|trykk|velg) .*\b(?:her|skrive|tekst|alternativ|element|redigere)$/u,
  subjects: /vi|jeg/,
  leads: /å|bare|for|litt|kort|skal|skal vi|la oss|gå gjennom|(?:ha|ta|få|gjøre)(?: (?:en|et|det))?/,
  someone: /^(?:gruppe[nr]|du|din|ditt|dine|ansatte|medarbeider)/,
  dangling: /^du(?:\s\S+){1,3}\s(?:om|av)$/i,
  later: /^senere$/,
  onlyReasons: /^(?:orientering|bedre|gjort)$/,
  emptyAnswers:
    'overtelefonen overtelefon løstogfast dittogdatt småttogstort allesammen kunformoro arbeid nei eksempel ingenidé ' +
    'holdavtiden siersegselv girsegselv vetikke vetikkeennå ingentingnytt ikkenoenytt bordetrundt rundtbordet ' +
    'altmulig littavhvert etellerannet forsikkerhetsskyld æøæø øæøæ samlealle kunnskapsdeling holdtidenfri tastilling ' +
    'alleinvolverte dettarvi detgirmening takontakt kontaktmeg ringmeg spørmeg fellesbilde fåkontrollpåting ' +
    'kontrollpådet luftenoenting delavgruppa delavgruppen delavprosjektet delavteamet etklartbilde åpnepunkter ' +
    'erpåvei nyttfraalle godtnytt allebidrar underarbeid etteravtale møtereferat',
  realWords:
    'ny pc godkjenning tarover medarbeidersamtale planlegging evaluering oppfølging vd bo ek li ib sign budsjett kommevidere kommeigang fåetja følgopp referat orden vedtak valg salg kjøp',
  emptyNames: 'ingen noen ukjent uklart vetikke navn eier ansvarlig',
  durations: /timer?|minutt(?:er)?/,
  figures: /(?:agenda|for|til|innen|i) 20\d\d$|\bk\d\b/u,
  elisions: null,
};
