import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Hvorfor du får det her',
  led: (name) => `ledes af ${name}`,
  leftOut: (parts) =>
    `[Der var ikke plads i kladden til: ${parts.join(', ')}. Vælg Kopiér agenda i Syfte, og sæt resten ind her.]`,
  cut: '[Kladden er forkortet. Vælg Kopiér agenda i Syfte, og sæt resten ind her.]',
};
