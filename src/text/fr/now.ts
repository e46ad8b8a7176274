import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'En ce moment',
  startsIn: (minutes) => (minutes === 0 ? 'Commence maintenant' : `Commence dans ${minutes} min`),
  topicLeft: (minutes) =>
    minutes === 0 ? 'Le temps prévu pour ce point est écoulé' : `Encore ${minutes} min pour ce point`,
  topicOver: (minutes) => `Ce point dépasse son temps de ${minutes} min`,
  meetingLeft: (minutes) =>
    minutes === 0 ? 'Le temps prévu est écoulé' : `Encore ${minutes} min de réunion`,
  meetingOver: (minutes) => `La réunion dépasse son temps de ${minutes} min`,
  noTopic: 'Tous les points ont été vus.',
  tooMuch: (minutes) => `Il manque ${minutes} min pour tout ce qui reste.`,
  next: (title) => `Ensuite : ${title}`,
  announced: (title) => `En ce moment : ${title}`,
  startNow: 'Nous commençons',
  nextTopic: 'Point suivant',
  finish: 'Terminer',
  back: 'Retour',
  onlyHere: 'Ne compte que dans votre volet. Rien n’est envoyé à personne.',
};
