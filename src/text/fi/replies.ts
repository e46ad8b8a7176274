import type { ReplyWords } from '../replies';

const hello = 'Hei!';
/** Names need an ending that nobody can put on a subject, so the subject stands in brackets behind the meeting. */
const named = (meeting: string, subject: string) => (subject ? `${meeting} (”${subject}”)` : meeting);

export const replies: ReplyWords = {
  notNeeded: 'Minua ei tarvita',
  willNeed: 'Tarvitsen tähän…',
  askWhy: 'Kysy, miksi',
  askAgenda: 'Pyydä asialistaa',
  askToCome: 'Kysy, pitäisikö tulla',
  suggestTopic: 'Ehdota asiaa',
  proposeStep: 'Ehdota seuraavaa askelta',
  hint: 'Avaa vastauksen järjestäjälle. Luet sen ja lähetät itse.',
  failed: 'Outlook ei voinut avata vastausta täällä. Voisit kirjoittaa näin:',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  copyRefused: 'Syfte ei pääse täällä leikepöydälle. Valitse teksti ja kopioi se.',
  topicRow: {
    title: 'Asia',
    minutes: 'Minuutit',
    why: 'Miksi se kuuluu tähän',
    open: 'Avaa vastaus',
    noTitle: 'Kerro, mikä asia on.',
    noMinutes: 'Minuutit ovat luku 1–600, tai jätä ne pois.',
  },
  stepRow: {
    what: 'Mitä aion tehdä',
    due: 'Mihin mennessä',
    open: 'Avaa vastaus',
    noWhat: 'Kerro, mitä aiot tehdä.',
  },
  notNeededReply: (subject, why) => [
    hello,
    why
      ? `Kiitos, että kutsuit minut ${named('kokoukseen', subject)}. Syy, jonka annat: ”${why}”`
      : `Kiitos, että kutsuit minut ${named('kokoukseen', subject)}.`,
    'En usko, että minua tarvitaan siihen. Voinko jättää tulematta ja lukea muistiinpanot jälkeenpäin?',
    'Jos olet eri mieltä, kerro, niin tulen.',
  ],
  willNeedReply: (subject, what) => [
    hello,
    `Pyydät minua valmistelemaan ${named('kokoukseen', subject)}: ”${what}”`,
    'Siihen tarvitsen:\n– ',
  ],
  askWhyReply: (subject) => [
    hello,
    `Mitä toivot minulta ${named('kokouksessa', subject)}? Kutsussa ei kerrota, miksi minut on kutsuttu, ja haluaisin tulla valmistautuneena.`,
  ],
  askAgendaReply: (subject) => [
    hello,
    `Voisitko lisätä asialistan ${named('kokoukseen', subject)}? Minua auttaisi tietää:`,
    '– mitä varten kokous on\n– miksi minut on kutsuttu\n– mihin se vie meitä\n– mitä pitäisi valmistella\n– mitä seuraavaksi tapahtuu ja kuka sen tekee',
    'Silloin voin tulla valmistautuneena.',
  ],
  askToComeReply: (subject, isForwarded) => [
    hello,
    isForwarded
      ? `Sain kutsun ${named('kokoukseen', subject)} joltakulta muulta, enkä ole itse kutsuttujen joukossa. Pitäisikö minun tulla?`
      : `Pitäisikö minun tulla ${named('kokoukseen', subject)}, vai pärjäättekö ilman minua?`,
    'Jos pitäisi, kerro, mitä toivot minulta, niin tulen valmistautuneena. Muuten muistiinpanot riittävät.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    hello,
    `Ehdotan asiaa ${named('kokoukseen', subject)}:`,
    `– ${topic}`,
    ...(why ? [`Se kuuluu sinne, koska: ${why}`] : []),
    'Jos se ei sovi tällä kertaa, kerro, missä se olisi parempi ottaa esille.',
  ],
  proposeStepReply: (subject, step) => [
    hello,
    `Otan ${named('kokouksesta', subject)} tämän seuraavan askeleen:`,
    `– ${step}`,
    'Kerro, jos olet eri mieltä. Muuten ryhdyn toimeen.',
  ],
};
