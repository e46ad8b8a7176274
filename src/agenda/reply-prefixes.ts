/**
 * What mail programs put before a subject that is answered or forwarded, in any language of ours and of their neighbours, also counted ("RE[2]:",
 * "Re (3):"): re, fw, fwd (English, and anybody's program), sv, vb (Swedish), sv, vs (Danish, Norwegian), vs, vl (Finnish), aw, wg (German), re, rép, tr
 * (French), re, rv (Spanish), antw (Dutch), enc (Portuguese); ref and ang as people write them. A colon may be a full-width one.
 */
const replyPrefix =
  /^(?:re|rép|fw|fwd|sv|vb|vs|vl|aw|wg|antw|tr|rv|enc|ref|ang)\s*(?:[[(]\d{1,3}[\])])?\s*[:：]\s*/iu;

// Nobody has answered a mail more often than this.
const mostPrefixes = 40;

/** A subject without them, and without whatever else a program puts among them (`mark`). Total. */
export function withoutReplyPrefixes(subject: string, mark?: RegExp): string {
  let rest = subject.trim();
  for (let at = 0; at < mostPrefixes; at++) {
    const bare = rest.replace(replyPrefix, '');
    const shorter = mark ? bare.replace(mark, '') : bare;
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.trim();
}
