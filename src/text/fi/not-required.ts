import type { NotRequiredWords } from '../not-required';

export const notRequired: NotRequiredWords = {
  optional: 'Valinnainen.',
  reasonsForRequired: 'Valinnaisten osallistujien kohdalla tämän voi jättää tyhjäksi.',
  reasonsForInside: 'Organisaation ulkopuolisten kohdalla tämän voi jättää tyhjäksi.',
  reasonsForColleagues:
    'Valinnaisten osallistujien ja organisaation ulkopuolisten kohdalla tämän voi jättää tyhjäksi.',
};
