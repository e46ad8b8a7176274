import type { Language } from './language';

/** What the dialog says that holds a Send (Office: errorMessage, 500 characters in all). */
export interface GateWords {
  readonly purpose: string;
  readonly goal: string;
  /** `names`: the people shown, one to three; `people`: how many are meant, at least as many. */
  readonly whyInvited: (names: readonly string[], people: number) => string;
  readonly nextStep: (parts: readonly ('what' | 'owner' | 'due')[]) => string;
  /** The pane's button that puts the agenda into the invite. */
  readonly addButton: (hasBlock: boolean) => string;
  /** `missing`: the phrases above, at least one. `button`: '' where no answers wait in the pane. */
  readonly addBeforeSending: (missing: string, button: string) => string;
  readonly agendaIsReady: (button: string) => string;
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
  addButton: (hasBlock) => (hasBlock ? 'Update invite' : 'Add to invite'),
  addBeforeSending: (missing, button) =>
    `Before you send, please add ${missing}.${button && ` Then choose ${button}.`}`,
  agendaIsReady: (button) => `Your agenda is ready: choose ${button}, then send.`,
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
  addButton: (hasBlock) => (hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'),
  addBeforeSending: (missing, button) =>
    `Fyll i innan du skickar: ${missing}.${button && ` Välj sedan ${button}.`}`,
  agendaIsReady: (button) => `Din agenda är klar: välj ${button} och skicka.`,
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
