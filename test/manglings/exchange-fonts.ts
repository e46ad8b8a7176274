import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, textBlocksIn, wrapContent } from './tree';

/** Exchange, converting from RTF, writes fonts as elements, within a span of one language. `bodies/012`. */
export const exchangeFonts: Mangling = {
  name: 'exchange-fonts',
  shows: (html) => /<span lang="en-us"><font face="[^"]*">(?:<(?:a|b|span)\b[^>]*>)*[^<\s]/i.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const block of cellsIn(root).flatMap(textBlocksIn)) {
        if (block.childNodes.length === 0) continue;
        wrapContent(block, anElement('font', { face: 'Calibri' }));
        wrapContent(block, anElement('span', { lang: 'en-us' }));
      }
    }),
};
