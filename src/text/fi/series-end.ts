import { stopped } from '../phrases';
import type { SeriesEndWords } from '../series-end';

/** Thirteen weeks. */
const quarter = 13;

const weeksOf = (weeks: number) => (weeks === 1 ? '1 viikko' : `${weeks} viikkoa`);

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Sarjalla ei ole päättymispäivää. Anna sille ${weeks === quarter ? 'neljännesvuosi' : weeksOf(weeks)} ja kysy sitten, tarvitaanko sitä yhä.`,
  exceptions:
    'Sarjan kokoukset, joita on muutettu erikseen, myös menneet, palaavat muiden kaltaisiksi. Näin Outlook tekee.',
  end: (day) => `Päätä ${day}`,
  ended: (day) => `Sarja päättyy ${stopped(day)} Kaikki näkevät sen, kun lähetät.`,
  refused: 'Outlook ei hyväksynyt päättymispäivää. Voit asettaa sen itse kutsun toistumisasetuksissa.',
  unanswered:
    'Outlook ei kerro, onko sarjalla nyt päättymispäivä. Katso se kutsun toistumisasetuksista ennen lähettämistä.',
  changedSince: 'Kutsun toistumista on sillä välin muutettu, joten siihen ei koskettu.',
};
