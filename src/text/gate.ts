import type { Language } from './language';

/** What the gate says in the dialog that holds a Send (Office: errorMessage, 500 characters in all) and in the bar above the invite. */
export interface GateWords {
  readonly purpose: string;
  readonly goal: string;
  /** Before names: "Anna Ek, Bo Berg and 3 more". */
  readonly reason: string;
  readonly and: string;
  readonly more: string;
  /** Before the parts of it that are missing, in brackets. */
  readonly nextStep: string;
  /** Before the number of another one. */
  readonly anotherStep: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  /** The pane's buttons that put the agenda into the invite, by their names. */
  readonly add: string;
  readonly update: string;
  /** `missing`: the phrases above, at least one. `button`: '' where no answers wait in the pane. */
  readonly before: (missing: string, button: string) => string;
  readonly ready: (button: string) => string;
  /** The invite is complete, and the pane has other answers. */
  readonly ahead: (button: string) => string;
  /** Names Outlook's own button. */
  readonly cancelling: string;
  /** On buttons of Outlook's dialog, and the action of the notice: at most 20 and 30 characters. */
  readonly fill: string;
  readonly open: string;
  /** A notice: people are invited and answers are missing. At most 150 characters. */
  readonly notice: string;
  /** A notice: the agenda is there, and these people find no word in it of why they are invited. */
  readonly newPeople: (names: string) => string;
  /** A notice: the check failed or took too long, and Send goes on. At most 150 characters. */
  readonly unchecked: string;
  /** The dialog: the check failed or took too long, and the sender decides. */
  readonly uncheckedAsk: string;
}

/** @public The longest each may be: Office's limits for `cancelLabel` and for a notice. test/text/every-area.test.ts finds it by its name. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fill: 20,
  open: 20,
  notice: 150,
  unchecked: 150,
};

const en: GateWords = {
  purpose: 'the purpose',
  goal: 'the goal',
  reason: 'why you invite',
  and: 'and',
  more: 'more',
  nextStep: 'the next step',
  anotherStep: 'next step',
  what: 'what',
  owner: 'who',
  due: 'by when',
  add: 'Add to invite',
  update: 'Update invite',
  before: (missing, button) =>
    `Before you send, please add ${missing}.${button && ` Then choose ${button}.`}`,
  ready: (button) => `Your agenda is ready: choose ${button}, then send.`,
  ahead: (button) => `Your agenda has changed: choose ${button}, then send.`,
  cancelling: 'If you are cancelling, choose Send Anyway.',
  fill: 'Fill in agenda',
  open: 'Open agenda',
  notice: 'Those you invite cannot see yet what this meeting is for.',
  newPeople: (names) => `${names} cannot see yet why they are invited.`,
  unchecked: 'Syfte could not check this invite. It goes out unchecked.',
  uncheckedAsk: 'Syfte could not check this invite. Try again, or choose Send Anyway.',
};

const sv: GateWords = {
  purpose: 'syftet',
  goal: 'slutmålet',
  reason: 'varför du bjuder in',
  and: 'och',
  more: 'till',
  nextStep: 'nästa steg',
  anotherStep: 'nästa steg',
  what: 'vad',
  owner: 'vem',
  due: 'till när',
  add: 'Lägg till i inbjudan',
  update: 'Uppdatera inbjudan',
  before: (missing, button) => `Fyll i innan du skickar: ${missing}.${button && ` Välj sedan ${button}.`}`,
  ready: (button) => `Din agenda är klar: välj ${button} och skicka.`,
  ahead: (button) => `Din agenda är ändrad: välj ${button} och skicka.`,
  cancelling: 'Ställer du in mötet? Välj Skicka ändå.',
  fill: 'Fyll i agendan',
  open: 'Öppna agendan',
  notice: 'De du bjuder in ser ännu inte vad mötet är till för.',
  newPeople: (names) => `${names} ser ännu inte skälet till sin inbjudan.`,
  unchecked: 'Syfte kunde inte kontrollera inbjudan. Den skickas okontrollerad.',
  uncheckedAsk: 'Syfte kunde inte kontrollera inbjudan. Försök igen, eller välj Skicka ändå.',
};

export function gateWords(language: Language): GateWords {
  return language === 'sv' ? sv : en;
}
