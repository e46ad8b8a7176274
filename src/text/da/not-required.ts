import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Valgfrit.',
  reasonsForRequired: 'For valgfrie deltagere må det stå tomt.',
  reasonsForInside: 'For personer uden for organisationen må det stå tomt.',
  reasonsForColleagues: 'For valgfrie deltagere og personer uden for organisationen må det stå tomt.',
};
