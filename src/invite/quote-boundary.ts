import type { Token } from './html-tokens';
import type { Line } from './visible-lines';

/**
 * Where a reply or a forward begins: from there on the body is somebody else's earlier message, and an agenda block in it is a quote.
 * Ids and classes come with any prefix (x_x_, gmail-m_…, m_-…, ydp…), Yahoo's with a number behind; Word takes classes away but keeps
 * ids and the header lines.
 */
const quoteMark =
  /(?:rplyfwdmsg|appendonsend|reference-message-container|olk_src_body_section|gmail_quote|moz-cite-prefix|moz-forward-container|outlookmessageheader|yahoo_quoted_?\d*)["'\s>]/i;

/** Does a reply or a forward start with this tag? Its attributes are not taken apart: a body has thousands of divs and spans. */
export function startsQuote(html: string, { kind, name, start, end }: Token): boolean {
  return kind === 'open' && /^(?:div|span|table)$/.test(name) && quoteMark.test(html.slice(start, end));
}

const rules = /^--+ ?(?:original|ursprunglig|forwarded|vidarebefordra)[^-]*--+$|^begin forwarded message:$/i;
// From, Sent, To, Cc, Subject, When, Where: a header never has more lines than this between its first and its To.
const headerLines = 6;

// What a header says below or on its From line. Travel times say From, Date and To as well, but have no subject and name no mailbox.
const headerParts = [
  /^(?:sent|date|skickat|datum) ?:/i,
  /^(?:to|till) ?:/i,
  /^(?:subject|ämne) ?:|^(?:from|från|to|till) ?:.*@/i,
];

/** Follows the visible lines of a body; tells the offset at which a reply's or forward's header begins, or Infinity. */
export function headerWatch(): (line: Line) => number {
  let from = 0;
  let left = 0;
  let wanted: readonly RegExp[] = [];
  return ({ text, start }) => {
    if (rules.test(text)) return start;
    if (/^(?:from|från) ?:/i.test(text)) {
      from = start;
      left = headerLines;
      wanted = headerParts;
    }
    if (left-- <= 0) return Infinity;
    wanted = wanted.filter((part) => !part.test(text));
    return wanted.length > 0 ? Infinity : from;
  };
}
