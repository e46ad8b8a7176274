import { canonicalLine } from '../agenda/canonical';
import { withoutReplyPrefixes } from '../agenda/reply-prefixes';

// A gateway's or a list's own mark, which says nothing of the matter, in the languages that gateways are set up in.
const mark = /^\[(?:ext|external|extern[aeo]?|externe[rn]?|ekstern|ulkoinen|spam)\]\s*[:：]?\s*/iu;

// Nobody has answered a mail more often than this.
const mostMarks = 40;

/** The subject of a mail without what says that it is a reply or was forwarded; '' where nothing else stands there. Total. */
export function mailSubject(subject: string): string {
  let rest = withoutReplyPrefixes(canonicalLine(subject));
  for (let at = 0; at < mostMarks && mark.test(rest); at++)
    rest = withoutReplyPrefixes(rest.replace(mark, ''));
  return rest;
}
