import type { Mangling } from './mangling';
import { editTree, elementsIn } from './tree';

/** Gmail puts `gmail-m_` and a number before ids and classes of HTML it did not write. `skeletons/s135`. */
export const gmailPrefixes: Mangling = {
  name: 'gmail-prefixes',
  shows: (html) => /(?:id|class)="gmail-m_-?\d+/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      const prefix = `gmail-m_${dice(2) ? '-' : ''}${1 + dice(1_000_000_000)}`;
      for (const element of elementsIn(root)) {
        for (const name of ['id', 'name', 'class']) {
          const value = element.getAttribute(name);
          if (value)
            element.setAttribute(
              name,
              value.replace(/\S+/g, (token) => prefix + token),
            );
        }
      }
    }),
};
