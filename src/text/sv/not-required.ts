import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Valfritt.',
  reasonsForRequired: 'För valfria deltagare får det lämnas tomt.',
  reasonsForInside: 'För personer utanför organisationen får det lämnas tomt.',
  reasonsForColleagues: 'För valfria deltagare och personer utanför organisationen får det lämnas tomt.',
};
