/**
 * Words that say nothing by themselves: an answer made of these alone is a placeholder, and one word beside them makes it an
 * answer ("Sync" is none, "Sync on the Nordic price list" is one). Lower case, without punctuation or digits; endings in
 * `placeholder.ts`. Both lists are read whatever the language of the screen. Left out on purpose, because short real answers are
 * made of them: decide, plan, review, approve, learn, kickoff, workshop, follow-up, next, new, all, fyi.
 */
const english =
  'about above add added advised agenda agreed along always and another any are asap base because before below blah blank call ' +
  'chat check come coming daily day decided defined detail ditto dont dummy dunno email empty enter etc everyone example far ' +
  'fill filled follow for friday general goal good group has have hello here hold how idk important info insert join just know ' +
  'last later let like lol mail member monday month monthly more morning must need needed none nope not notes nothing now null ' +
  'online only open optional other our out part pending per person phone placeholder planned please pls points purpose quarterly ' +
  'quick random reason refer regular required same sample see several shared short shortly should some something soon sorry ' +
  'staff stand standup still stuff subject sure sync talk tba tbc tbd team test testing text that the there thing this time ' +
  'title today todo topic touch urgent usual various video want week weekly well what whatever when who why will wip with write ' +
  'yearly yes yet you zoom';

const swedish =
  'aktuellt allt alltid ange aning anledning arbet att bara beslutas beslutat bestäm bestämmas bilaga bla bör dagordning ' +
  'delta den det detaljer detta digitalt dito diverse där därför enl enligt ett exempel finns flera framgår fredag frågor ' +
  'fysiskt för får förra grupp gång har hej hela hur här hålla hörs igen ihop infoga information inga ingen ingenting inget ingår ' +
  'inom inte intern jag kan klar koll kolla kommer kort kvartal lika likadant lite läge läs löpande med mejl mer mål månad ' +
  'måndag måste möjligt mötets nedan nej något obligatorisk och okej olika orsak oss osv ovan rubrik ' +
  'sak saker saknas samma satt sen senare ses sist ska skickas skriv slutmål snabb snarast snart som speciellt stäm stämmer stående ' +
  'syfte tack tar tas telefon tidigare till tillägga titel träff under upp vad vara varför varje vecka vecko vet vill ' +
  'välkommen välkomna vår ännu öppen';

/** Single words, in one set for both languages. */
export const emptyWords: ReadonlySet<string> = new Set(`${english} ${swedish}`.split(' '));

/** How words begin that say nothing, whatever their ending: discussed, diskussioner. */
export const emptyStems =
  /^(?:announc|attach|attend|catch|confirm|descri|determin|discuss|disku|ignor|invit|inbju|meet|mention|misc|particip|recur|request|updat|uppdat|thank|unknown|undefin|allmän|behöv|beskriv|bifog|bland|brådsk|daglig|deltag|fyll|kallels|komplett|lägg|meddel|närvar|oklar|okän|prat|snack|regelb|särskil|synk|valfri|vanlig|viktig|återkom|överensk|övrig|ämne|stämma$)/;

/** Whole answers, letters only, that say nothing although one of their words could. */
export const emptyAnswers: ReadonlySet<string> = new Set(
  'abc all alla attgöra attbestämma kom nextstep nextsteps noidea nästasteg undecided'.split(' '),
);

/**
 * Words and whole answers, letters only, that say something, whatever the lists above make of them: roles, departments and names of
 * two letters, where any other two letters are a word like "in" or "på", and a general meeting beside the act of coming together.
 */
export const realWords: ReadonlySet<string> = new Set(
  'hr it pr qa ux ui pm po ai bi vp gm vd go få ny år ek bo li stämman oncall'.split(' '),
);

/** What an owner is called while nobody is one; letters only. Names of two letters are names ("Bo", "Li"). */
export const emptyNames: ReadonlySet<string> = new Set(
  'tbd tba tbc na none noone nobody someone unknown ingen någon oklart vetej'.split(' '),
);
