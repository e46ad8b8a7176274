import { decodeCharacters } from './character-references';
import { attributeOf } from './html-attributes';
import { breaksLine } from './line-breaks';
import { hasJoinUrl, joinLinks } from './online-meeting';
import type { ParsedBody } from './parse-body';
import type { Token } from './tokens';

/** What a body can lose when it is written back. `text`: words that stood outside the block. */
export type Content = 'text' | 'image' | 'attachment' | 'join-link';

interface Contents {
  readonly image: string[];
  readonly attachment: string[];
}

const cloudFile = /^https?:\/\/(?:[\w-]+\.)*(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms)\//i;

function contentsOf({ html, tokens }: ParsedBody): Contents {
  const contents: Contents = { image: [], attachment: [] };
  for (const token of tokens) {
    if (token.kind !== 'open') continue;
    if (token.name === 'img' || token.name === 'v:imagedata') {
      contents.image.push(attributeOf(html, token, 'src') ?? '');
    } else if (token.name === 'a' || token.name === 'object' || token.name === 'attachment') {
      const link = attributeOf(html, token, 'href') ?? attributeOf(html, token, 'data') ?? '';
      if (/^cid:/i.test(link) || cloudFile.test(link)) contents.attachment.push(link);
      else if (token.name === 'attachment') contents.attachment.push(attributeOf(html, token, 'id') ?? '');
    }
  }
  return contents;
}

/** Gone, not rewritten: a client may give a picture a new source, but then there are as many as before. */
function isLost(before: readonly string[], after: readonly string[]): boolean {
  const kept = new Set(after);
  return after.length < before.length && before.some((source) => !kept.has(source));
}

const hiding = /display\s*:\s*none|mso-hide\s*:\s*all/i;

/** The words that a reader sees outside the live block, in order. Only their letters and digits: clients change the rest. */
function wordsBeside({ html, tokens, place }: ParsedBody): readonly string[] {
  let text = '';
  /** Open elements of this name, counted from one that is not shown. */
  let hidden = { name: '', depth: 0 };
  for (const [at, token] of [...tokens].entries()) {
    if (place && at >= place.firstToken && at < place.lastToken) {
      text += ' ';
    } else if (hidden.depth > 0) {
      if (token.name === hidden.name) hidden.depth += token.kind === 'open' ? 1 : -1;
    } else if (token.kind === 'open' && isHiding(html, token)) {
      hidden = { name: token.name, depth: 1 };
    } else if (token.kind === 'text') {
      text += html.slice(token.start, token.end);
    } else if (breaksLine(token)) {
      text += ' ';
    }
  }
  const seen = decodeCharacters(text)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
  return seen.match(/[\p{L}\p{N}\p{M}\p{So}]+/gu) ?? [];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function isHiding(html: string, token: Token): boolean {
  // Attributes are taken apart only where there is something to find.
  if (voids.has(token.name) || !hiding.test(html.slice(token.start, token.end))) return false;
  return hiding.test(attributeOf(html, token, 'style') ?? '');
}

/** Whether a body shows nothing: no agenda, no word, no picture, no file, no way into a meeting. */
export function isEmptyBody(body: ParsedBody): boolean {
  if (body.place !== null || wordsBeside(body).length > 0) return false;
  const { image, attachment } = contentsOf(body);
  return image.length + attachment.length + joinLinks(body.html, body.meetingHosts).length === 0;
}

/** Whether words are gone. Where a client parts words is its own affair: the letters in their order tell, too. */
function areWordsLost(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  const isMissing = before.some((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count === 0;
  });
  if (!isMissing) return false;
  const all = after.join('');
  let from = 0;
  for (const letter of before.join('')) {
    const at = all.indexOf(letter, from);
    if (at < 0) return true;
    from = at + letter.length;
  }
  return false;
}

/**
 * What was in a body before it was written and is not in it now: words outside the block, pictures, references to attached files, and the ways
 * into the online meeting. Empty when nothing is missing. `joinUrl`: the event's own way in, whatever its host; '' where nobody tells.
 */
export function contentLost(before: ParsedBody, after: ParsedBody, joinUrl = ''): readonly Content[] {
  if (before.html === after.html) return [];
  const was = contentsOf(before);
  const is = contentsOf(after);
  const links = new Set(joinLinks(after.html, before.meetingHosts));
  const isOwnLinkLost = hasJoinUrl(before.html, joinUrl) && !hasJoinUrl(after.html, joinUrl);
  const lost: Content[] = [];
  if (areWordsLost(wordsBeside(before), wordsBeside(after))) lost.push('text');
  if (isLost(was.image, is.image)) lost.push('image');
  if (isLost(was.attachment, is.attachment)) lost.push('attachment');
  if (isOwnLinkLost || joinLinks(before.html, before.meetingHosts).some((link) => !links.has(link)))
    lost.push('join-link');
  return lost;
}
