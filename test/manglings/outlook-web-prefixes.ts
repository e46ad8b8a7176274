import type { Mangling } from './mangling';
import { editTree, elementsIn } from './tree';

/**
 * Outlook on the web puts `x_` before every id, class and name of HTML it did not write, once more on each way through.
 * `skeletons/s101` has them stacked five deep.
 */
export const outlookWebPrefixes: Mangling = {
  name: 'outlook-web-prefixes',
  shows: (html) => /id="(?:x_){1,5}[a-z]/.test(html),
  apply: (body, dice) =>
    editTree(body, (root) => {
      const prefix = 'x_'.repeat(1 + dice(5));
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
