import type { Language } from './language';

/** What the pane says beside questions that the organisation's policy does not need answered. */
export interface NotRequiredWords {
  readonly optional: string;
  readonly reasonsForRequired: string;
  readonly reasonsForInside: string;
  readonly reasonsForColleagues: string;
}

const en: NotRequiredWords = {
  optional: 'Optional.',
  reasonsForRequired: 'For optional attendees it may be left empty.',
  reasonsForInside: 'For people outside the organisation it may be left empty.',
  reasonsForColleagues: 'For optional attendees and people outside the organisation it may be left empty.',
};

const sv: NotRequiredWords = {
  optional: 'Valfritt.',
  reasonsForRequired: 'För valfria deltagare får det lämnas tomt.',
  reasonsForInside: 'För personer utanför organisationen får det lämnas tomt.',
  reasonsForColleagues: 'För valfria deltagare och personer utanför organisationen får det lämnas tomt.',
};

export function notRequiredWords(language: Language): NotRequiredWords {
  return language === 'sv' ? sv : en;
}
