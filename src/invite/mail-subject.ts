import { canonicalLine } from '../agenda/canonical';

// What mail programs put before a subject, once or several times and also counted ("RE[2]:", "Re (3):"): reply and forward as Outlook has them in
// English and Swedish, and in the languages of its neighbours (AW, WG, VS, VL, TR, RV, ENC, Antw); a colon may be a full-width one.
const prefix = /^(?:re|fw|fwd|sv|vb|vs|vl|aw|wg|antw|tr|rv|enc|ref|ang)\s*(?:[[(]\d{1,3}[\])])?\s*[:：]\s*/iu;

// A gateway's or a list's own mark, which says nothing of the matter.
const mark = /^\[(?:ext|external|extern|spam)\]\s*[:：]?\s*/iu;

// Nobody has answered a mail more often than this.
const mostPrefixes = 40;

/** The subject of a mail without what says that it is a reply or was forwarded; '' where nothing else stands there. Total. */
export function mailSubject(subject: string): string {
  let rest = canonicalLine(subject).trim();
  for (let at = 0; at < mostPrefixes; at++) {
    const shorter = rest.replace(prefix, '').replace(mark, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.trim();
}
