import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, textBlocksIn, wrapContent } from './tree';

/** The editor of Outlook on the web puts text into blocks of class `elementToProof` with a styled span inside. `skeletons/s037`. */
export const outlookWebProof: Mangling = {
  name: 'outlook-web-proof',
  shows: (html) =>
    /<(?:div|p)[^>]*elementToProof[^>]*><span style="font[^>]*>(?:<(?:a|b|span)\b[^>]*>)*[^<\s]/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      for (const block of cellsIn(root).flatMap(textBlocksIn)) {
        if (block.childNodes.length === 0) continue;
        wrapContent(
          block,
          anElement('span', { style: 'font-family: Calibri, sans-serif; font-size: 11pt;' }),
        );
        // No paragraph holds another.
        if (block.matches('p')) block.classList.add('elementToProof');
        else wrapContent(block, anElement(dice(2) ? 'div' : 'p', { class: 'elementToProof' }));
      }
    }),
};
