import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given:
    'C’est fait : plus personne dans votre organisation n’a à répondre sur ce que Syfte peut faire. Vous pouvez fermer cette page.',
  notGiven: (code) =>
    `Le consentement n’a pas été donné${code && ` (${code})`}. Rien n’a changé ; rouvrez l’adresse quand vous voulez.`,
  nothing: 'Il n’y a rien à faire sur cette page. Vous pouvez la fermer.',
};
