import type { ReplyWords } from '../replies';

const hello = 'Guten Tag,';
/** With what goes before it, such as "zu": the name of the meeting where it has one. */
const to = (subject: string) => (subject ? `zu „${subject}“` : 'zur Besprechung');
const forIt = (subject: string) => (subject ? `für „${subject}“` : 'für die Besprechung');
const inIt = (subject: string) => (subject ? `in „${subject}“` : 'in der Besprechung');

export const replies: ReplyWords = {
  notNeeded: 'Ich werde nicht gebraucht',
  willNeed: 'Ich brauche dafür …',
  askWhy: 'Nach dem Grund fragen',
  askAgenda: 'Um eine Agenda bitten',
  askToCome: 'Fragen, ob ich kommen soll',
  suggestTopic: 'Thema vorschlagen',
  proposeStep: 'Nächsten Schritt vorschlagen',
  hint: 'Öffnet eine Antwort an den Organisator. Sie lesen und senden sie selbst.',
  failed: 'Outlook konnte hier keine Antwort öffnen. So könnten Sie schreiben:',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyRefused: 'Syfte kommt hier nicht an die Zwischenablage. Markieren Sie den Text und kopieren Sie ihn.',
  topicRow: {
    title: 'Thema',
    minutes: 'Minuten',
    why: 'Warum es hierher gehört',
    open: 'Antwort öffnen',
    noTitle: 'Sagen Sie, was das Thema ist.',
    noMinutes: 'Minuten sind eine Zahl von 1 bis 600, oder Sie lassen sie weg.',
  },
  stepRow: {
    what: 'Was ich tun werde',
    due: 'Bis wann',
    open: 'Antwort öffnen',
    noWhat: 'Sagen Sie, was Sie tun werden.',
  },
  notNeededReply: (subject, why) => [
    hello,
    why
      ? `danke für die Einladung ${to(subject)}. Als Grund steht dort: „${why}“`
      : `danke für die Einladung ${to(subject)}.`,
    'Ich glaube nicht, dass ich dafür gebraucht werde. Darf ich diesmal fehlen und danach die Notizen lesen?',
    'Falls Sie das anders sehen, sagen Sie mir Bescheid, dann komme ich.',
  ],
  willNeedReply: (subject, what) => [
    hello,
    `${forIt(subject)} soll ich vorbereiten: „${what}“`,
    'Dazu brauche ich:\n– ',
  ],
  askWhyReply: (subject) => [
    hello,
    `was wünschen Sie sich von mir ${inIt(subject)}? In der Einladung steht nicht, warum ich eingeladen bin, und ich möchte gern vorbereitet kommen.`,
  ],
  askAgendaReply: (subject) => [
    hello,
    `könnten Sie ${forIt(subject)} eine Agenda hinzufügen? Mir würde helfen zu wissen:`,
    '– wozu die Besprechung da ist\n– warum ich eingeladen bin\n– wohin sie führen soll\n– was ich vorbereiten soll\n– was danach geschieht, und wer es tut',
    'Dann kann ich vorbereitet kommen.',
  ],
  askToComeReply: (subject, isForwarded) => [
    hello,
    isForwarded
      ? `ich habe die Einladung ${to(subject)} von jemand anderem bekommen und gehöre nicht zu den Eingeladenen. Soll ich kommen?`
      : `soll ich ${to(subject)} kommen, oder geht es auch ohne mich?`,
    'Wenn ja, sagen Sie mir, was Sie sich von mir wünschen, dann komme ich vorbereitet. Sonst genügen mir die Notizen danach.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    hello,
    `ich schlage ${forIt(subject)} ein Thema vor:`,
    `– ${topic}`,
    ...(why ? [`Es gehört dorthin, weil: ${why}`] : []),
    'Falls es diesmal nicht passt, sagen Sie mir gern, wo es besser aufgehoben ist.',
  ],
  proposeStepReply: (subject, step) => [
    hello,
    `${subject ? `aus „${subject}“` : 'aus der Besprechung'} nehme ich diesen nächsten Schritt mit:`,
    `– ${step}`,
    'Sagen Sie Bescheid, falls Sie es anders sehen. Sonst fange ich damit an.',
  ],
};
