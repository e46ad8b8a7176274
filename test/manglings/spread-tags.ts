import type { Mangling } from './mangling';

/** Exchange starts a new line at each row and cell. `skeletons/s023`. */
export const spreadTags: Mangling = {
  name: 'spread-tags',
  shows: (html) => /<tr>\s+<td[^>]*>\n/.test(html) && /<\/td>\s+<td/.test(html),
  apply: (body) => body.replace(/(<\/?(?:td|tr|tbody|table|div|p)\b[^>]*>)/gi, '\n$1\n'),
};
