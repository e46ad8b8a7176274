/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; words of one or two
 * letters and endings are known to `placeholder.ts`: "aktuell" stands for "aktuellt" too. Both lists are read whatever the language of
 * the screen. Left out on purpose, because short real answers are made of them: kickoff, workshop, new, customer, plan, budget.
 */
const english =
  'about above according accordingly across add added aforementioned after afternoon again against agenda agreed ' +
  'agreement all almost along already although always and another answer any anyone anything anyway aob applicable ' +
  'are around asap available await awareness back base because been before belongs below best bit biweekly blah ' +
  'blank block blocked blocker body booking briefly but calendar call cant certain chance change chat check ' +
  'checking checkpoint click clue colleague come coming comment committee common compulsory conference confidential ' +
  'construction constructive continued conversation cool could course coworker current customary daily day dear ' +
  'decided default defined department detail different ditto doing dont down due dummy dunno during earlier early ' +
  'effective ehm either else elsewhere email empty enough enter entire especially etc eventually ever every ' +
  'everybody everyone everything example expected expects explain explained explanatory external far few fill fine ' +
  'fixme follow following followup foo for forgot fortnightly forward friendly from fruitful fun further future ' +
  'general get give goal goes good great group haha half happens has have header heading hello her here him his hoc ' +
  'hold hour how hurry idk ill important info initial input insert intentionally internal into issue item its ' +
  'itself join joining just know last later latest least left let like likely link listener lol loop lorem mail ' +
  'mandatory many mate matters maybe meaningful meh member might min mine moment month monthly more morning most ' +
  'much must mutual myself nada nah nan need needed next nice nil nobody non none nope not note nothing now null ' +
  'object obvious obviously often okay once one ongoing online only onto open optional ordinary other our ourselves ' +
  'out page part particular pending people per perhaps person phone placeholder please pls plus points positive ' +
  'possible pre preparatory presence private procedure productive progress provide purpose put quarterly question ' +
  'quick quite random rather ready really reason refer regular relevant remains reminder replace report required ' +
  'reservation reserved response round roundtable said same sample says secret see select self sentence session set ' +
  'several share short shortly should simply since site skip skype smooth some somehow someone something sometime ' +
  'somewhere soon sorry special staff stakeholder stand standard standup state step still stuff subject successful ' +
  'such sure sync table talk tap tba tbc tbd tbh team teammate test testing than that the them themselves there ' +
  'these they thing this though through throughout thus time title today todo together too took topic touch ' +
  'touchpoint two type typing unclear unspecified until untitled upcoming upon urgent useful usual usually valuable ' +
  'various very via video virtual visibility wait want wanted way week weekly welcome well what whatever when where ' +
  'which while who whole whom whose why will wip with within without would write written yada yeah yearly yep yes ' +
  'yet you youre yourself zoom';

const swedish =
  'aktuell aktuella aldrig alla allihop allihopa alltid alternativ andra ange angiven angivet angående aning ' +
  'anledning annan annat antal arbeta arbets arbetskamrat arbetspass att avdelnings avsiktligt avtalat avvakta ' +
  'bakom bara behov berättar beslutas beslutat bestäm bestämmas bilaga bla blaha blev bli blockad blockera bokad ' +
  'bokat bokning bra brukar byt bästa bör chatten dag dagordning definieras definierat del delta den denna dessa ' +
  'det detaljer detsamma detta dig digitalt din dito diverse där därför därmed efter eller endast enl enligt era ' +
  'ersätt ett externt fanns fast fick finns fint flera fortsatt fortsättning framgår framtid framtida framåt ' +
  'framöver fri frivillig fråga frågor från fysiskt färdigt får följer för föregående förklara förlåt förra förut ' +
  'förväntad förväntas förväntat ganska gemensam genom givande gjorda gjort glömde glömt god grejer grupp gällande ' +
  'gäng gärna gång går gått göra halvtimme har hej hela helst hemligt henne hinna hinner hon honom hoppa hur hända ' +
  'händer häng här hålla hör ibland idag ifall ifyllt igen igenom ihop ikväll imorgon inbokat infoga informellt ' +
  'informerad inga ingen ingenting inget ingår innan inom inte intern intressant intresse intressent intresserad ' +
  'istället jadå jag japp jobba jobbet just jättebra kan kanske klar klara klicka koll kolla kollega kollegor kom ' +
  'komma kommande kommer kommitté konfidentiellt kontakten kontrollpunkt kort kring krävs kul kvartal känt lika ' +
  'likadant lite lyckat läge länk läs löpande med medverka mejl mellan men mer mig mina mitt morgon mot mvh mycket ' +
  'mål månad månadsvis måste möjligt mötets namnlös nedan nedanstående nej ner nix nog noll nyttig näe när närmare ' +
  'nästa någon någonting något några nån nånting nåt nödvändig objekt och också odefinierad odefinierat ofta okej ' +
  'olika ombedd ordinarie ordna orsak ospecificerat oss osv otydligt ovan ovanstående per personalmöte planerings ' +
  'plats platshållare prel presenteras privat produktivt punkterna pågående pågår påminnelse redan redigera ' +
  'relevant relevanta rent reserverad reserverat rubrik runt rörande sagt sak saker saknar saknas samma samt satt ' +
  'schemalagt sen senare separat ser ses sin sina sist sitt självförklarande självklart ska skickar skickas skriv ' +
  'skull skulle slutmål snabb snarast snart snälla som speciell steg strunt stäm stämmer stå stående svar svara ' +
  'svårt syfte synlighet säker sådan sådana såklart tack tar tas teamkamrat telefon tid tidigare tidigt till ' +
  'tillagd tillfället tillhör tillsammans tillägga tillämpbart tillämpligt timme ting toppen trevligt trots tryck ' +
  'tvingande under upp uppenbart uppföljande uppföljnings uppgift utan utom vad vadå vara varandra varför varje ' +
  'vars vecka veckans vecko veckovis vem vet veta via vid vidare vill visar vissa visst vore vägen väl välj ' +
  'vänligen vänta vår våra ändra ännu även åhörare årligt återstår ömsesidig önskar önskas önskemål öppen öppet ' +
  'öppna';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** How words begin that say nothing, whatever their ending: discussed, diskussioner. */
export const emptyStems =
  /^(?:announc|attach|attend|catch|confirm|descri|determin|discuss|disku|ignor|includ|interest|invit|inbju|meet|mention|misc|necess|oblig|particip|previous|recur|request|schedul|specifi|standing|undefin|updat|uppdat|thank|unknown|allmän|behöv|beskriv|bifog|bland|brådsk|daglig|deltag|fyll|kallels|komment|komplett|lägg|lämna[st]|meddel|nämn|närvar|oklar|okän|prat|preliminär|snack|regelb|särskil|synk|tom|valfri|vanlig|viktig|välkom[mn]|återkom|överensk|övrig|ämne)|^stämma$|(?:mon|tues|wednes|thurs|fri)day$|(?:mån|tis|ons|tors|fre)dags?$/;

/**
 * What people do in a meeting: a verb alone, without what it is about, answers only why somebody is there ("Decides"). Not here are verbs
 * that say it all in one word: sign, vote, publish, hire.
 */
export const bareVerbs =
  /^(?:(?:achiev|act|address|agree|answer|aligne?d?|analy[sz]|approv|arrang|assess|bas|brainstorm|choos|clarif|collaborat|communicat|complet|conclud|connect|consider|continu|coordinat|debrief|deal|decid|defin|deliver|depend|engag|discuss|ensur|evaluat|exchang|execut|explor|figur|finali[sz]|find|finish|handl|hear|identif|implement|improv|inform|investigat|keep|learn|listen|look|mak|manag|meet|mov|organi[sz]|plann?|prepar|present|proceed|prioriti[sz]|reach|recap|reconnect|reflect|report|resolv|review|select|shar|solv|sit|sort|stay|tackl|summari[sz]|talk|think|touch|understand|work|wrapp?)(?:y|e|i?e?d|ing|s|at?ion)?|(?:ager|analyser|avslut|bedöm|beslut|bestämm|boll|brainstorm|del|diskuter|en|fatt|fortsätt|för|följ|förbered|förbättr|genomför|godkänn|gransk|hanter|hitt|håll|implementer|informer|kik|klargör|kommunicer|leverer|lyssn|lär|lös|organiser|planer|prat|presenter|rapporter|reflekter|samarbet|sammanfatt|samordn|slutför|sitt|svar|synk|titt|besvar|höra?|tänk|undersök|uppdater|uppnå|utbyt|utforsk|vidt|utvärder|välj|överväg)(?:as?|a[dn]de|n?ing)|förstå|nå|beror)$/;

/** What every meeting has or wants, and no answer names it by that: "Make progress", "Bra resultat", "Share ideas". No reason: "Your ideas". */
export const generalities =
  /^(?:(?:achievement|action|align|brainstorm|conclusion|discussion|idea|information|insight|knowledge|matter|objectiv|opinion|outcom|overview|progress|result|success|task|thought|understand|activit|priorit|project|communication|collaboration|cooperation|development|issue|business|thing|challeng|sharing|clarification|solution|problem|concern|output|improv|improvement|step|view|question|agreement|inform|happ)(?:e?s|ing|e|e?d|ment|y|ies|ful)?|(?:aktivitet|diskussion|dialog|erfarenhet|framgång|framsteg|förståelse|genomgång|idé|kunskap|kommunikation|resultat|samarbete|samförstånd|slutsats|tankar|uppgift|utveckling|utmaning|åsikt|lösning|projekt|problem|förbättring|utfall|enighet|slutsats|nöjd|informerad|leverans|åtgärd|överblick)(?:s?punkt)?(?:s|a|e|er|ar|or|en|et|erna|arna)?)$/;

/** What a meeting hands over: alone it says nothing ("The presentation", "Project update"), with a verb it does ("Send the summary"). */
export const handedOver =
  /^(?:(?:presentation|summar|evaluation|recap|project|todo|preparation|program|document|slide|update)(?:s|y|ies)?|(?:presentation|sammanfattning|projekt|underlag|förberedelse|dokument|uppdatering)(?:s|en|et|er|erna|n)?|the|our|some|short|quick|brief|status|list|minutes|notes|protokoll|anteckningar|mötesanteckningar|en|vårt?|kort|lista|göra|att|möte[nt]?|meetings?|time)$/;

/** How an answer begins that points elsewhere or puts off, and what may stand in it then. */
export const pointer =
  /^(?:(?:please|pls|vänligen) )?(?:see|refer|check|as|per|according|same|like|se|enl|enligt|framgår|läs|samma|som|skriv|ange|fyll|infoga|lägg|ditt|vi bestämmer|to be|will be|kommer att|ska|att)\b/;
export const pointedTo =
  /^(?:anteckning|bestämmer|bild|body|brief|cal|chat|deck|ditt|do[ck]|fil|inbjud|jira|kal|line|link|loop|länk|mötes|note|onenote|page|plan|protokoll|sharepoint|sid|slide|summary|sammanfattning|thread|ticket|tråd|wiki|ärende|\p{L}+(?:ed|as)$)/u;

/** Whole answers, letters only, that say nothing although one of their words could. */
export const emptyAnswers: ReadonlySet<string> = new Set(
  (
    'abc abcd allihop anyotherbusiness arbete attbestämma exempel exempeltext foobar foobarbaz gettogether holdthedate ihavenoidea ' +
    'newmeetingrequest noidea noideayet nothingnew savethedate sparadatumet undecided underarbete vetej work workinprogress ' +
    'mustbepresent tobepresent workonit worktogether whatisnew whatsnew vadärnytt lagetrunt samlaalla rundabordet rundabordssamtal beroendepå toosay sägersigsjälvt gårinteattsägaän tobemade whocares dontcare doesitmatter vembryrsig bryrmiginte spelaringenroll talkitover meetandgreet waitandsee ofcourse justincase forcompleteness oddsandends inthecall försäkerhetsskull öäöä'
  ).split(' '),
);

/**
 * Words and whole answers, letters only, that say something, whatever the lists above make of them: roles, departments and names of
 * two letters, where any other two letters are a word like "in" or "på", and a general meeting beside the act of coming together.
 */
export const realWords: ReadonlySet<string> = new Set(
  'standdown tills sign planering utvärdering uppföljning testresults hr it pr qa ux ui pm po ai vp gm vd go ny år ek bo li stämman oncall reportback skrivut fåettja komimål kommavidare'.split(
    ' ',
  ),
);

/** What an owner is called while nobody is one; letters only. Names of two letters are names ("Bo", "Li"). */
export const emptyNames: ReadonlySet<string> = new Set(
  'tbd tba tbc na none noone nobody somebody someone anyone unknown owner name ingen någon okänd oklart vetej namn ägare'.split(
    ' ',
  ),
);
