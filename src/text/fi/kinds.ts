import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Kokouksen tyyppi',
  none: 'Ei valittu',
  kinds: {
    decide: {
      name: 'Päätä',
      hints: {
        purpose: 'Mikä on päätetty, kun lähdette kokouksesta?',
        goal: 'Mitä päätös mahdollistaa?',
        nextStep: 'Mitä tapahtuu ensimmäisenä päätöksen jälkeen?',
      },
    },
    solve: {
      name: 'Ratkaise ongelma',
      hints: {
        purpose: 'Mikä ongelma on ymmärrettävä tai ratkaistava, ja kenelle?',
        goal: 'Miltä näyttää, kun se on ratkaistu?',
        nextStep: 'Mitä ratkaisua kokeillaan ensin, ja miten?',
      },
    },
    learn: {
      name: 'Opi tapauksesta',
      hints: {
        purpose: 'Mitä kaikkien pitäisi osata paremmin sen jälkeen?',
        goal: 'Mistä huomaatte, että se on opittu?',
        nextStep: 'Missä sitä kokeillaan ensin?',
      },
    },
    plan: {
      name: 'Suunnittele',
      hints: {
        purpose: 'Mihin teillä on suunnitelma, kun olette valmiit?',
        goal: 'Mihin suunnitelman pitäisi johtaa, ja milloin?',
        nextStep: 'Mikä on suunnitelman ensimmäinen askel?',
      },
    },
    review: {
      name: 'Katso edistyminen',
      hints: {
        purpose: 'Mitä on selvitettävä tai päätettävä, jotta työ etenee?',
        goal: 'Mitä työllä pitäisi saavuttaa, ja milloin?',
        nextStep: 'Mitä täytyy tapahtua ennen kuin tapaatte taas?',
      },
    },
    inform: {
      name: 'Kerro',
      hints: {
        purpose: 'Mitä kaikkien pitäisi tietää sen jälkeen, mitä sähköposti ei voi kertoa?',
        goal: 'Mitä he voivat tehdä, kun tietävät sen?',
        nextStep: 'Mitä kunkin pitäisi tehdä sillä?',
      },
    },
    visit: {
      name: 'Käy asiakkaan luona',
      hints: {
        purpose: 'Mitä asiakas ja te tiedätte tai olette sopineet käynnin jälkeen?',
        goal: 'Mitä asiakas haluaa lopulta saavuttaa?',
        nextStep: 'Mitä tapahtuu ensimmäisenä käynnin jälkeen?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} henkilöä kokoontuisi kuuntelemaan. Sähköpostin jokainen voi lukea, kun itselle sopii.`,
    button: 'Lähetä se sähköpostina',
  },
};
