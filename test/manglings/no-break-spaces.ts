import type { Mangling } from './mangling';
import { editTree, textsIn } from './tree';

/** Editors write some blanks as U+00A0, next to ordinary ones or alone. `skeletons/s037`. */
export const noBreakSpaces: Mangling = {
  name: 'no-break-spaces',
  shows: (html) => /[A-Za-z0-9:,]&nbsp;/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      const kinds = ['\u00a0', '\u00a0 ', ' \u00a0', ' '];
      for (const text of textsIn(root)) {
        if (text.data.trim() !== '') text.data = text.data.replace(/ /g, () => kinds[dice(4)] ?? ' ');
      }
    }),
};
