import type { PlaceholderWords } from './placeholder-words';

/** Hours, as they are said. */
const hour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

export const placeholderWords: PlaceholderWords = {
  emptyWords:
    'noon midday midnight tomorrow tonight yesterday oclock about above according add added afternoon again agenda agreed agreement all along always and another answer any ' +
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
    'with without would write written yada yearly yep yes yet you youre zoom bla information status text',
  emptyStems:
    /^(?:announc|attach|attend|catch|confirm|descri|determin|discuss|ignor|includ|interest|invit|meet|mention|misc|necess|oblig|particip|previous|recur|request|schedul|specifi|standing|undefin|updat|thank|unknown)|(?:mon|tues|wednes|thurs|fri)day$/,
  endings: /^[dnrs]$/,
  compounds: null,
  bareVerbs:
    /^(?:achiev|act|address|agree|answer|aligne?d?|analy[sz]|approv|arrang|assess|bas|brainstorm|choos|clarif|collaborat|communicat|complet|conclud|connect|consider|continu|coordinat|debrief|deal|decid|defin|deliver|depend|engag|discuss|ensur|evaluat|exchang|execut|explor|figur|finali[sz]|find|finish|handl|hear|identif|implement|improv|inform|investigat|keep|learn|listen|look|mak|manag|meet|mov|organi[sz]|plann?|prepar|present|proceed|prioriti[sz]|reach|recap|reconnect|reflect|report|resolv|review|select|shar|solv|sit|sort|stay|tackl|summari[sz]|talk|think|touch|understand|work|wrapp?)(?:y|e|i?e?d|ing|s|at?ion)?$/,
  pastVerbs: /[^e]ed$/,
  generalities:
    /^(?:achievement|action|align|brainstorm|conclusion|discussion|idea|information|insight|knowledge|matter|objectiv|opinion|outcom|overview|progress|result|success|task|thought|understand|activit|priorit|project|communication|collaboration|cooperation|development|issue|business|thing|challeng|sharing|clarification|solution|problem|concern|output|improv|improvement|step|view|question|agreement|inform|happ)(?:e?s|ing|e|e?d|ment|y|ies|ful)?$/,
  handedOver:
    /^(?:(?:presentation|summar|evaluation|recap|project|todo|preparation|program|document|slide|update)(?:s|y|ies)?|the|our|some|short|quick|brief|status|list|minutes|notes|meetings?|time)$/,
  pointers: /^(?:(?:please|pls) )?(?:see|refer|check|as|per|according|same|like|to be|will be)\b/,
  pointedTo:
    /^(?:body|brief|cal|chat|deck|do[ck]|fil|jira|line|link|loop|note|onenote|page|plan|sharepoint|slide|summary|thread|ticket|wiki|\p{L}+ed$)/u,
  kindsOfMeeting:
    /^(?:(?:the|an?|our|next|another) )*(?:clients?|customers?|intro(?:duct(?:ion|ory))?|new|ad hoc|free|informal|formal|project|first|final|last|post|annual|feedback|weekly|monthly|next|status|review) (?:meeting|session|review|call|discussion|chat|sync)$/,
  putOff:
    /(?:early|hard|difficult|impossible|cant|cannot|not sure)\b.* (?:say|tell|know|decide)\b|^(?:tap|click|choose|select|start) .*\b(?:here|item|option|typing|text|edit)$/u,
  subjects: /we/,
  leads:
    /to|lets?|us|please|just|for|be|will|(?:have|take|get|give)(?: (?:an?|it))?|(?:go|run) (?:over|through)/,
  someone: /^(?:group|staff|team|you|your)/,
  dangling: /^you(?:\s\S+){1,2}\s(?:on|about|by|of)$/i,
  later: /^later$/,
  onlyReasons: /^(?:fyi|done|better)$/,
  emptyAnswers:
    'abc abcd anyotherbusiness foobar foobarbaz gettogether holdthedate ihavenoidea newmeetingrequest noidea noideayet nothingnew ' +
    'savethedate undecided work workinprogress mustbepresent tobepresent workonit worktogether whatisnew whatsnew toosay tobemade ' +
    'whocares dontcare doesitmatter talkitover meetandgreet waitandsee ofcourse justincase forcompleteness oddsandends inthecall',
  realWords:
    'tested fewer series recall handin presentfindings presentthefindings consensus lost started date store takesnotes notetaker host willtakeover press findings decides decision adecision presenter less standdown sign testresults bo ek li hr it pr qa ux ui pm po ai vp gm go oncall reportback',
  emptyNames: 'tbd tba tbc na none noone nobody somebody someone anyone unknown owner name',
  durations: /hours?|minutes?/,
  timesInWords: RegExp(
    `(?:half|(?:half|quarter|five|ten|twenty) (?:past|to|after)) (?:${hour})|(?:${hour})(?: (?:o.?clock|fifteen|thirty|pm))+|at (?:${hour})(?=\\P{L}*$)|\\d ?pm|quarter of an hour|(?:after|before|at) lunch|th(?:e|is) evening|end of (?:the )?(?:day|week)`,
  ),
  figures: /(?:agenda|for|by) 20\d\d$|\b[hqp]\d\b/u,
  elisions: null,
};
