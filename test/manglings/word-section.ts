import type { Mangling } from './mangling';
import { anElement, editTree, wrapContent } from './tree';

/** Word puts the whole body into one section. `skeletons/s001`. */
export const wordSection: Mangling = {
  name: 'word-section',
  seen: {
    file: 'skeletons/s001-invite-outlook-word-d0.html',
    shows: (html) => html.includes('<div class="WordSection1">'),
  },
  apply: (body) =>
    editTree(body, (root) => {
      wrapContent(root, anElement('div', { class: 'WordSection1' }));
    }),
};
