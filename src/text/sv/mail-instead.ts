import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Varför du får det här',
  led: (name) => `leds av ${name}`,
  leftOut: (parts) =>
    `[Fick inte plats i utkastet: ${parts.join(', ')}. Välj Kopiera agendan i Syfte och klistra in resten här.]`,
  cut: '[Utkastet är avkortat. Välj Kopiera agendan i Syfte och klistra in resten här.]',
};
