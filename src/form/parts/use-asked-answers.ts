import { useState } from 'react';
import type { Agenda } from '../../agenda/agenda';
import type { Organisation } from '../organisation';

/** An answer that a policy may leave out; the purpose is asked for in any case. */
export type OptionalAnswer = 'goal' | 'reasons' | 'nextStep';

const answers: readonly OptionalAnswer[] = ['goal', 'reasons', 'nextStep'];

/**
 * Which of the answers the form asks for at once: those that the policy needs of this meeting, and what was answered or asked for. Once
 * there, a box stays: it would go from under the hands of whoever empties it.
 */
export function useAskedAnswers({ required }: Organisation, form: Agenda) {
  const [opened, setOpened] = useState<ReadonlySet<OptionalAnswer>>(new Set());
  const isAsked = (answer: OptionalAnswer) => required[answer] || opened.has(answer);
  const answered = answers.filter((answer) => !isAsked(answer) && isAnswered(answer, form));
  const open = (more: readonly OptionalAnswer[]) => setOpened((before) => new Set([...before, ...more]));
  if (answered.length > 0) open(answered);
  const left = answers.filter((answer) => !isAsked(answer) && !answered.includes(answer));
  return { isAsked: (answer: OptionalAnswer) => !left.includes(answer), left, open };
}

function isAnswered(answer: OptionalAnswer, { goal, reasons, reasonForAll, nextSteps }: Agenda): boolean {
  switch (answer) {
    case 'goal':
      return goal !== '';
    case 'reasons':
      return reasonForAll !== '' || reasons.some(({ why, prepare }) => why !== '' || prepare !== '');
    case 'nextStep':
      return nextSteps.length > 1 || nextSteps.some(({ what }) => what !== '');
  }
}
