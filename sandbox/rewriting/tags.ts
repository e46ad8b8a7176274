/**
 * Walks over the tags of an HTML text, so that a client's rewriting can be imitated without a DOM, in the browser and in tests
 * alike. It reads tags as browsers write them; text, and the inside of comments, are never taken for tags.
 */

type Attributes = readonly (readonly [name: string, value: string])[];

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
}

const aComment = '<!--[\\s\\S]*?-->|<!\\[[^>]*>';
const aTag =
  '<(\\/?)([a-zA-Z][a-zA-Z0-9:_-]*)((?:\\s+[^\\s=>"\'/]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s>]+))?|[\\s/])*)>';
const commentOrTag = new RegExp(`(${aComment})|${aTag}`, 'g');
const anAttribute = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

function attributesIn(text: string): Attributes {
  return [...text.matchAll(anAttribute)].map((found) => [
    (found[1] ?? '').toLowerCase(),
    found[2] ?? found[3] ?? found[4] ?? '',
  ]);
}

/** Every comment through `comment`, every tag through `tag`; text stays as it is. Both answer with the text to put there. */
export function mapTags(html: string, tag: (tag: Tag) => string, comment: (text: string) => string): string {
  return html.replace(commentOrTag, (whole, note, slash, name, attributes) => {
    if (note !== undefined) return comment(whole);
    return tag({
      name: String(name).toLowerCase(),
      closes: slash === '/',
      attributes: attributesIn(String(attributes ?? '').replace(/\/\s*$/, '')),
      selfClosing: /\/\s*$/.test(String(attributes ?? '')),
    });
  });
}

/** The tag as text. `quote` says which values keep their quotation marks. */
export function written(tag: Tag, quote: (value: string) => boolean = () => true): string {
  if (tag.closes) return `</${tag.name}>`;
  const attributes = tag.attributes.map(([name, value]) =>
    quote(value) ? ` ${name}="${value.replace(/"/g, '&quot;')}"` : ` ${name}=${value}`,
  );
  return `<${tag.name}${attributes.join('')}>`;
}

export function attribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find(([one]) => one === name)?.[1];
}

export function withAttribute(tag: Tag, name: string, value: string): Tag {
  return { ...tag, attributes: [[name, value], ...tag.attributes.filter(([one]) => one !== name)] };
}

export function withoutAttributes(tag: Tag, unwanted: (name: string) => boolean): Tag {
  return { ...tag, attributes: tag.attributes.filter(([name]) => !unwanted(name)) };
}
