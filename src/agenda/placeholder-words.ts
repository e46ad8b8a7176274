/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; words of one or two
 * letters and endings are known to `placeholder.ts`: "aktuell" stands for "aktuellt" too. Both lists are read whatever the language of
 * the screen. Left out on purpose, because short real answers are made of them: kickoff, workshop, new, customer, plan, budget.
 */
const english =
  'about above according add added again agenda agreed agreement all along always and another answer any anything ' +
  'applicable are asap available back base because been before below biweekly blah blank body call chat check checking ' +
  'click clue colleague come coming comment compulsory conference current daily day decided defined department detail ' +
  'ditto dont dummy dunno earlier effective email empty enter etc everybody everyone everything example far fill follow ' +
  'following followup foo for forward fun further general get give goal good great group haha has have hello here hold ' +
  'how idk ill important info insert issue item join just know last later latest left let like link lol lorem mail ' +
  'mandatory matters meh member might min moment month monthly more morning must need needed next nice nil none nope not ' +
  'note nothing now null one online only open optional other our out page part particular pending per person phone ' +
  'placeholder please pls points presence productive progress provide purpose put quarterly question quick random ready ' +
  'reason refer regular relevant report required response same sample says see session set several share short shortly ' +
  'should skype some something soon sorry special staff stand standup stated step still stuff subject successful sure ' +
  'sync talk tap tba tbc tbd team test testing than that the them there these they thing this time title today todo ' +
  'together topic touch type until upcoming urgent useful usual various via video virtual want way week weekly well what ' +
  'whatever when who whole why will wip with would write yada yearly yes yet you youre zoom';

const swedish =
  'aktuell aktuella alla alltid andra ange angiven angivet aning anledning arbeta arbets att avdelnings ' +
  'bara beslutas beslutat bestäm bestämmas bilaga bla blaha bokat bra brukar bör chatten dag dagordning del ' +
  'delta den det detaljer detta dig digitalt din dito diverse där därför efter eller endast enl enligt ett finns flera ' +
  'fortsatt framgår framåt framöver frivillig frågor fysiskt får följer för förra givande grupp gärna gång göra har hej ' +
  'hela helst hur här hålla hörs idag ifyllt igen igenom ihop inbokat infoga inga ingen ingenting inget ingår innan inom ' +
  'inte intern intressant intresse intresserad jadå jag japp jobba kan kanske klar klicka koll kolla kollega kom kommande ' +
  'kommer kort kvartal känt lika likadant lite lyckat läge länk läs löpande med mejl men mer mitt morgon mål månad måste ' +
  'möjligt mötets nedan nej nix näe nästa något några nödvändig och okej olika ordinarie orsak oss osv ovan ' +
  'personalmöte planerings plats platshållare presenteras produktivt pågår rubrik sak saker saknar saknas samma satt ' +
  'schemalagt sen senare ser ses sist ska skickas skriv slutmål snabb snarast snart som speciell steg strunt stäm stämmer ' +
  'stå stående svar syfte tack tar tas telefon tidigare till tillsammans tillägga tillämpligt under upp uppföljande ' +
  'uppföljnings utan vad vara varför varje vecka veckans vecko vet veta vidare vill vägen vänligen vår ännu önskas öppen ' +
  'öppet öppna';

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
  /^(?:(?:agree|aligne?d?|analy[sz]|approv|assess|brainstorm|choos|collaborat|conclud|consider|continu|coordinat|debrief|decid|discuss|evaluat|exchang|finali[sz]|improv|inform|investigat|learn|listen|meet|organi[sz]|plan|prepar|present|proceed|prioriti[sz]|recap|reflect|report|resolv|review|select|shar|solv|summari[sz]|talk|think|understand)(?:e|ing|s)?|(?:analyser|avslut|bedöm|beslut|bestämm|diskuter|fortsätt|följ|förbered|förbättr|genomför|godkänn|gransk|informer|klargör|lär|lös|organiser|planer|prat|presenter|rapporter|samarbet|sammanfatt|samordn|slutför|tänk|undersök|uppdater|utvärder|välj|överväg)as?|förstå)$/;

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
    'mustbepresent tobepresent workonit worktogether öäöä'
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
