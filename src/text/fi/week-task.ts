import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Yhdestä tulevan viikon kokouksesta puuttuu asialista'
      : `Tulevan viikon ${meetings} kokouksesta puuttuu asialista`,
  note: 'Omista kokouksista, joissa myös kirjoitat ne.',
  myMeetings: 'Omat kokoukset',
  kept: 'Tehtävä on luettelossasi Microsoft To Dossa.',
  nothingToDo: 'Seuraavien seitsemän päivän kokouksista ei puutu asialistoja, joten tehtävää ei ole.',
  errors: toDo.errors,
};
