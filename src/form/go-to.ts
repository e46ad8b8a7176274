import { contextOf, nextStepBoxes, type PaneContext, parsePaneContext } from '../rules/pane-context';
import type { Progress } from './progress';

/** Where the gate sent the organizer; a new object each time. */
export interface GoTo {
  readonly context: PaneContext;
  /** The pane was open, and may have been sent to the same place once more: Outlook gives no sign of that. */
  readonly isAgain?: true;
}

/** Where the gate sends the organizer with this context; null for nowhere. */
export function goToOf(context: string): GoTo | null {
  const parsed = parsePaneContext(context);
  return parsed && { context: parsed };
}

/** Where to go now: an old notice may lead to an answer that was given since, and then to the first that is missing. */
export function goToNow(goTo: GoTo | null, progress: Progress): GoTo | null {
  // Parts of the next step are filled in by the form: whoever is sent to one is to look at it.
  const isOld =
    goTo && /^(?:purpose|goal|reason)$/.test(goTo.context.focus) && !isAsked(goTo.context, progress);
  if (!isOld || progress.kind !== 'missing') return goTo;
  return { ...goTo, context: contextOf(progress.missing[0]) };
}

/** The same place once more, as long as it is still what is missing. */
export function goToAgain(goTo: GoTo | null, progress: Progress): GoTo | null {
  return goTo && isAsked(goTo.context, progress) ? { context: goTo.context, isAgain: true } : goTo;
}

function isAsked(context: PaneContext, progress: Progress): boolean {
  const { focus } = context;
  if (focus === 'add') return progress.kind === 'add';
  if (progress.kind !== 'missing') return false;
  return progress.missing.some((one) =>
    one.answer === 'nextStep'
      ? one.steps.some(
          ({ at, parts }) => at === placeOf(context) && parts.some((part) => nextStepBoxes[part] === focus),
        )
      : one.answer === focus,
  );
}

/** Which of the next steps it leads to. */
function placeOf(context: PaneContext): number {
  return 'at' in context ? (context.at ?? 0) : 0;
}
