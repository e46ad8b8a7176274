import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Why you get this',
  led: (name) => `led by ${name}`,
  leftOut: (parts) =>
    `[Did not fit in this draft: ${parts.join(', ')}. Choose Copy agenda in Syfte and paste the rest here.]`,
  cut: '[This draft is cut short. Choose Copy agenda in Syfte and paste the rest here.]',
};
