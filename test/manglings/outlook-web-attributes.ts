import type { Mangling } from './mangling';
import { editTree } from './tree';

/** Outlook on the web marks links and pictures with attributes of its own. `bodies/109`. */
export const outlookWebAttributes: Mangling = {
  name: 'outlook-web-attributes',
  shows: (html) => /<a href="[^"]*"[^>]* data-auth="NotApplicable"/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      for (const link of root.querySelectorAll('a[href]')) link.setAttribute('data-auth', 'NotApplicable');
    }),
};
