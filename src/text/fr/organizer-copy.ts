import type { OrganizerCopyWords } from '../organizer-copy';

export const organizerCopy: OrganizerCopyWords = {
  copy: 'Copier l’ordre du jour',
  copyAddresses: 'Copier les adresses',
  addressesCopied: 'Copiées. Collez-les dans l’e‑mail.',
  addressesRefused: 'Syfte n’a pas accès au Presse-papiers ici. Ajoutez les personnes dans l’e‑mail.',
  copied: 'Copié.',
  copiedAsText: 'Copié en texte brut.',
  refused:
    'Syfte n’a pas accès au Presse-papiers ici. Ajoutez l’ordre du jour à l’invitation et copiez-le de là.',
  nothing: 'Écrivez d’abord une réponse, puis copiez.',
  notAddressed: (names) =>
    names.length > 3
      ? `${names.length} personnes sont à ajouter dans l’e‑mail.`
      : `À ajouter vous-même dans l’e‑mail : ${names.join(', ')}.`,
  pasteAddresses: (people) => `Copiez d’abord les ${people} adresses, puis collez-les dans l’e‑mail.`,
  shortened: 'L’e‑mail n’a que la partie courte ; Copier l’ordre du jour a tout.',
};
