import type { Language } from './language';

/** What the dialog says that holds a Send (Office: errorMessage, 500 characters in all). */
export interface GateWords {
  readonly purpose: string;
  readonly goal: string;
  /** `names`: the people shown, one to three; `people`: how many are meant, at least as many. */
  readonly whyInvited: (names: readonly string[], people: number) => string;
  readonly nextStep: (parts: readonly ('what' | 'owner' | 'due')[]) => string;
  /** `missing`: the phrases above, at least one. */
  readonly addBeforeSending: (missing: readonly string[]) => string;
  readonly agendaIsReady: (hasBlock: boolean) => string;
  /** Names Outlook's own button. */
  readonly ifCancelling: string;
  /** On buttons of Outlook's dialog. */
  readonly fillInAgenda: string;
  readonly openAgenda: string;
}

/** The longest each may be: Office's limit for `cancelLabel`. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fillInAgenda: 20,
  openAgenda: 20,
};

const en: GateWords = {
  purpose: 'the purpose',
  goal: 'the goal',
  whyInvited: (names, people) =>
    `why ${list(withRest(names, people, 'more'), 'and')} ${people === 1 ? 'is' : 'are'} invited`,
  nextStep: (parts) => {
    const words = { what: 'what', owner: 'who', due: 'by when' };
    return `the next step (${list(
      parts.map((part) => words[part]),
      'and',
    )})`;
  },
  addBeforeSending: (missing) => `Before you send, please add ${missing.join('; ')}.`,
  agendaIsReady: (hasBlock) =>
    `Your agenda is ready: choose ${hasBlock ? 'Update invite' : 'Add to invite'}, then send.`,
  ifCancelling: 'If you are cancelling, choose Send Anyway.',
  fillInAgenda: 'Fill in agenda',
  openAgenda: 'Open agenda',
};

const sv: GateWords = {
  purpose: 'syftet',
  goal: 'slutmålet',
  whyInvited: (names, people) =>
    `varför ${list(withRest(names, people, 'till'), 'och')} är ${people === 1 ? 'inbjuden' : 'inbjudna'}`,
  nextStep: (parts) => {
    const words = { what: 'vad', owner: 'vem', due: 'till när' };
    return `nästa steg (${list(
      parts.map((part) => words[part]),
      'och',
    )})`;
  },
  addBeforeSending: (missing) => `Lägg till det här innan du skickar: ${missing.join('; ')}.`,
  agendaIsReady: (hasBlock) =>
    `Din agenda är klar: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'} och skicka sedan.`,
  ifCancelling: 'Om du ställer in mötet väljer du Skicka ändå.',
  fillInAgenda: 'Fyll i agendan',
  openAgenda: 'Öppna agendan',
};

export function gateWords(language: Language): GateWords {
  return language === 'sv' ? sv : en;
}

/** The names, then "3 more" when more people are meant than named. */
function withRest(names: readonly string[], people: number, more: string): readonly string[] {
  const rest = people - names.length;
  return rest > 0 ? [...names, `${rest} ${more}`] : names;
}

/** "Anna", "Anna and Bo", "Anna, Bo and Cecilia". */
function list(items: readonly string[], and: string): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
