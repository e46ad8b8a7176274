import { sanitised } from './sanitise';
import { attribute, mapTags, type Tag, withAttribute, withoutAttributes, written } from './tags';

/** What Word's engine makes of HTML, as seen in bodies from classic Outlook: see docs/local-outlook.md for each. */

const isLost = (name: string) =>
  name === 'class' || name === 'role' || name === 'title' || /^(data|aria)-/.test(name);

const inPoints = (style: string) =>
  style.replace(/(\d+(?:\.\d+)?)px/g, (_whole, pixels) => `${Math.round(Number(pixels) * 7.5) / 10}pt`);

/** Word shortens and spaces declarations its own way, and forgets backgrounds of `div`s. */
function wordStyle(tag: Tag): Tag {
  const style = attribute(tag, 'style');
  if (style === undefined) return tag;
  const kept = inPoints(style)
    .split(';')
    .map((one) => one.trim().replace(/\s*:\s*/, ':'))
    .filter((one) => one !== '' && !(tag.name === 'div' && one.startsWith('background')));
  return kept.length === 0
    ? withoutAttributes(tag, (name) => name === 'style')
    : withAttribute(tag, 'style', kept.join(';'));
}

const classes: Readonly<Record<string, string>> = {
  p: 'MsoNormal',
  li: 'MsoNormal',
  table: 'MsoNormalTable',
};

const canBeBare = (value: string) => !/^[\w.-]+$/.test(value);

function wordTag(tag: Tag): string {
  if (tag.closes)
    return tag.name === 'p' || tag.name === 'li' ? `<o:p></o:p></${tag.name}>` : `</${tag.name}>`;
  if (tag.name.includes(':')) return '';
  const kept = wordStyle(withoutAttributes(tag, isLost));
  const ids =
    tag.name === 'p' || tag.name === 'span' ? withoutAttributes(kept, (name) => name === 'id') : kept;
  const name = classes[tag.name];
  return written(name ? withAttribute(ids, 'class', name) : ids, canBeBare);
}

/** Word breaks source lines at blanks, at about 76 columns; only in text, where HTML folds blanks again. */
function broken(html: string): string {
  let column = 0;
  return html.replace(/<[^>]*>|[^<\s]+|\s+/g, (piece) => {
    column = piece.includes('\n') ? 0 : column + piece.length;
    if (!/^\s+$/.test(piece) || column <= 76) return piece;
    column = 0;
    return '\n';
  });
}

/** A fragment as Word keeps it. */
export function wordFragment(html: string): string {
  const inside = sanitised(html)
    .replace(/<o:p>[\s\S]*?<\/o:p>/gi, '')
    .replace(/^[\s\S]*?<body\b[^>]*>/i, '')
    .replace(/<\/body\s*>[\s\S]*$/i, '')
    .replace(/^\s*<div class="?WordSection1"?>([\s\S]*)<\/div>\s*$/i, '$1');
  return broken(mapTags(inside, wordTag, () => ''));
}

const head = [
  '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
  ' xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">',
  '<head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--\n',
  'p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;}\n',
  '--></style></head>\n<body lang=EN-US link="#0563C1" vlink="#954F72" style=\'word-wrap:break-word\'>\n',
].join('');

/** A whole body as classic Outlook keeps it: a document of Word's. */
export function wordBody(html: string): string {
  return `${head}<div class=WordSection1>\n${wordFragment(html)}\n</div>\n</body>\n</html>\n`;
}
