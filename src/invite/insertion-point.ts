import type { ParsedBody } from './parse-body';
import type { SpliceRefusal } from './splice-refusal';
import type { Token } from './tokens';

// What a browser keeps in the head, or drops, before it opens the body by itself (HTML standard §13.2.6.4.1–6).
const headMatter = new Set('html head title style script meta link base basefont bgsound'.split(' '));
const unusual = new Set('template noscript noframes frameset'.split(' '));
// These end tags open the body; every other end tag is dropped before it.
const bodyEnds = new Set(['body', 'html', 'br']);

/** The offset this token decides, or null when it belongs before the body's content. */
function decidedBy(html: string, token: Token): number | SpliceRefusal | null {
  if (!token.closed) return 'unclosed';
  const source = html.slice(token.start, token.end);
  switch (token.kind) {
    case 'text': {
      const blank = /^[\t\n\f\r ]*/.exec(source)?.[0].length ?? 0;
      // Browsers do not agree on whether a NUL opens the body.
      if (source.charAt(blank) === '\u0000') return 'unusual-page';
      return blank === source.length ? null : token.start + blank;
    }
    case 'raw':
      // `<!--` in a script starts a mode in which `</script>` may not end it.
      return source.includes('<!--') && /^<script/i.test(html.slice(html.lastIndexOf('<', token.start - 1)))
        ? 'unclosed'
        : null;
    case 'open':
      if (token.name === 'body') return token.end;
      if (unusual.has(token.name)) return 'unusual-page';
      return headMatter.has(token.name) ? null : token.start;
    case 'close':
      return bodyEnds.has(token.name) ? token.start : null;
    default:
      return null;
  }
}

/**
 * Where new content goes so that it is the first thing in the body, whatever else the body has: right after `<body>`, else where a
 * browser would open the body by itself. Never inside head, comment, style or link.
 */
export function insertionPoint({ html, tokens }: ParsedBody): number | SpliceRefusal {
  // A frameset takes the place of a body only while the body is empty: with a block in it, the frames would be gone.
  if (/<frameset/i.test(html)) return 'unusual-page';
  for (const token of tokens) {
    const decided = decidedBy(html, token);
    if (decided !== null) return decided;
  }
  return html.length;
}
