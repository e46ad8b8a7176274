import type { Mangling } from './mangling';
import { anElement, editTree } from './tree';

/** Word ends the rows of an uneven table with an empty cell of no width. `skeletons/s105`. */
export const wordFillerCells: Mangling = {
  name: 'word-filler-cells',
  shows: (html) => /<td width="0"[^>]*>\s*<p[^>]*>(?:&nbsp;|\s)*<\/p>\s*<\/td>/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const row of root.querySelectorAll('tr')) {
        const cell = anElement('td', { width: '0', style: 'border:none' });
        const paragraph = anElement('p', { class: 'MsoNormal' });
        paragraph.append('\u00a0');
        cell.append(paragraph);
        row.append(cell);
      }
    }),
};
