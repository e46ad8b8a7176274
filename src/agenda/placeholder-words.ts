/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; endings in
 * `placeholder.ts`. Both lists are
 * read whatever the language of the screen. Left out on purpose, because short real answers are made of them: decide, plan,
 * review, approve, learn, kickoff, workshop, follow-up, next, new, all, fyi.
 */
const english =
  'about above add added advised agenda agreed along always an and announced annual another answer any ' +
  'applicable are as asap attached attachment attend attendee available base be because before below ' +
  'biweekly blah blank call catch catching catchup chat check checkin checking come coming completed ' +
  'conference confirmed continued daily day decided defined department description detail determined ' +
  'discuss discussed discussion ditto do dont dummy dunno email empty enter etc everybody everyone ' +
  'example far fill filled follow foo for general goal good group haha has have hello here hi hmm hold ' +
  'how idk if ignore ill important in info information insert invitation invite is join just know last ' +
  'later let like line lol mail me meeting meetup meh member mentioned misc miscellaneous month monthly ' +
  'more morning must my need needed nil no none nope not notes nothing now null of ok on online only ' +
  'open optional other our out part participant pending per person phone placeholder planned please pls ' +
  'points previous provided purpose quarterly quick random reason recurring refer regular relevant ' +
  'request requested required same sample see several shared short shortly should so some something ' +
  'soon sorry staff stand standing standup status still stuff subject sure sync talk tba tbc tbd team ' +
  'test testing text thanks that the there thing this time title to today todo topic touch type ' +
  'undefined unknown up update urgent usual various video virtual wait want we week weekly well what ' +
  'whatever when who why will wip with write yearly yes yet you zoom';

const swedish =
  'aktuellt allmän allt alltid ange aning anledning anteckningar att av avstämning avvaktar bara ' +
  'behöver behövs beskrivning beslutas beslutat bestäm bestämmas bifogas bifogat bilaga bla blaha ' +
  'blandade blandat bli brådskande bör chatten dagens daglig dagordning delta deltagande deltagare ' +
  'denna det detaljer detta digitalt diskussion diskussioner diskutera dito diverse du där därför då ej ' +
  'en enl enligt ett exempel finns flera framgår frågor fyll fylla fyller fysiskt för förra grupp gång ' +
  'ha har hej hela hur här hålla hörs i igen ignorera ihop inbjudan inbjuden inbjudna infoga inga ingen ' +
  'ingenting inget ingår inom inte intern ja jadå jag japp jo kalendern kallelsen kan klar koll kolla ' +
  'kommer komplettera kort känt lika likadant lite läget läggas lägger läggs läs löpande med meddela ' +
  'mejl mer mm mål måste möjligt möte mötets nedan nej nix nu nä näe närvara något obligatorisk och ' +
  'okej oklar okänt olika om ordinarie orsak oss osv ovan planerat prat prata punkter på regelbunden ' +
  'regelbundet rubrik sak saker saknas samma samtal satt se sedan sen senare ser ses sist ska skickas ' +
  'skrivs slutmål snabb snack snacka snarast snart som speciellt stäm stämmer stående svar syfte synk ' +
  'synka särskilt så tack tar tas tidigare till tillägga tillämpligt titel tomt träff under upp ' +
  'uppdatera uppdatering ut vad valfri valfritt vanlig vanliga vara varför varje veckan veckovis vet vi ' +
  'vidare viktigt vill välkommen välkomna vänta vår ämne ämnesrad än ännu är återkommande återkommer ök ' +
  'öppen överenskommelse övrigt';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** Whole answers, letters only, that say nothing although one of their words could. */
export const emptyAnswers: ReadonlySet<string> = new Set(
  (
    'abc abcd abcde all alla allaskamed asagreed asdiscussed aspersubject attbestämma attgöra decidelater ' +
    'enligtplan enligtök exempeltext foobar fårse gettogether ihavenoidea ingenagenda joinus kom komgärna ' +
    'letsmeet letustalk läggtill läggtillsenare meet meettodiscuss meetup nextstep nextsteps noagenda ' +
    'noidea noideayet nonextstep nästasteg nästastegen obeslutat obestämt savethedate skrivnågot ' +
    'somdiskuterat somsagt somöverenskommet strunt struntsamma testmöte thenextstep thisandthat ' +
    'tobeplanned tomeet undecided underarbete vetej vifårse wemeet wewilldecidelater workinprogress'
  ).split(' '),
);

/** Roles and departments of two letters, and what is made of empty words but is none: real answers, letters only. */
export const shortAnswers: ReadonlySet<string> = new Set(
  'hr it pr qa ux ui pm po ai bi vp gm vd oncall'.split(' '),
);

/** What an owner is called while nobody is one; letters only. Names of two letters are names ("Bo", "Li"). */
export const emptyNames: ReadonlySet<string> = new Set(
  'tbd tba tbc na none noone nobody somebody someone anyone unknown undecided owner name ingen någon nån okänd oklart vetej vetinte namn ägare bestämssenare obestämt'.split(
    ' ',
  ),
);
