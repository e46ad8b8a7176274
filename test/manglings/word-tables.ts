import type { Mangling } from './mangling';
import { editTree } from './tree';

/** Word gives a table its class and writes widths twice, the second time in its own units. `skeletons/s167`. */
export const wordTables: Mangling = {
  name: 'word-tables',
  shows: (html) =>
    /<table[^>]* class="MsoNormalTable"/.test(html) && /width="100%" style="width:100.0%/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const table of root.querySelectorAll('table')) {
        table.className = 'MsoNormalTable';
        const style = table.getAttribute('style') ?? '';
        for (const name of ['width', 'style']) table.removeAttribute(name);
        table.setAttribute('width', '100%');
        table.setAttribute('style', `width:100.0%;${style}`);
      }
    }),
};
