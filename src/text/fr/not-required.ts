import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Facultatif.',
  reasonsForRequired: 'Pour les participants facultatifs, cela peut rester vide.',
  reasonsForInside: 'Pour les personnes extérieures à l’organisation, cela peut rester vide.',
  reasonsForColleagues:
    'Pour les participants facultatifs et les personnes extérieures à l’organisation, cela peut rester vide.',
};
