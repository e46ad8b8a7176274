import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Miksi saat tämän',
  led: (name) => `vetäjänä ${name}`,
  leftOut: (parts) =>
    `[Luonnokseen ei mahtunut: ${parts.join(', ')}. Valitse Syftessä ”Kopioi asialista” ja liitä loput tähän.]`,
  cut: '[Luonnos on katkaistu. Valitse Syftessä ”Kopioi asialista” ja liitä loput tähän.]',
};
