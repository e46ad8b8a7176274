import type { Mangling } from './mangling';
import { editTree, unwrap } from './tree';

/** A pass through classic Outlook can leave no element with an id, and no div around a table. `skeletons/s005`: Teams gave ids. */
export const lostIds: Mangling = {
  name: 'lost-ids',
  shows: (html) => !/<(?:div|p|table|a)\b[^>]*\sid=/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const element of root.querySelectorAll('[id]')) unwrap(element);
    }),
};
