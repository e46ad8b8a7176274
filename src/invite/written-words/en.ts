import type { WrittenWords } from './written-words';

const ofMeeting =
  "(?: (?:of|for|with) (?:the |this |our |our next |today’s |today's )?(?:meeting|call|session|workshop|visit))?";

export const writtenWords: WrittenWords = {
  greetings: 'hi|hello|hey|dear|good (?:morning|afternoon|day|evening)',
  pleasantries:
    '(?:i )?hope (?:this|you|all|everything)|thanks? (?:you )?(?:for|all)|trust (?:this|you)|how are you',
  farewells:
    '(?:best|kind|kindest|warm|many)? ?(?:regards|thanks(?! for)|wishes)|best|br|kr|cheers|thank you(?! for)|thx|sincerely|yours|see you|sent from|get outlook',
  waysIn:
    'join (?:the|on|with|zoom|teams|microsoft|google)|dial.?in|microsoft teams|zoom|webex|google meet|meeting id',
  welcomes: 'welcome',
  banners: 'caution|warning|external(?: sender| e-?mail)?|you don.t often get e-?mail',
  disclaimers:
    'confidential(?!it)|intended (?:only |solely )?for|disclaimer|privileged|this (?:e-?mail|message) (?:and|is|may)',
  abbreviations: 'e\\.g|i\\.e|etc|nr|no|mr|mrs|ms|dr|inc|ltd',
  fields: 'subject|from|to|cc|sent|date|when|where|location|time|room',
  toReader: '(?:(?:if|can|could|would|did|do|have|are|will) )?you|(?:does|did|is|will|would|can) this',
  asides:
    'hope (?:you|this|all|everyone)|how are you|looking forward|let me know|get back to me|' +
    'please (?:accept|confirm|decline|reply|respond|rsvp|forward|find|note|bring|read|see|call|feel|be|join)|feel free|sorry|apolog\\p{L}+|' +
    'reschedul\\p{L}+|(?:moved|moving|booked|changed) (?:this|the|it|a|to|from)|invite[ds]?|invitation|calendar|attached|attachment|' +
    'passcode|password|dial|parking|lunch is|confidential(?:ly)?|intended (?:only )?for|recipient|disclaimer|privileged|unsubscribe|virus|copyright',
  wishers: 'i|we|who',
  wishes: 'needs?|wants?|would like|wish|should|must|have to|plan to|aim to',
  intents: "(?:i|we)['’]d like|let['’]?s|time to|(?:min|minutes|hour|chat|talk|word) (?:about|on)",
  beforeVerbs: '(?:will|to|can|could|and)(?: \\p{L}+ly)?',
  verbs:
    'decide|discuss|choose|agree|plan|review|talk|go|look|solve|find|settle|figure|prepare|sort|understand|align|pick|cut|fix|set|make|get|learn|see|' +
    'share|prioriti[sz]e|define|finali[sz]e|sign|close|win|reduce|raise|lower|increase|replace|hire|launch|divide|split|assign|negotiate|secure|compare|test',
  questionWords: 'how|what|which|why|who|when|do|should|can|could|shall',
  we: 'we',
  requests:
    "(?:(?:i|we) )?(?:need|want|would like|require|must|have to|should)(?: to)?|(?:i|we)['’]d like(?: to)?|" +
    "(?:an? )?(?:(?:short|quick) )?(?:meeting|call|chat|session|workshop) to|(?:can|could|should|shall) we|let['’]?s|time to|please",
  labels: {
    purpose: `(?:the )?(?:meeting )?(?:purpose|aim)${ofMeeting}`,
    goal: `(?:the )?(?:meeting |end |main )?(?:goals?|objectives?)${ofMeeting}|(?:(?:desired|expected|intended) )?outcomes?${ofMeeting}`,
    nextStep: '(?:the )?next (?:steps?|actions?)',
    preparation:
      'preparations?|prep(?: work)?|pre-?reads?|pre-?reading|(?:please |to )?prepare|before the meeting',
    topics:
      "(?:the )?(?:meeting |proposed |preliminary |draft |today’s |today's )?agenda(?: items)?|topics|program(?= ?[:–—])",
  },
  isTo: '(?:is|are) to',
};
