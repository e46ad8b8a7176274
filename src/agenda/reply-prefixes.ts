/**
 * What mail programs put before a subject that is answered or forwarded, again and again, in any language of ours and of their neighbours, also counted ("RE[2]:",
 * "Re (3):"): re, fw, fwd (English, and anybody's program), sv, vb (Swedish), sv, vs (Danish, Norwegian), vs, vl (Finnish), aw, wg (German), re, rép, tr
 * (French), re, rv (Spanish), antw (Dutch), enc (Portuguese); ref and ang as people write them. A colon may be a full-width one.
 */
const replyPrefixes =
  /^(?:(?:r[eé][pf]?|fwd?|sv|v[bsl]|aw|wg|antw|tr|rv|enc|ang)\s*(?:[[(]\d{1,3}[\])]\s*)?[:：]\s*)+/iu;

/** A subject, or an answer that may be one, without them. Total, and linear in its length. */
export function withoutReplyPrefixes(subject: string): string {
  return subject.trim().replace(replyPrefixes, '');
}
