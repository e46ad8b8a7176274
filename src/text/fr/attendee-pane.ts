import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Ordre du jour',
  purpose: 'But de la réunion',
  why: 'Pourquoi on vous invite',
  goal: 'Résultat visé',
  agenda: 'Ordre du jour',
  prepare: 'À préparer',
  nextStep: 'Prochaine étape',
  notes: 'Divers',
  whyAll: 'Qui est invité, et pourquoi',
  current: 'En cours',
  yourClock: 'Dans votre fuseau horaire',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `Animé par ${name}`,
  youLead: 'Vous animez ce point',
  by: (owner, due) => [owner, due && `pour le ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `C’est à vous de jouer, pour le ${due}` : 'C’est à vous de jouer'),
  prepareFor: (what) => `Prépare : ${what}`,
  everyone: 'Tout le monde',
  noReason: 'L’invitation ne le dit pas. Si vous vous le demandez, posez la question à l’organisateur.',
  noAgenda: (organizer) =>
    organizer
      ? `Cette invitation n’a pas encore d’ordre du jour. ${organizer} peut en ajouter un.`
      : 'Cette invitation n’a pas encore d’ordre du jour. L’organisateur peut en ajouter un.',
  noAgendaOfMine:
    'Cette invitation n’a pas encore d’ordre du jour. Pour en ajouter un, ouvrez la réunion depuis votre calendrier pour la modifier, puis choisissez Ordre du jour.',
  loading: 'Lecture de l’invitation…',
  unread: 'Impossible de lire l’invitation pour le moment.',
  tryAgain: 'Réessayer',
};
