import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Valgfritt.',
  reasonsForRequired: 'For valgfrie deltakere kan det stå tomt.',
  reasonsForInside: 'For personer utenfor organisasjonen kan det stå tomt.',
  reasonsForColleagues: 'For valgfrie deltakere og personer utenfor organisasjonen kan det stå tomt.',
};
