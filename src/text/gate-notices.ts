import type { Language } from './language';

/** What the gate says in the bar above the invite, and when its check fails. */
export interface GateNoticeWords {
  /** The check failed or took too long, and Send goes on. At most 150 characters. */
  readonly notChecked: string;
  /** The check failed or took too long, and the sender decides: the text of the dialog, at most 500 characters. */
  readonly notCheckedAsk: string;
  /** People are invited and answers are missing. At most 150 characters. */
  readonly answersMissing: string;
  /** The action of that notice: at most 30 characters. */
  readonly fillIn: string;
}

const en: GateNoticeWords = {
  notChecked: 'Syfte could not check this invite. It goes out unchecked.',
  notCheckedAsk: 'Syfte could not check this invite. Try again, or choose Send Anyway.',
  answersMissing: 'Those you invite cannot see yet what this meeting is for.',
  fillIn: 'Fill in agenda',
};

const sv: GateNoticeWords = {
  notChecked: 'Syfte kunde inte kontrollera inbjudan. Den skickas okontrollerad.',
  notCheckedAsk: 'Syfte kunde inte kontrollera inbjudan. Försök igen, eller välj Skicka ändå.',
  answersMissing: 'De du bjuder in ser ännu inte vad mötet är till för.',
  fillIn: 'Fyll i agendan',
};

export function gateNoticeWords(language: Language): GateNoticeWords {
  return language === 'sv' ? sv : en;
}
