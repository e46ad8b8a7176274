import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, wrapContent } from './tree';

/** Word puts the content of every cell into a paragraph that ends with an empty `o:p`; an empty cell holds a blank. `skeletons/s023`. */
export const wordParagraphs: Mangling = {
  name: 'word-paragraphs',
  shows: (html) => /<td[^>]*>\s*<p class="MsoNormal">(?:<span[^>]*>)?[^<]*<o:p>/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const cell of cellsIn(root)) {
        const isEmpty = cell.childNodes.length === 0;
        const paragraph = wrapContent(cell, anElement('p', { class: 'MsoNormal' }));
        const mark = anElement('o:p');
        if (isEmpty) mark.append('\u00a0');
        paragraph.append(mark);
      }
    }),
};
