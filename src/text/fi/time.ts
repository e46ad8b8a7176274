import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

/** What a meeting takes: the object of "kestää". */
const minutesOf = (minutes: number) => (minutes === 1 ? '1 minuutin' : `${minutes} minuuttia`);

function kindOf(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `Pidemmissä kokouksissa useampi tekee kuunnellessaan muuta. Kokeile: ${minutes} min`;
  }
  if (kind === 'review') return `Mitä voi lukea etukäteen, sitä ei tarvitse kertoa. Kokeile: ${minutes} min`;
  if (kind === 'decide') return `Kun kysymys on selvä, kokeile päätökseen: ${minutes} min`;
  return `Kokeile kokonaisen tunnin sijaan: ${minutes} min`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  const those =
    fits === meetings ? `Kaikki ${meetings} viimeisintä` : `${fits} viimeisimmästä ${meetings} kokouksesta`;
  return `${those} ${fits === meetings ? 'olisivat' : 'olisi'} mahtunut`;
}

export const time: TimeWords = {
  use: (minutes) => `Käytä ${minutesOf(minutes)}`,
  undo: 'Kumoa',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Asiasi vievät yhteensä ${reason.minutes} min`;
      case 'history':
        return `${fitted(reason)} (enintään ${reason.longest} min); tämä on suunniteltu: ${reason.planned} min`;
      case 'kind':
        return kindOf(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} henkilöä: mitä enemmän väkeä, sitä useampi tekee samalla muuta. Kokeile: ${reason.minutes} min`;
      case 'habit':
        return `${reason.planned} minuutin kokous on useimmiten tapa. Vähän lyhyempi jättää tauon`;
    }
  },
  time: 'Aika',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' yhteensä' : '';
    return `${was} → ${minutes} min · säästää${inAll} ${span(personMinutes, 't')}`;
  },
  worth: (amount, currency) => `Se on noin ${moneyIn('fi-FI', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Asiasi vievät ${minutesOf(needed)}, ja kokouksessa on ${slot}. Jätä jokin asia pois tai siirrä ${minutesOf(needed - slot)} toiseen kokoukseen.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `Viimeiset ${meetings} kestivät ${least === most ? '' : `${least}–`}${minutesOf(most)} suunniteltua pidempään. Varaa ${minutes} tai lyhennä lopusta: aloita lopettelu klo ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} aloitukseen ja lopetukseen = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} / ${slot} min`;
  },
  wholeSeries:
    'Kaikille sarjan kokouksille. Erikseen muutettu kokous palaa muiden kaltaiseksi, kuten Outlook tekee',

  changing: 'Muutetaan aikaa…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Jokainen sarjan kokous' : 'Kokous'} kestää nyt ${minutesOf(minutes)} (aiemmin ${was}).`,
  undone: (minutes) => `Kokous kestää taas ${minutesOf(minutes)}.`,
  waits: ({ was, minutes }) =>
    `Kokous kestää sitten ${minutesOf(minutes)} (aiemmin ${was}). Se lähtee asialistan kanssa samassa viestissä.`,
  waitsAgain: (minutes) =>
    `Kokous kestää sitten taas ${minutesOf(minutes)}. Se lähtee asialistan kanssa samassa viestissä.`,
  zoneChanged: ({ from, to }) =>
    `Outlook vaihtoi myös kutsun aikavyöhykkeen: ${from} → ${to}. Valitse kutsussa taas ${from} ennen kuin lähetät sen.`,
  refused: (wanted) =>
    `Outlook piti ajan ennallaan. Jos haluat ${minutesOf(wanted)}, muuta kokouksen päättymisaikaa kutsussa.`,
  unanswered: (wanted) =>
    `Outlook ei kertonut, tuliko kestoksi ${minutesOf(wanted)}. Katso kokouksen päättymisaika kutsusta.`,
  astray: (minutes, wanted) =>
    `Kokous kestää nyt ${minutesOf(minutes)}, ei ${wanted}: aikaa on sillä välin muutettu, tai Outlook valitsi sen itse. Katso aika kutsusta.`,
  unread: 'Outlook ei kertonut, milloin kokous on, joten mitään ei muutettu. Yritä hetken päästä uudelleen.',
  changedSince: (minutes) => `Kokous on saanut sillä välin toisen keston: ${minutes} min. Se pysyy.`,
};
