import type { Mangling } from './mangling';
import { anElement, cellsIn, editTree, wrapContent } from './tree';

/** The editor of Outlook on the web puts text into blocks of class `elementToProof` with a styled span inside. `skeletons/s037`. */
export const outlookWebProof: Mangling = {
  name: 'outlook-web-proof',
  shows: (html) => /<(?:div|p)[^>]*elementToProof[^>]*><span style="font/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      for (const cell of cellsIn(root)) {
        if (cell.childNodes.length === 0) continue;
        wrapContent(cell, anElement('span', { style: 'font-family: Calibri, sans-serif; font-size: 11pt;' }));
        wrapContent(cell, anElement(dice(2) ? 'div' : 'p', { class: 'elementToProof' }));
      }
    }),
};
