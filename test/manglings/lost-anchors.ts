import type { Mangling } from './mangling';
import { editTree, unwrap } from './tree';

/** Sanitisers drop anchors that lead nowhere. `skeletons/s105`: Word's table, and no bookmark is left. */
export const lostAnchors: Mangling = {
  name: 'lost-anchors',
  shows: (html) => html.includes('<table') && !/<a[^>]*\sname=/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const anchor of root.querySelectorAll('a:not([href])')) unwrap(anchor);
    }),
};
