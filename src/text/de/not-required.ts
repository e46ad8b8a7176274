import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Optional.',
  reasonsForRequired: 'Bei optionalen Teilnehmern darf es leer bleiben.',
  reasonsForInside: 'Bei Personen außerhalb der Organisation darf es leer bleiben.',
  reasonsForColleagues:
    'Bei optionalen Teilnehmern und Personen außerhalb der Organisation darf es leer bleiben.',
};
