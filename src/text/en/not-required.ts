import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Optional.',
  reasonsForRequired: 'For optional attendees it may be left empty.',
  reasonsForInside: 'For people outside the organisation it may be left empty.',
  reasonsForColleagues: 'For optional attendees and people outside the organisation it may be left empty.',
};
