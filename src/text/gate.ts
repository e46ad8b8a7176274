import type { Language } from './language';

/** What the gate says: in the dialog that holds a Send (Office: errorMessage, 500 characters), and in notices (150 characters). */
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
  /** Notice on an invite that has attendees and no complete agenda. */
  readonly noticeOfMissing: string;
  /** Notice, and message, when the check itself failed. */
  readonly notChecked: string;
  readonly notCheckedAsk: string;
}

/** The longest each may be: Office's limits for `cancelLabel`, and for the text and the action of a notice. */
export const gateLimits: Partial<Record<keyof GateWords, number>> = {
  fillInAgenda: 20,
  openAgenda: 20,
  noticeOfMissing: 150,
  notChecked: 150,
  notCheckedAsk: 500,
};

const en: GateWords = {
  purpose: 'the purpose',
  goal: 'the goal',
  whyInvited: (names, people) =>
    `why ${list(names, people, 'and', 'more')} ${people === 1 ? 'is' : 'are'} invited`,
  nextStep: (parts) => {
    const words = { what: 'what', owner: 'who', due: 'by when' };
    return `the next step (${list(
      parts.map((part) => words[part]),
      parts.length,
      'and',
      '',
    )})`;
  },
  addBeforeSending: (missing) => `Before you send, please add ${missing.join('; ')}.`,
  agendaIsReady: (hasBlock) =>
    `Your agenda is ready: choose ${hasBlock ? 'Update invite' : 'Add to invite'}, then send.`,
  ifCancelling: 'If you are cancelling, choose Send Anyway.',
  fillInAgenda: 'Fill in agenda',
  openAgenda: 'Open agenda',
  noticeOfMissing: 'The people you invite cannot see yet what this meeting is for.',
  notChecked: 'Syfte could not check the agenda of this invite. You can send it as it is.',
  notCheckedAsk:
    'Syfte could not check the agenda of this invite. Send it anyway, or try once more in a moment.',
};

const sv: GateWords = {
  purpose: 'syftet',
  goal: 'slutmålet',
  whyInvited: (names, people) =>
    `varför ${list(names, people, 'och', 'till')} är ${people === 1 ? 'inbjuden' : 'inbjudna'}`,
  nextStep: (parts) => {
    const words = { what: 'vad', owner: 'vem', due: 'till när' };
    return `nästa steg (${list(
      parts.map((part) => words[part]),
      parts.length,
      'och',
      '',
    )})`;
  },
  addBeforeSending: (missing) => `Lägg till det här innan du skickar: ${missing.join('; ')}.`,
  agendaIsReady: (hasBlock) =>
    `Din agenda är klar: välj ${hasBlock ? 'Uppdatera inbjudan' : 'Lägg till i inbjudan'} och skicka sedan.`,
  ifCancelling: 'Om du ställer in mötet väljer du Skicka ändå.',
  fillInAgenda: 'Fyll i agendan',
  openAgenda: 'Öppna agendan',
  noticeOfMissing: 'De du bjuder in ser ännu inte vad mötet är till för.',
  notChecked: 'Syfte kunde inte kontrollera agendan i den här inbjudan. Du kan skicka den som den är.',
  notCheckedAsk:
    'Syfte kunde inte kontrollera agendan i den här inbjudan. Skicka ändå, eller försök igen om en stund.',
};

export function gateWords(language: Language): GateWords {
  return language === 'sv' ? sv : en;
}

/** "Anna", "Anna and Bo", "Anna, Bo and Cecilia"; with more people than names, "Anna, Bo and 3 more". */
function list(names: readonly string[], people: number, and: string, more: string): string {
  const rest = people - names.length;
  const all = rest > 0 ? [...names, `${rest} ${more}`] : names;
  const last = all[all.length - 1] ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}
