import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, wrapContent } from './tree';

/** Exchange, converting from RTF, writes fonts as elements, within a span of one language. `bodies/012`. */
export const exchangeFonts: Mangling = {
  name: 'exchange-fonts',
  shows: (html) => /<span lang="en-us"><font face="[^"]*">/i.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const cell of cellsIn(root)) {
        if (cell.childNodes.length === 0) continue;
        wrapContent(cell, anElement('font', { face: 'Calibri' }));
        wrapContent(cell, anElement('span', { lang: 'en-us' }));
      }
    }),
};
