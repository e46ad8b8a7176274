import type { Language } from './language';

/** What a mail sent in place of a meeting says beside the agenda's own labels (src/text/block.ts). */
export interface MailInsteadWords {
  /** Over the reasons: nobody is invited any more. */
  readonly why: string;
  readonly led: (name: string) => string;
  /** Stands last in the mail, for the organizer to act on before sending. */
  readonly leftOut: (parts: readonly string[]) => string;
  readonly cut: string;
}

const en: MailInsteadWords = {
  why: 'Why you get this',
  led: (name) => `led by ${name}`,
  leftOut: (parts) =>
    `[Did not fit in this draft: ${parts.join(', ')}. Choose Copy agenda in Syfte and paste the rest here.]`,
  cut: '[This draft is cut short. Choose Copy agenda in Syfte and paste the rest here.]',
};

const sv: MailInsteadWords = {
  why: 'Varför du får det här',
  led: (name) => `leds av ${name}`,
  leftOut: (parts) =>
    `[Fick inte plats i utkastet: ${parts.join(', ')}. Välj Kopiera agendan i Syfte och klistra in resten här.]`,
  cut: '[Utkastet är avkortat. Välj Kopiera agendan i Syfte och klistra in resten här.]',
};

export function mailInsteadWords(language: Language): MailInsteadWords {
  return { en, sv }[language];
}
