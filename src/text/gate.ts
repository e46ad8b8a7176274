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

/** @public The longest each may be: Office's limit for `cancelLabel`. test/text/every-area.test.ts finds it by its name. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fillInAgenda: 20,
  openAgenda: 20,
};

const en: GateWords = {
  purpose: 'the purpose',
  goal: 'the goal',
  whyInvited: (names, people) => `why you invite ${list(names, people, 'and', 'more')}`,
  nextStep: (parts) => {
    const words = { what: 'what', owner: 'who', due: 'by when' };
    return `the next step (${parts.map((part) => words[part]).join(', ')})`;
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
  whyInvited: (names, people) => `varför du bjuder in ${list(names, people, 'och', 'till')}`,
  nextStep: (parts) => {
    const words = { what: 'vad', owner: 'vem', due: 'till när' };
    return `nästa steg (${parts.map((part) => words[part]).join(', ')})`;
  },
  addBeforeSending: (missing) => `Fyll i innan du skickar: ${missing.join('; ')}.`,
  agendaIsReady: (hasBlock) =>
    `Din agenda är klar: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'} och skicka.`,
  ifCancelling: 'Ställer du in mötet? Välj Skicka ändå.',
  fillInAgenda: 'Fyll i agendan',
  openAgenda: 'Öppna agendan',
};

export function gateWords(language: Language): GateWords {
  return language === 'sv' ? sv : en;
}

/** "Anna", "Anna and Bo", "Anna, Bo and 3 more" where more people are meant than named. */
function list(names: readonly string[], people: number, and: string, more: string): string {
  const rest = people - names.length;
  const items = rest > 0 ? [...names, `${rest} ${more}`] : names;
  const most = items.slice(0, -1).join(', ');
  return most === '' ? items.join('') : `${most} ${and} ${items.at(-1)}`;
}
