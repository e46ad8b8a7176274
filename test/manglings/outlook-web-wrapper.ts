import type { Mangling } from './mangling';
import { anElement, editTree, wrapContent } from './tree';

/** Each write through Outlook on the web may add a div around everything and a line break. `bodies/112`. */
export const outlookWebWrapper: Mangling = {
  name: 'outlook-web-wrapper',
  shows: (html) => /<div>(?:<br>\s*)+<div/.test(html),
  apply: (body) =>
    editTree(body, (root) => {
      wrapContent(root, anElement('div', { style: 'font-size:12pt' }));
      wrapContent(root, anElement('div')).prepend(anElement('br'));
    }),
};
