import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Pourquoi vous recevez ceci',
  led: (name) => `animé par ${name}`,
  leftOut: (parts) =>
    `[N’a pas tenu dans ce brouillon : ${parts.join(', ')}. Choisissez Copier l’ordre du jour dans Syfte et collez la suite ici.]`,
  cut: '[Ce brouillon est coupé. Choisissez Copier l’ordre du jour dans Syfte et collez la suite ici.]',
};
