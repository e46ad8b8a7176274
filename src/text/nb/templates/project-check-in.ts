import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Prosjektstatus',
  topics: {
    closer: 'Hva har brakt oss nærmere målet siden sist?',
    obstacle: 'Hva står i veien, og hvem kan rydde det unna?',
    decide: 'Hva må besluttes nå, så ingen trenger å vente?',
    next: 'Hva gjør hver av oss ferdig til neste gang?',
  },
  preparation: 'Oppdater planen før møtet: vi går ikke gjennom det som allerede står der.',
  hints: {
    purpose: 'Hva må avklares eller besluttes for at prosjektet skal komme videre?',
    goal: 'Hva skal prosjektet oppnå, og når?',
    nextStep: 'Hva må skje før neste møte?',
  },
};
