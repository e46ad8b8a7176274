import type { ReplyWords } from '../replies';

const quoted = (subject: string) => (subject ? `“${subject}”` : 'the meeting');

export const replies: ReplyWords = {
  notNeeded: 'I am not needed',
  willNeed: 'Ask for what I need',
  askWhy: 'Ask why',
  askAgenda: 'Ask for an agenda',
  askToCome: 'Ask if I should come',
  suggestTopic: 'Suggest a topic',
  proposeStep: 'Propose a next step',
  hint: 'Opens a reply to the organizer. You read it and send it.',
  failed: 'Outlook could not open a reply here. This is what you could write:',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'The clipboard is closed to Syfte here. Mark the text and copy it.',
  topicRow: {
    title: 'Topic',
    minutes: 'Minutes',
    why: 'Why it belongs here',
    open: 'Open reply',
    noTitle: 'Say what the topic is.',
    noMinutes: 'Minutes are a number from 1 to 600, or left out.',
  },
  stepRow: {
    what: 'What I will do',
    due: 'By when',
    open: 'Open reply',
    noWhat: 'Say what you will do.',
  },
  notNeededReply: (subject, why) => [
    'Hi,',
    why
      ? `Thank you for inviting me to ${quoted(subject)}. You invited me because: “${why}”`
      : `Thank you for inviting me to ${quoted(subject)}.`,
    'I do not think you need me for that. May I skip it, and read the notes afterwards?',
    'If you see it differently, tell me and I will come.',
  ],
  willNeedReply: (subject, what) => [
    'Hi,',
    `For ${quoted(subject)} you ask me to prepare: “${what}”`,
    'To do that, I will need:\n– ',
  ],
  askWhyReply: (subject) => [
    'Hi,',
    `What would you like from me in ${quoted(subject)}? The invite does not say why I am invited, and I would like to come prepared.`,
  ],
  askAgendaReply: (subject) => [
    'Hi,',
    `Could you add an agenda to ${quoted(subject)}? It would help me to know:`,
    '– what the meeting is for\n– why I am invited\n– what it is a step towards\n– what to prepare\n– what happens next, and who does it',
    'Then I can come prepared.',
  ],
  askToComeReply: (subject, isForwarded) => [
    'Hi,',
    isForwarded
      ? `I got the invite to ${quoted(subject)} from somebody else and am not among the invited. Should I come?`
      : `Should I come to ${quoted(subject)}, or do you manage without me?`,
    'If I should, tell me what you would like from me, and I will come prepared. If not, the notes afterwards are enough.',
  ],
  suggestTopicReply: (subject, topic, why) => [
    'Hi,',
    `I suggest a topic for ${quoted(subject)}:`,
    `– ${topic}`,
    ...(why ? [`It belongs there because: ${why}`] : []),
    'If it does not fit this time, tell me where else to take it.',
  ],
  proposeStepReply: (subject, step) => [
    'Hi,',
    `From ${quoted(subject)} I take this next step:`,
    `– ${step}`,
    'Tell me if you see it differently. Otherwise I go ahead.',
  ],
};
