/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; words of one or two
 * letters and endings are known to `placeholder.ts`. Both lists are read whatever the language of the screen. Left out on purpose,
 * because short real answers are made of them: kickoff, workshop, new, customer, plan, budget.
 */
const english =
  'about above according add added advised afternoon again agenda agreed agreement ahead all along always and another ' +
  'answer any anything aob appear applicable are asap attending available back base baz be because been before below ' +
  'biweekly blah blank block body call cant chat check checking clarified click clue colleague come coming comment ' +
  'communicated completed compulsory conference continue continued conversation course coworker current daily day dear ' +
  'decided defined department described describing detail details ditto doc document dont due dummy dunno earlier ' +
  'effective email empty enter etc evening eventually everybody everyone everything example exchange expected far fill ' +
  'filled follow following followup foo for forward friday fun further general get give goal good great group haha half ' +
  'happen happening has have havent heading hello here hold how idk ill important indicated info informed insert interest ' +
  'interested interesting invitation invitee issue issues item items join joining just know last later latest left let ' +
  'lets like link lol long lorem mail mandatory matters meeting meh member might min mins moment monday month monthly ' +
  'more morning must necessary need needed next nice nil none nope not note notes nothing now null obligatory one online ' +
  'only open optional other our out page part particular pending per person phone placeholder planned please pls points ' +
  'posted presence previous previously productive progress provide provided purpose put quarterly question quick random ' +
  'ready reason refer regarding regards regular related relevant report required response same sample says see sent ' +
  'sentence session set several share shared short shortly should skype some something soon sorry special specific ' +
  'specified staff stand standard standing standup stated step steps still stuff subject successful sure sync talk tap ' +
  'tba tbc tbd team test testing text than that thats the their them then there these they thing this thread through time ' +
  'title today todo together tomorrow tonight topic touch type until upcoming urgent useful usual various via video ' +
  'virtual want way ways week weekly well what whatever when who whole why will wip wish with wont would write yada ' +
  'yearly yes yet you youre zoom';

const swedish =
  'aktuell aktuella aktuellt alla allt alltid alltså andra ange anges angiven angivet angivits aning anledning annat ' +
  'anteckning anteckningar arbet arbeta arbets att avdelnings avtalat bara begärd beslutas beslutat bestäm bestämmas ' +
  'bestäms bilaga bla blaha blir bokat bra brukar bör chatten dag dagar dagen dagens dagordning datumet del delas delges ' +
  'delta den denna det detaljer detta dig digitalt din dina dito diverse dock dokument du där därför efter eftermiddag ' +
  'eller endast enl enligt enskilt ett fil finns flera fortsatt framgår framåt framöver fredag frivillig frågor fylls ' +
  'fysiskt få får följer för förmiddag förra först förstås genom givande god grupp gärna gång göra halvtimme har hej hela ' +
  'helst hur här hålla hörs idag ifyllt igen igenom ihop imorgon inbokat infoga information inga ingen ingenting inget ' +
  'ingår innan innehåll inom inte intern intressant intresse intresserad jadå jag jaha japp jobba ju kalender kallelse ' +
  'kan kanske klar klart klicka koll kolla kollega kom komma kommande kommentar kommentarer kommer kort kvartal kväll ' +
  'känt lika likadant liknande lite lyckat läge lämnas lämnat länk läs löpande med medlem mejl men mening mer minuter ' +
  'mitt morgon mål månad måndag måste möjligt möten mötesanteckningar mötesinnehåll mötets namn nedan nej nix nog nytta ' +
  'näe nämnt nämnts närmare nästa nästkommande något några nån nånting nåt nödvändig obligatorisk och okej olika om ' +
  'ordinarie orsak oss osv ovan personalmöte planerat planerings plats platshållare prel preliminär presenteras ' +
  'produktivt publiceras pågående pågår respektive rubrik rubriken sagt sak saken saker saknar saknas samling samma ' +
  'samtliga satt schemalagt sen senare ser ses sist ska skickas skickats skriv slutmål snabb snarast snart som speciell ' +
  'speciellt steg strunt stäm stämmer stå stående svar syfte säger särskilt sätt sådant tack tagit tar tas telefon tider ' +
  'tidigare till tillfället tills tillsammans tillägga tillämpligt timme tomt träff träffas tråd under upp uppföljande ' +
  'uppföljnings utan utifrån vad vara varandra varför varje vecka veckans vecko vet veta vidare vill vägen väl välkommen ' +
  'välkomna vänligen vår våra ännu åter önskar önskas önskemål öppen öppet öppna';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** How words begin that say nothing, whatever their ending: discussed, diskussioner. */
export const emptyStems =
  /^(?:announc|attach|attend|catch|confirm|descri|determin|discuss|disku|ignor|interest|invit|inbju|meet|mention|misc|necess|oblig|particip|previous|recur|request|schedul|specifi|standing|undefin|updat|uppdat|thank|unknown|allmän|behöv|beskriv|bifog|bland|brådsk|daglig|deltag|fyll|kallels|komment|komplett|lägg|lämna[st]|meddel|nämn|närvar|oklar|okän|prat|preliminär|snack|regelb|särskil|synk|tom|valfri|vanlig|viktig|välkom[mn]|återkom|överensk|övrig|ämne)|^stämma$|(?:mon|tues|wednes|thurs|fri)day$|(?:mån|tis|ons|tors|fre)dags?$/;

/**
 * What people do in a meeting: a verb alone, without what it is about, answers only why somebody is there ("Decides"). Not here are verbs
 * that say it all in one word: sign, vote, publish, hire.
 */
export const bareVerbs =
  /^(?:(?:agree|aligne?d?|analy[sz]|approv|assess|brainstorm|choos|collaborat|conclud|consider|continu|coordinat|debrief|decid|deliberat|discuss|evaluat|exchang|explor|finali[sz]|improv|inform|investigat|learn|listen|meet|organi[sz]|plan|prepar|present|proceed|prioriti[sz]|recap|reflect|report|resolv|review|select|shar|solv|summari[sz]|talk|think|understand)(?:e|ing|s)?|(?:analyser|avslut|bedöm|beslut|bestämm|brainstorm|diskuter|fortsätt|följ|förbered|förbättr|genomför|godkänn|gransk|informer|klargör|lyssn|lär|lös|organiser|planer|prat|presenter|rapporter|reflekter|samarbet|sammanfatt|samordn|slutför|tänk|undersök|uppdater|utvärder|välj|överväg)as?|förstå)$/;

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
    'maybeinterested mustbepresent tobepresent wasinvited workonit worktogether qweasd öäöä'
  ).split(' '),
);

/**
 * Words and whole answers, letters only, that say something, whatever the lists above make of them: roles, departments and names of
 * two letters, where any other two letters are a word like "in" or "på", and a general meeting beside the act of coming together.
 */
export const realWords: ReadonlySet<string> = new Set(
  'hr it pr qa ux ui pm po ai vp gm vd go ny år ek bo li stämman oncall reportback skrivut fåettja komimål kommavidare'.split(
    ' ',
  ),
);

/** What an owner is called while nobody is one; letters only. Names of two letters are names ("Bo", "Li"). */
export const emptyNames: ReadonlySet<string> = new Set(
  'tbd tba tbc na none noone nobody somebody someone anyone unknown owner name ingen någon okänd oklart vetej namn ägare'.split(
    ' ',
  ),
);
