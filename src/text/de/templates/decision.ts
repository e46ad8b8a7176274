import type { DecisionWords } from '../../templates/decision';

export const decision: DecisionWords = {
  name: 'Entscheidung',
  topics: {
    question: 'Was genau entscheiden wir, und was geschieht, wenn wir es nicht tun?',
    options: 'Welche Möglichkeiten bleiben, und was spricht gegen jede davon?',
    choice: 'Welche wählen wir, und warum?',
    first: 'Wer tut was zuerst, und wer muss davon wissen?',
  },
  preparation: 'Unterlagen lesen, damit Sie wissen, wozu Sie neigen und warum.',
  hints: {
    purpose: 'Was ist entschieden, wenn Sie auseinandergehen?',
    goal: 'Was macht die Entscheidung möglich?',
    nextStep: 'Was geschieht nach der Entscheidung als Erstes?',
  },
};
