/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; words of one or two
 * letters and endings are known to `placeholder.ts`: "aktuell" stands for "aktuellt" too. Both lists are read whatever the language of
 * the screen. Left out on purpose, because short real answers are made of them: kickoff, workshop, new, customer, plan, budget.
 */
const english =
  'about above according add added afternoon again agenda agreed agreement all along always and another answer any ' +
  'anyone anything aob applicable are around asap available await awareness back base because been before belongs ' +
  'below best biweekly blah blank block blocked blocker body booking calendar call change chat check checking ' +
  'checkpoint click clue colleague come coming comment committee common compulsory conference confidential ' +
  'construction continued conversation cool could coworker current daily day dear decided default defined ' +
  'department detail different ditto dont down dummy dunno during earlier effective ehm else email empty enter etc ' +
  'every everybody everyone everything example expected explain explained explanatory external far few fill fine ' +
  'fixme follow following followup foo for forgot fortnightly forward friendly from fun further future general get ' +
  'give goal goes good great group haha half happens has have header heading hello here hoc hold hour how hurry idk ' +
  'ill important info initial input insert intentionally internal into issue item join joining just know last later ' +
  'latest left let like link listener lol loop lorem mail mandatory matters meh member might min moment month ' +
  'monthly more morning must mutual nada nan need needed next nice nil nobody non none nope not note nothing now ' +
  'null object obvious obviously often okay one ongoing online only open optional ordinary other our out page part ' +
  'particular pending people per person phone placeholder please pls points positive possible pre preparatory ' +
  'presence private productive progress provide purpose put quarterly question quick random ready reason refer ' +
  'regular relevant remains reminder replace report required reservation reserved response round roundtable said ' +
  'same sample says secret see self sentence session set several share short shortly should site skip skype some ' +
  'someone something sometime somewhere soon sorry special staff stakeholder stand standard standup state step ' +
  'still stuff subject successful such sure sync table talk tap tba tbc tbd tbh team teammate test testing than ' +
  'that the them themselves there these they thing this through time title today todo together topic touch ' +
  'touchpoint type unclear unspecified until untitled upcoming urgent useful usual usually various via video ' +
  'virtual visibility wait want wanted way week weekly welcome well what whatever when where who whole why will wip ' +
  'with without would write written yada yearly yep yes yet you youre zoom';

const swedish =
  'aktuell aktuella aldrig alla allihop allihopa alltid andra ange angiven angivet aning anledning annan annat ' +
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
  'önskar önskas önskemål öppen öppet öppna';

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
