import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given:
    'Listo: a nadie de tu organización se le volverá a preguntar qué puede hacer Syfte. Puedes cerrar esta página.',
  notGiven: (code) =>
    `No se ha dado el consentimiento${code && ` (${code})`}. No ha cambiado nada; vuelve a abrir la dirección cuando quieras.`,
  nothing: 'En esta página no hay nada que hacer. Puedes cerrarla.',
};
