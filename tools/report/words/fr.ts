import type { ReportWords } from './report-words';

export const report: ReportWords = {
  title: 'Les réunions et leur ordre du jour',
  period: (first, last) => `Semaines du ${first} au ${last}.`,
  nothing: (atLeast) =>
    `Il n’y a pas de semaine où au moins ${atLeast} personnes ont organisé des réunions : rien n’est donc affiché.`,
  groups: (atLeast) =>
    `Un service est nommé dans les semaines où au moins ${atLeast} de ses membres ont organisé des réunions ; les autres services de la semaine sont comptés ensemble. Personne n’est nommé.`,
  byDepartment: 'Par service',
  department: 'Service',
  noDepartment: 'Service non indiqué',
  together: 'Autres ensemble',
  weeks: 'Semaines',
  meetings: 'Réunions',
  withAgenda: 'Avec ordre du jour',
  personHours: 'Heures-personnes',
  savedHours: 'Heures-personnes gagnées',
  missing: 'Ce qui manque',
  answer: 'Manque',
  answers: {
    without_agenda: 'Tout l’ordre du jour',
    lacks_purpose: 'But de la réunion',
    lacks_goal: 'Résultat visé',
    lacks_reasons: 'Raisons',
    lacks_next_step: 'Prochaine étape',
  },
  lengths: 'Durée des réunions',
  length: 'Durée',
  lengthsUpTo: {
    up_to_25: 'jusqu’à 25 minutes',
    up_to_30: 'de 26 à 30 minutes',
    up_to_50: 'de 31 à 50 minutes',
    up_to_60: 'de 51 à 60 minutes',
    over_60: 'plus de 60 minutes',
  },
  plan: 'Durée par rapport au plan',
  planSummary: (meetings, percent, over) =>
    `${meetings} réunions indiquent la durée de chaque point. Les points occupent ${percent} du temps réservé ; dans ${over} réunions, ils demandent plus que le temps réservé.`,
  outcomes: 'Ce que sont devenus les résultats visés, quand quelqu’un l’a dit',
  outcome: 'Résultat visé',
  goals: { goal_reached: 'Atteint', goal_on_the_way: 'En bonne voie', goal_not_reached: 'Non atteint' },
  ways: 'Sans ordre du jour complet',
  way: 'Comment',
  waysPast: {
    past_before_gate: 'Créées avant l’activation du contrôle',
    past_program: 'Créées par un programme',
    past_incomplete: 'Envoyées avec un ordre du jour où il manque des réponses',
    past_series: 'Une série sans ordre du jour',
    past_single: 'Une réunion isolée sans ordre du jour',
  },
};
