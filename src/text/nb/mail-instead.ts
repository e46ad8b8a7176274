import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Hvorfor du får dette',
  led: (name) => `ledes av ${name}`,
  leftOut: (parts) =>
    `[Det var ikke plass i utkastet til: ${parts.join(', ')}. Velg Kopier agenda i Syfte, og lim inn resten her.]`,
  cut: '[Utkastet er forkortet. Velg Kopier agenda i Syfte, og lim inn resten her.]',
};
