import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'Nyt',
  startsIn: (minutes) => (minutes === 0 ? 'Alkaa nyt' : `Alkaa ${minutes} min päästä`),
  topicLeft: (minutes) =>
    minutes === 0 ? 'Tämän asian aika on täynnä' : `Tätä asiaa jäljellä ${minutes} min`,
  topicOver: (minutes) => `Tämä asia on ylittänyt aikansa ${minutes} min`,
  meetingLeft: (minutes) => (minutes === 0 ? 'Aika on täynnä' : `Kokousta jäljellä ${minutes} min`),
  meetingOver: (minutes) => `Kokous on ylittänyt aikansa ${minutes} min`,
  noTopic: 'Kaikki asiat on käsitelty.',
  tooMuch: (minutes) => `Jäljellä oleva vaatii ${minutes} min enemmän kuin kokouksessa on.`,
  next: (title) => `Sitten: ${title}`,
  announced: (title) => `Nyt: ${title}`,
  startNow: 'Aloitamme nyt',
  nextTopic: 'Seuraava asia',
  finish: 'Lopeta',
  back: 'Takaisin',
  onlyHere: 'Näkyy vain sinun ruudussasi. Mitään ei lähetetä kenellekään.',
};
