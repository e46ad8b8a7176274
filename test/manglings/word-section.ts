import type { Mangling } from './mangling';
import { anElement, editTree, wrapContent } from './tree';

/** Word puts the whole body into one section. `skeletons/s001`. */
export const wordSection: Mangling = {
  name: 'word-section',
  shows: (html) => html.includes('<div class="WordSection1">'),
  apply: (body) =>
    editTree(body, (root) => {
      wrapContent(root, anElement('div', { class: 'WordSection1' }));
    }),
};
