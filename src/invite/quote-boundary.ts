import { attributesOf } from './html-attributes';
import type { Token } from './html-tokens';

/**
 * Where a reply or a forward begins: from there on the body is somebody else's earlier message, and an agenda block in it is a quote.
 * Ids and classes come with any prefix (x_x_, gmail-m_…, m_-…, ydp…); Word takes classes away but keeps ids and the header lines.
 */
const quotedId =
  /(?:divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|olk_src_body_section)$/;
const quotedClass =
  /(?:^|[\s_\d-])(?:gmail_quote|moz-cite-prefix|moz-forward-container|outlookmessageheader)(?=\s|$)|yahoo_quoted/;

/** Does a reply or a forward start with this tag? */
export function startsQuote(html: string, token: Token): boolean {
  if (token.kind !== 'open' || (token.name !== 'div' && token.name !== 'span' && token.name !== 'table')) {
    return false;
  }
  const attributes = attributesOf(html, token);
  const id = (attributes.get('id') ?? '').toLowerCase();
  return (
    quotedId.test(id) ||
    /yahoo_quoted/.test(id) ||
    quotedClass.test((attributes.get('class') ?? '').toLowerCase())
  );
}

const rules =
  /^-{2,} ?(?:original message|original appointment|ursprungligt meddelande|ursprunglig avtalad tid|forwarded message|vidarebefordrat meddelande) ?-{2,}$/i;
const begun = /^begin forwarded message:$/i;
const header = {
  from: /^(?:from|från) ?:/i,
  sent: /^(?:sent|date|skickat|datum) ?:/i,
  to: /^(?:to|till) ?:/i,
};
// From, Sent, To, Cc, Subject, When, Where: a header never has more lines than this between its first and its To.
const headerLines = 6;

/** Follows the visible lines of a body; tells the offset at which a reply's or forward's header begins. */
export interface HeaderWatch {
  line(text: string, start: number): number | null;
}

export function headerWatch(): HeaderWatch {
  let from = -1;
  let left = 0;
  let sent = false;
  let to = false;
  return {
    line(text, start) {
      if (rules.test(text) || begun.test(text)) return start;
      if (header.from.test(text)) {
        from = start;
        left = headerLines;
        sent = false;
        to = false;
        return null;
      }
      if (left === 0) return null;
      left--;
      sent ||= header.sent.test(text);
      to ||= header.to.test(text);
      return sent && to ? from : null;
    },
  };
}
