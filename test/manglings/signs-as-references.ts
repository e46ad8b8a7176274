import type { Mangling } from './mangling';

/** Exchange writes plus signs as references. `skeletons/s005`. */
export const signsAsReferences: Mangling = {
  name: 'signs-as-references',
  seen: {
    file: 'skeletons/s005-invite-teams-word-d0.html',
    shows: (html) => /&#43;/.test(html),
  },
  apply: (body) => body.replace(/\+/g, '&#43;'),
};
