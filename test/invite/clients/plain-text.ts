/**
 * HTML as a mail server turns it into the plain-text alternative of an invite, which is also the DESCRIPTION of its calendar file:
 * a line a row, a tab between cells, the address behind a mail link in angle brackets.
 */
export function plainTextOf(document: Document): string {
  const lines = textOf(document.body).split('\n');
  return lines
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  const inside = [...node.childNodes].map(textOf).join('');
  const name = node.nodeName.toLowerCase();
  if (name === 'br') return '\n';
  // A cell's own paragraph is no line more.
  if (name === 'td') return inside.replace(/^\n+|\n+$/g, '');
  if (name === 'tr') return `${[...node.childNodes].map(textOf).join('\t')}\n`;
  if (name === 'tbody' || name === 'table') return [...node.childNodes].map(withoutBlanks).join('');
  if (name === 'div' || name === 'p') return `${inside}\n`;
  const href = (node as Partial<Element>).getAttribute?.('href') ?? '';
  return href.startsWith('mailto:') ? `${inside} <${href}>` : inside;
}

function withoutBlanks(node: Node): string {
  return node.nodeType === 3 && (node.textContent ?? '').trim() === '' ? '' : textOf(node);
}
