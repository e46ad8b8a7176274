import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Asiakaskäynti',
  topics: {
    questions: 'Mistä teidän kysymyksestänne aloitamme?',
    wanted: 'Mitä haluatte saavuttaa, mikä on muuttunut, ja mikä on esteenä?',
    solution: 'Millainen hyvä ratkaisu olisi, ja mistä huomaatte, että se toimii?',
    next: 'Mitä kukin meistä tekee seuraavaksi, ja mihin mennessä?',
  },
  preparation: [
    'Miettikää teille tärkeimmät kysymykset ja ottakaa ne mukaan.',
    'Luemme etukäteen viime kerran muistiinpanot, jotta voimme jatkaa siitä.',
  ].join('\n'),
  internalPreparation: [
    'Mitä tiedämme asiakkaasta, mitä emme viimeksi tienneet?',
    'Mitkä kaksi asiaa haluamme ymmärtää, ja kuka kysyy?',
    'Kuka puhuu mistäkin, ja kuka lähinnä kuuntelee?',
    'Mitä emme ota puheeksi, ja mitä emme voi luvata?',
    'Minkä seuraavan askeleen kanssa toivomme lähtevämme?',
  ].join('\n'),
  hints: {
    purpose: 'Mitä asiakas ja te tiedätte tai olette sopineet käynnin jälkeen? Myös asiakas lukee tämän.',
    goal: 'Mitä asiakas haluaa lopulta saavuttaa?',
    nextStep: 'Mitä käynnin jälkeen tapahtuu ensimmäisenä? Valitse jotakin, mitä asiakas odottaa.',
  },
};
