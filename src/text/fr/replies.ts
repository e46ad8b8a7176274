import type { ReplyWords } from '../replies';

const quoted = (subject: string) => (subject ? `« ${subject} »` : 'la réunion');

export const replies: ReplyWords = {
  notNeeded: 'Ma présence n’est pas utile',
  willNeed: 'Demander ce qu’il me faut',
  askWhy: 'Demander pourquoi',
  askAgenda: 'Demander un ordre du jour',
  askToCome: 'Demander si je dois venir',
  suggestTopic: 'Proposer un point',
  proposeStep: 'Proposer une prochaine étape',
  hint: 'Ouvre une réponse à l’organisateur. Vous la relisez et l’envoyez.',
  failed: 'Outlook n’a pas pu ouvrir de réponse ici. Voici ce que vous pourriez écrire :',
  copy: 'Copier',
  copied: 'Copié.',
  copyRefused: 'Syfte n’a pas accès au Presse-papiers ici. Sélectionnez le texte et copiez-le.',
  topicRow: {
    title: 'Point',
    minutes: 'Minutes',
    why: 'Pourquoi en parler ici',
    open: 'Ouvrir la réponse',
    noTitle: 'Dites quel est le point.',
    noMinutes: 'Les minutes sont un nombre de 1 à 600, ou rien.',
  },
  stepRow: {
    what: 'Ce que je ferai',
    due: 'Pour quand',
    open: 'Ouvrir la réponse',
    noWhat: 'Dites ce que vous ferez.',
  },
  notNeededReply: (subject, why) => [
    'Bonjour,',
    why
      ? `Merci pour l’invitation : ${quoted(subject)}. La raison que vous donnez : « ${why} »`
      : `Merci pour l’invitation : ${quoted(subject)}.`,
    'Je ne crois pas que vous ayez besoin de moi pour cela. Puis-je m’abstenir et lire le compte rendu ensuite ?',
    'Si vous voyez les choses autrement, dites-le-moi et je viendrai.',
  ],
  willNeedReply: (subject, what) => [
    'Bonjour,',
    `Pour ${quoted(subject)}, vous me demandez de préparer : « ${what} »`,
    'Pour cela, il me faudra :\n– ',
  ],
  askWhyReply: (subject) => [
    'Bonjour,',
    `Qu’attendez-vous de moi pour ${quoted(subject)} ? L’invitation ne dit pas pourquoi je suis là, et j’aimerais bien m’y préparer.`,
  ],
  askAgendaReply: (subject) => [
    'Bonjour,',
    `Pourriez-vous ajouter un ordre du jour pour ${quoted(subject)} ? Cela m’aiderait de savoir :`,
    '– à quoi sert la réunion\n– pourquoi on m’invite\n– vers quel résultat elle nous avance\n– ce qu’il faut préparer\n– ce qui se passe ensuite, et qui s’en charge',
    'Je pourrai ainsi arriver avec tout ce qu’il faut.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Bonjour,',
    isForwarded
      ? `On m’a transféré l’invitation pour ${quoted(subject)}, et je ne suis pas parmi les invités. Dois-je venir ?`
      : `Dois-je venir pour ${quoted(subject)}, ou pouvez-vous faire sans moi ?`,
    'Si oui, dites-moi ce que vous attendez de moi, et je m’y préparerai. Sinon, le compte rendu me suffira.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Bonjour,',
    `Je propose un point pour ${quoted(subject)} :`,
    `– ${topic}`,
    ...(why ? [`Il y a sa place parce que : ${why}`] : []),
    'S’il ne convient pas cette fois, dites-moi où en parler.',
  ],
  proposeStepReply: (subject, step) => [
    'Bonjour,',
    `À la suite de ${subject ? `la réunion ${quoted(subject)}` : 'la réunion'}, je prends cette prochaine étape :`,
    `– ${step}`,
    'Dites-moi si vous voyez les choses autrement. Sinon, je m’y mets.',
  ],
};
