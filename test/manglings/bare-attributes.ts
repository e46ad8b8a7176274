import type { Mangling } from './mangling';
import { eachTag } from './written';

/** Word leaves quotes out where it can, and uses single ones where a style names a font. `bodies/105`. */
export const bareAttributes: Mangling = {
  name: 'bare-attributes',
  shows: (html) => /<\w+ [a-z]+=[A-Za-z0-9%-]+[ >]/.test(html) && /style='/.test(html),
  apply: (body) =>
    eachTag(body, (tag) =>
      tag.replace(/="([^"]*)"/g, (_, value: string) => {
        if (/^[\w%-]+$/.test(value)) return `=${value}`;
        return value.includes("'") ? `="${value}"` : `='${value}'`;
      }),
    ),
};
