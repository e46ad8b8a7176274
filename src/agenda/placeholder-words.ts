/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits. Both lists are
 * read whatever the language of the screen. Left out on purpose, because short real answers are made of them: decide, plan,
 * review, approve, learn, kickoff, workshop, follow-up, next, new, all, fyi.
 */
const english =
  'about above add added advised agenda agreed along always an and announced annual another answer any ' +
  'applicable are as asap attached attachment attend attendee available base baz be because before ' +
  'below bi biweekly blah blank body call cares catch catching catchup chat check checkin checking clue ' +
  'come coming comment communicated completed conference confirmed continued daily day decided defined ' +
  'department description detail determined discuss discussed discussion ditto do dolor dont dummy ' +
  'dunno email empty enter etc everybody everyone example far fill filled follow following foo for ' +
  'general goal good group haha has have hehe hello here hi hmm hold how idk if ignore ill important in ' +
  'info information insert invitation invite invited ipsum is join just know last later let like line ' +
  'lol lorem mail me meeting meetup meh member mentioned misc miscellaneous month monthly more morning ' +
  'must my need needed nil no none nope not notes nothing now null of ok on online only open optional ' +
  'other our out part participant pending per person phone placeholder planned please pls points ' +
  'previous provided purpose quarterly quick random reason recurring refer regular relevant request ' +
  'requested required same sample see several shared short shortly should skype so some something soon ' +
  'sorry staff stand standing standup stated status still stuff subject sure sync talk tba tbc tbd team ' +
  'test testing text thanks that the there thing this time title to today todo topic touch type ' +
  'undefined unknown up update updated urgent usual various video virtual wait waiting want wasd we ' +
  'week weekly well what whatever when who why will wip with world write yada yadda yearly yes yet you ' +
  'zoom';

const swedish =
  'aktuellt allmän allt alltid ange aning anledning anteckningar att av avstämning avvaktar bara ' +
  'behöver behövs beskrivning beslutas beslutat bestäm bestämmas bifogas bifogat bilaga bla blaha ' +
  'blandade blandat blank bli brådskande bör chatten dagens daglig dagordning delta deltagande ' +
  'deltagare denna det detaljer detta digitalt diskussion diskussioner diskutera dito diverse du där ' +
  'därför då ej en enl enligt ett exempel finns flera framgår frågor fyll fylla fyller fysiskt för ' +
  'förra grupp gång ha har hej hela hur här hålla hörs i igen ignorera ihop inbjudan inbjuden inbjudna ' +
  'info infoga inga ingen ingenting inget ingår inom inte intern ja jadå jag japp jo kalendern ' +
  'kallelsen kan klar koll kolla kommer komplettera kort känt lika likadant lite läget läggas lägger ' +
  'läggs läs löpande mail med meddela mejl mer mm mål måste möjligt möte mötena nedan nej nix nu nä näe ' +
  'närvara något obligatorisk och okej oklar okänt olika om ordinarie orsak oss osv ovan planerat prat ' +
  'prata punkter på regelbunden regelbundet rubrik sak saker saknas samma samtal satt se sedan sen ' +
  'senare ser ses sist ska skickas skrivs slutmål snabb snack snacka snarast snart som speciellt stäm ' +
  'stämmer stående svar syfte synk synka särskilt så tack tar tas team text tidigare till tillägga ' +
  'tillämpligt titel tomt träff under upp uppdatera uppdatering ut vad valfri valfritt vanlig vanliga ' +
  'vara varför varje veckan veckovis vet vi vidare viktigt vill välkommen välkomna vänta vår ämne ' +
  'ämnesrad än ännu är återkommande återkommer ök öppen överenskommelse övrigt';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** Whole answers, letters only, that say nothing although one of their words could. */
export const emptyAnswers: ReadonlySet<string> = new Set(
  (
    'nextstep nextsteps thenextstep nonextstep nästasteg nästastegen meet tomeet letsmeet wemeet asagreed asdiscussed astalkedabout asperourdiscussion ' +
    'aspersubject tobeplanned thisandthat workinprogress underarbete undecided obestämt obeslutat enligtök somsagt somdiskuterat somöverenskommet ' +
    'attgöra skrivnågot foobarbaz wewilldecidelater gettogether joinus letustalk kom komgärna vetej decidelater wedecidelater welldecidelater meetup meettodiscuss strunt struntsamma attbestämma fårse vifårse noidea noideayet ihavenoidea all alla allaskamed läggtill läggtillsenare enligtplan testmöte exempeltext stillopen foobar savethedate abc abcd abcde bla nada noagenda ingenagenda'
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
