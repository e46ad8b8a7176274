/**
 * The words of one template. The topics are named by keys, so that no language forgets one.
 * The hints ask for an answer and give none: a purpose that comes ready-made is nobody's purpose.
 */
export interface TemplateWords<Topic extends string> {
  readonly name: string;
  /** Each a question that the meeting answers (Rogelberg: what cannot be put as a question needs no meeting). */
  readonly topics: { readonly [topic in Topic]: string };
  /** For everyone, one thing a line. */
  readonly preparation: string;
  /** What colleagues ask each other beforehand, one thing a line. No guest reads it. Left out: nothing. */
  readonly internalPreparation?: string;
  /** What the organizer reads in an empty box. */
  readonly hints: { readonly purpose: string; readonly goal: string; readonly nextStep: string };
}
