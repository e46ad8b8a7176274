/**
 * Why a body is left as it was. Each is a body in which we cannot show that nothing but the block would change.
 *
 * - `too-large`: the result is over the 1,000,000 characters that Outlook takes (Office.Body.setAsync).
 * - `unclosed`: a comment, tag, quote or style is open to the end, so nobody can say what is shown.
 * - `unusual-page`: frames, templates, noscript, svg, math or form fields, which browsers read by rules of their own.
 * - `broken-block`: the block's table is not a table any more (not closed, or content between its cells).
 * - `block-in-pieces`: lines of a block are there, but no block that could be replaced; a second agenda is not put beside them.
 * - `inside-link`: somebody put the block inside a link.
 * - `picture-inside` / `join-link-inside`: the block holds a picture or the way into the meeting, which an agenda cannot carry.
 */
export type SpliceRefusal =
  | 'too-large'
  | 'unclosed'
  | 'unusual-page'
  | 'broken-block'
  | 'block-in-pieces'
  | 'inside-link'
  | 'picture-inside'
  | 'join-link-inside';
