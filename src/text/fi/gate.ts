import type { GateWords } from '../gate-words';

export const gate: GateWords = {
  purpose: 'tarkoitus',
  goal: 'tavoite',
  reason: 'syy, miksi kutsut:',
  and: () => 'ja',
  more: 'muuta',
  nextStep: 'seuraava askel',
  anotherStep: 'seuraava askel',
  what: 'mitä',
  owner: 'kuka',
  due: 'mihin mennessä',
  add: '”Lisää kutsuun”',
  update: '”Päivitä kutsu”',
  before: (missing, button) =>
    `Lisää ennen lähettämistä ${missing}.${button && ` Valitse sitten ${button}.`}`,
  ready: (button) => `Asialistasi on valmis: valitse ${button} ja lähetä.`,
  ahead: (button) => `Asialistasi on muuttunut: valitse ${button} ja lähetä.`,
  cancelling: 'Jos perut kokouksen, valitse ”Lähetä silti”.',
  fill: 'Täytä asialista',
  open: 'Avaa asialista',
  notice: 'Kutsutut eivät vielä näe, mitä varten tämä kokous on.',
  newPeople: (names) => `Kutsussa ei vielä kerrota, miksi kutsut: ${names}.`,
  unchecked: 'Syfte ei voinut tarkistaa tätä kutsua. Se lähtee tarkistamatta.',
  uncheckedAsk: 'Syfte ei voinut tarkistaa tätä kutsua. Yritä uudelleen tai valitse ”Lähetä silti”.',
};
