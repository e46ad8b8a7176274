import type { ProjectCheckInWords } from '../../templates/project-check-in';

export const projectCheckIn: ProjectCheckInWords = {
  name: 'Projektin tilannekatsaus',
  topics: {
    closer: 'Mikä on vienyt meitä lähemmäs tavoitetta viime kerran jälkeen?',
    obstacle: 'Mikä on tiellä, ja kuka voi raivata sen?',
    decide: 'Mitä on päätettävä nyt, jotta kenenkään ei tarvitse odottaa?',
    next: 'Mitä kukin meistä saa valmiiksi ennen seuraavaa kertaa?',
  },
  preparation: 'Päivitä suunnitelma ennen kokousta: emme käy läpi sitä, mitä siinä jo on.',
  hints: {
    purpose: 'Mitä on selvitettävä tai päätettävä, jotta projekti etenee?',
    goal: 'Mitä projektilla pitäisi saavuttaa, ja mihin mennessä?',
    nextStep: 'Mitä täytyy tapahtua ennen seuraavaa tilannekatsausta?',
  },
};
