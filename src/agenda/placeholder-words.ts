/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits. Both lists are
 * read whatever the language of the screen. Left out on purpose, because short real answers are made of them: decide, plan,
 * review, approve, learn, kickoff, workshop, follow-up, next, new, all, fyi.
 */
const english =
  'a an the and or of to for in on at by as is are be this that these we our you your i my me with about from so if not no yes ok okay yep nope ' +
  'will would should must can may let lets have has had do does did need needs needed ' +
  'tbd tba tbc tbh tbs tdb wip na nil none null nan undefined nothing no one unknown unclear unsure sure dunno idk know dont idea ' +
  'decided determined defined confirmed announced advised specified updated added completed filled provided shared sent ' +
  'later soon coming come comes follow follows following pending todo wait waiting yet still now today tomorrow ' +
  'see subject title heading line above below header description body details detail info information attached same ditto before last time usual usually ' +
  'because just only some something anything whatever stuff things thing misc miscellaneous various etc other others any general generic regular normal standard recurring ' +
  'meeting meetings sync syncs synch syncup call calls chat chats talk talks talking discuss discussion discussions catchup catch up check checkin checkins touch base touchbase ' +
  'standup stand status update updates weekly daily monthly biweekly fortnightly quarterly yearly week day month catching syncing meetup quick short small team group zoom teams online ' +
  'monday tuesday wednesday thursday friday morning afternoon ' +
  'agenda purpose goal reason answer text here there insert enter write type fill placeholder test testing tests dummy foo foobar blah example sample lorem ipsum dolor ' +
  'required optional mandatory attendee attendees participant participants invite invited invitee attend attendance member hello hi hey thanks thank please sorry hmm';

const swedish =
  'en ett den det de dem detta denna och eller att av för till från i på om med vid som så är vara var blir bli vi oss vår vårt du dig din ditt jag mig min mitt ni er ' +
  'ska skall skulle kan måste bör vill har hade ja nej jo japp okej inte ej ännu än ' +
  'ingen inget inga ingenting okänt okänd oklart oklar osäker osäkert vet aning ' +
  'bestämt bestäms beslutat beslutas klart klar bestämd fastställs fastställt meddelas meddelat uppdateras kompletteras kompletterar fylls anges läggs skrivs skickas presenteras redovisas definieras ' +
  'kommer kommande återkommer återkommas återkom återkoppling senare sen sedan snart strax avvaktar avvakta väntar vänta nu idag imorgon ' +
  'se ser ämne ämnet ämnesrad ämnesraden rubrik rubriken titel titeln ovan nedan enl enligt överenskommelse ök tidigare ovanstående beskrivning beskrivningen bifogat info samma dito sist sista gång gången förra vanligt vanliga vanlig ' +
  'därför bara lite något nåt annat diverse blandat allmänt allmän generell osv mm mera mer varje saker grejer övrigt ' +
  'möte mötet möten mötena avstämning avstämningen avstämningar avstämma stämma synk synka synkning samtal snack snacka snackar prat prata pratar pratstund diskussion diskussioner diskutera diskuterar ' +
  'dialog kolla kollar läget läge lägesavstämning lägesuppdatering uppdatering uppdateringar ses ses träffas träff kort snabb snabbt liten team teamet grupp gruppen ' +
  'vecka veckans veckovis dagligt dagligen månad månadens återkommande regelbundet måndag tisdag onsdag torsdag fredag förmiddag eftermiddag ' +
  'agendan dagordning dagordningen syfte syftet mål målet slutmål anledning orsak svar svaret här där skriv skriva fyll ange text exempel testar ' +
  'obligatorisk obligatoriskt valfri valfritt frivillig deltagare deltar delta närvara närvaro inbjuden inbjudan inbjudna behövs behöver hej hejsan tack tjena';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** Whole answers, letters only, that say nothing although one of their words could. */
export const emptyAnswers: ReadonlySet<string> = new Set(
  (
    'nextstep nextsteps thenextstep nästasteg nästastegen meet tomeet letsmeet wemeet asagreed asdiscussed astalkedabout asperourdiscussion ' +
    'aspersubject tobeplanned thisandthat workinprogress underarbete undecided obestämt obeslutat enligtök somsagt somdiskuterat somöverenskommet ' +
    'abc abcd abcde bla nada noagenda ingenagenda'
  ).split(' '),
);

/** What an owner is called while nobody is one; letters only. Names of two letters are names ("Bo", "Li"). */
export const emptyNames: ReadonlySet<string> = new Set(
  'tbd tba tbc na none noone nobody somebody someone anyone unknown undecided owner name ingen någon nån okänd oklart vetej vetinte namn ägare bestämssenare obestämt'.split(
    ' ',
  ),
);
