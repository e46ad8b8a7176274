import { canonicalLine } from '../agenda/canonical';
import { withoutReplyPrefixes } from '../agenda/reply-prefixes';

// A gateway's or a list's own mark, which says nothing of the matter, in the languages that gateways are set up in.
const mark = /^\[(?:ext|external|extern[aeo]?|externe[rn]?|ekstern|ulkoinen|spam)\]\s*[:：]?\s*/iu;

/** The subject of a mail without what says that it is a reply or was forwarded; '' where nothing else stands there. Total. */
export function mailSubject(subject: string): string {
  return withoutReplyPrefixes(canonicalLine(subject), mark);
}
