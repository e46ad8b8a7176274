import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, textBlocksIn, wrapContent } from './tree';

/**
 * Word puts the text of every cell into a paragraph that ends with an empty `o:p`, within the divs that are there; an empty cell holds a blank.
 * `skeletons/s023`; `skeletons/s167` has a cell with a div around the paragraph.
 */
export const wordParagraphs: Mangling = {
  name: 'word-paragraphs',
  shows: (html) =>
    /<td[^>]*>\s*(?:<div>\s*)?<p class="MsoNormal">(?:<\w+[^>]*>)*[^<]+(?:<\/\w+>)*<o:p>/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const block of cellsIn(root).flatMap(textBlocksIn)) {
        const isEmpty = block.childNodes.length === 0;
        // No paragraph holds another.
        const paragraph = block.matches('p') ? block : wrapContent(block, anElement('p'));
        paragraph.classList.add('MsoNormal');
        const mark = anElement('o:p');
        if (isEmpty) mark.append('\u00a0');
        paragraph.append(mark);
      }
    }),
};
