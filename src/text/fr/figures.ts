import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Lecture de huit semaines passées et quatre à venir : ${events} ${isOne ? 'événement' : 'événements'} jusqu’ici.`,
  afterList: 'Les chiffres arrivent quand la liste est lue.',
  tryAgain: 'Réessayer',
  showAsTable: 'Afficher en tableau',
  showAsPicture: 'Afficher en image',
  week: 'Semaine du',
  ahead: 'à venir',
  meetings: 'Réunions',
  complete: 'Complet',
  incomplete: 'Incomplet',
  none: 'Aucun',
  share: {
    title: 'Réunions avec un ordre du jour',
    summary: (percent, meetings, isOne) =>
      `${percent} de ${meetings} ${isOne ? 'réunion a' : 'réunions ont'} un ordre du jour complet.`,
    column: 'Avec ordre du jour',
    nothing: 'Aucune réunion de ces semaines n’a besoin d’un ordre du jour.',
  },
  saved: {
    title: 'Heures-personnes gagnées par des réunions plus courtes',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'heure-personne gagnée' : 'heures-personnes gagnées'} : les minutes en moins sur une demi-heure entière, fois le nombre de personnes.`,
    column: 'Heures-personnes gagnées',
    nothing: 'Aucune réunion n’est encore plus courte qu’une demi-heure entière.',
  },
  steps: {
    title: 'Prochaines étapes ouvertes',
    summary: (steps, old, isOne) =>
      `${steps} ${isOne ? 'ouverte' : 'ouvertes'}, dont ${old} depuis plus de quatre semaines.`,
    age: 'Ouverte depuis',
    column: 'Prochaines étapes',
    ages: {
      week_1: '1 semaine au plus',
      week_2: '2 semaines au plus',
      week_4: '4 semaines au plus',
      older: 'plus longtemps',
    },
    nothing: 'Aucune réunion n’a laissé d’étape ouverte.',
  },
};
