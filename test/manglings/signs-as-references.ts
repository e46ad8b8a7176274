import type { Mangling } from './mangling';

/** Exchange writes plus signs as references. `skeletons/s005`. */
export const signsAsReferences: Mangling = {
  name: 'signs-as-references',
  shows: (html) => /&#43;/.test(html),
  apply: (body) => body.replace(/\+/g, '&#43;'),
};
