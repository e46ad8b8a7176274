import type { GateWords } from '../gate-words';

export const gate: GateWords = {
  purpose: 'le but',
  goal: 'le résultat visé',
  reason: 'pourquoi vous invitez',
  and: () => 'et',
  more: 'de plus',
  nextStep: 'la prochaine étape',
  anotherStep: 'l’étape',
  what: 'quoi',
  owner: 'qui',
  due: 'pour quand',
  add: 'Ajouter à l’invitation',
  update: 'Mettre à jour l’invitation',
  before: (missing, button) =>
    `Avant d’envoyer, complétez : ${missing.replaceAll('; ', ' ; ')}.${button && ` Choisissez ensuite ${button}.`}`,
  ready: (button) => `Votre ordre du jour est prêt : choisissez ${button}, puis envoyez.`,
  ahead: (button) => `Votre ordre du jour a changé : choisissez ${button}, puis envoyez.`,
  cancelling: 'Si vous annulez la réunion, choisissez Envoyer quand même.',
  fill: 'Compléter',
  open: 'Voir l’ordre du jour',
  notice: 'Vos invités ne voient pas encore à quoi sert cette réunion.',
  newPeople: (names) => `L’invitation ne dit pas encore pourquoi vous invitez ${names}.`,
  unchecked: 'Syfte n’a pas pu vérifier cette invitation. Elle part sans vérification.',
  uncheckedAsk: 'Syfte n’a pas pu vérifier cette invitation. Réessayez, ou choisissez Envoyer quand même.',
};
