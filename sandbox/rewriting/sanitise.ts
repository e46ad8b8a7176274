import { mapTags, withoutAttributes, written } from './tags';

const withContent = /<(script|iframe|object|embed|template|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const unwanted = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'template',
  'noscript',
  'base',
  'form',
  'meta',
]);

/**
 * What every Outlook does before it shows or keeps HTML: nothing that runs stays in. (The frames that show bodies forbid
 * scripts besides; this is so that the body reads as Outlook's would.)
 */
export function sanitised(html: string): string {
  return mapTags(
    html.replace(withContent, ''),
    (tag) => {
      if (unwanted.has(tag.name) && tag.name !== 'meta') return '';
      const kept = withoutAttributes(tag, (name) => name.startsWith('on') || name === 'srcdoc');
      const safe = kept.attributes.filter(([, value]) => !/^\s*(javascript|vbscript):/i.test(value));
      return written({ ...kept, attributes: safe });
    },
    (comment) => comment,
  );
}
