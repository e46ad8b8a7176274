import type { Token } from './html-tokens';

// Elements that start and end a line for a reader. Everything else (span, font, o:p, st1:place, …) runs on in its line.
const breaking =
  /^(?:p|div|br|table|t[dhr]|t(?:body|head|foot)|caption|li|[uod]l|d[td]|h[1-6r]|blockquote|pre|center|section|article|header|footer|body|html)$/;

/** Does this tag end the line before it? */
export function breaksLine(token: Token): boolean {
  return breaking.test(token.name);
}
