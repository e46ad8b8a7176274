import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords, Recipients } from '../plan';

const some = (names: readonly string[]) => firstOf(names, 'ja', 'muuta');

/** In the nominative, as who gets something. */
function recipientsOf({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 henkilö' : `${people} henkilöä`;
  if (lists.length === 0) return persons;
  const everyone = `kaikki luettelossa ${listOf(lists, 'ja')}`;
  return people === 0 ? everyone : `${persons} ja ${everyone}`;
}

/** A number takes the verb in the singular: "5 henkilöä saa". */
const isCounted = ({ lists }: Recipients) => lists.length === 0;

export const plan: PlanWords = {
  title: 'Suunnittele kokous',
  subject: 'Kokouksen aihe',
  when: 'Milloin',
  day: 'Päivä',
  time: 'Alkaa',
  minutes: 'Minuutit',
  noTime: 'Valitse päivä, alkamisaika ja kesto 5–1 440 minuuttia.',
  found: 'Viestissä on:',
  useAsPurpose: 'Käytä tarkoituksena',
  repeated: (names) =>
    names.length === 1
      ? `${some(names)} on viestissä useammin kuin kerran ja kutsutaan kerran.`
      : `${some(names)} ovat viestissä useammin kuin kerran ja kutsutaan kerran.`,
  lists: (names) =>
    names.length === 1
      ? `${some(names)} on jakeluluettelo: kaikki siinä kutsutaan, ja yksi syy koskee kaikkia.`
      : `${some(names)} ovat jakeluluetteloita: kaikki niissä kutsutaan, ja yksi syy koskee kaikkia.`,
  unreachable: (names) => `Outlook ei näytä osoitetta: ${some(names)}. Lisää kutsussa itse.`,
  over: (names, most) =>
    `Outlookin lomake ottaa kerralla ${most} henkilöä. Lisää kutsussa itse: ${some(names)}.`,
  nobody: 'Viestissä ei mainita muita kuin sinut. Lisää osallistujat kutsussa.',
  mailUnread: 'Viestin tekstiä ei voitu juuri nyt lukea. Kaikki muu toimii.',
  noMail: 'Avaa sähköpostiviesti ja valitse siinä ”Suunnittele kokous”.',

  open: 'Avaa uusi kokous',
  opening: 'Avataan uutta kokousta…',
  opened:
    'Asialistasi on uudessa kokouksessa, jonka Outlook avaa. Katso se siellä ja lähetä. Jos ikkunaa ei tule, yritä uudelleen.',
  notOpened:
    'Outlook ei avannut uutta kokousta. Vastauksesi ovat yhä tässä: yritä uudelleen, tai valitse alta ”Kopioi asialista”, avaa uusi kokous itse ja liitä se siihen.',
  tooLong:
    'Asialista on pidempi kuin Outlookin lomake ottaa vastaan. Lyhennä sitä, tai valitse alta ”Kopioi asialista”, avaa uusi kokous itse ja liitä se siihen.',
  ready: 'Kaikkiin on vastattu: valitse ”Avaa uusi kokous”',
  notOpenedYet: 'Valitse ”Avaa uusi kokous”, kun olet valmis',
  nothingToOpen: 'Kirjoita ensin vastaus ja avaa sitten kokous.',

  create: 'Luo Teams-linkillä',
  incomplete: 'Kokous luodaan täältä, kun vastaukset ovat valmiit. ”Avaa uusi kokous” toimii jo ennen sitä.',
  nobodyToInvite: 'Kutsuttavia ei ole. Avaa uusi kokous ja lisää osallistujat siellä.',
  tooFar: 'Valitse aika, joka on vasta tulossa.',
  notLoaded:
    'Lähettämistä edeltävää kysymystä ei voitu ladata. Tarkista yhteys ja yritä uudelleen. Vastauksesi ovat yhä tässä.',
  willGet: (recipients) =>
    `${capital(recipientsOf(recipients))} ${isCounted(recipients) ? 'saa' : 'saavat'} kutsun`,
  listsToo: (lists) => `Sen saavat myös kaikki luettelossa ${listOf(lists, 'ja')}.`,
  names: (names) => `${names.length === 1 ? 'Vastaanottaja' : 'Vastaanottajat'}: ${some(names)}.`,
  createAndSend: 'Luo ja lähetä',
  notNow: 'Ei nyt',
  creating: 'Luodaan kokousta…',
  created: (recipients) =>
    `Valmis. Kokous on kalenterissasi, ja siinä on Teams-linkki. Kutsun ${isCounted(recipients) ? 'sai' : 'saivat'} ${recipientsOf(recipients)}.`,
  createdWithoutLink: (recipients) =>
    `Kokous on kalenterissasi, ja kutsun ${isCounted(recipients) ? 'sai' : 'saivat'} ${recipientsOf(recipients)}. Microsoft 365 ei antanut sille Teams-linkkiä: avaa kokous ja ota siinä Teams-kokous käyttöön.`,
  openCreated: 'Avaa kokous',
  notCreated: 'Mitään ei luotu eikä lähetetty, ja vastauksesi ovat yhä tässä.',
  unsure:
    'Kokous on voitu silti luoda: katso kalenteristasi. Vastauksesi ovat yhä tässä, eikä uusi yritys luo toista kokousta.',
  errors: {
    forbidden: 'Microsoft 365 ei anna sinun luoda kokouksia täältä. ”Avaa uusi kokous” toimii ilman sitä.',
    failed: 'Microsoft 365 ei tehnyt sitä eikä kerro syytä. ”Avaa uusi kokous” toimii ilman sitä.',
    gone: 'Microsoft 365:ssä ei ole sinulle kalenteria. ”Avaa uusi kokous” toimii ilman sitä.',
  },
};
