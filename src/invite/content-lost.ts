import { attributeOf } from './html-attributes';
import { tokensOf } from './html-tokens';
import { joinLinks } from './online-meeting';

/** What a body can lose when it is written back. */
export type Content = 'image' | 'attachment' | 'join-link';

interface Contents {
  readonly image: string[];
  readonly attachment: string[];
}

const cloudFile = /^https?:\/\/(?:[\w-]+\.)*(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms)\//i;

function contentsOf(html: string): Contents {
  const contents: Contents = { image: [], attachment: [] };
  for (const token of tokensOf(html)) {
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

/**
 * What was in a body before it was written and is not in it now: pictures, references to attached files, and the ways into the online
 * meeting. Empty when nothing is missing.
 */
export function contentLost(before: string, after: string): readonly Content[] {
  const was = contentsOf(before);
  const is = contentsOf(after);
  const links = new Set(joinLinks(after));
  const lost: Content[] = [];
  if (isLost(was.image, is.image)) lost.push('image');
  if (isLost(was.attachment, is.attachment)) lost.push('attachment');
  if (joinLinks(before).some((link) => !links.has(link))) lost.push('join-link');
  return lost;
}
