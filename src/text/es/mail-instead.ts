import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Por qué recibes esto',
  led: (name) => `a cargo de ${name}`,
  leftOut: (parts) =>
    `[No ha cabido en este borrador: ${parts.join(', ')}. Elige Copiar orden del día en Syfte y pega aquí el resto.]`,
  cut: '[Este borrador está cortado. Elige Copiar orden del día en Syfte y pega aquí el resto.]',
};
