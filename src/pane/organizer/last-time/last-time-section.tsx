import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { LastOutcome } from '../../../agenda/last-time/last-outcome';
import type { FormStore } from '../../../form/form-store';
import type { LastTimeParts } from '../../../form/parts/optional-parts';
import { useShownDay } from '../../../form/parts/use-shown-day';
import { possibleOwners } from '../../../form/person-labels';
import type { Language } from '../../../text/language';
import { type LastTimeWords, lastTimeWords } from '../../../text/last-time';
import { type OutcomeWords, outcomeWords } from '../../../text/outcome';
import { LinkButton } from '../../../ui/link-button';
import { useFocusWithin } from '../../../ui/use-focus-within';
import { graphErrorText } from '../../graph-error-text';
import type { LastTime, LastTimeState } from './last-time';
import { MeetingsToCopy, meetingName } from './meetings-to-copy';
import { PreviousNextSteps } from './previous-next-steps';

const useStyles = makeStyles({
  section: { marginBottom: '8px' },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface LastTimeSectionProps {
  readonly language: Language;
  readonly lastTime: LastTime;
  readonly store: FormStore;
}

const adderId = 'last-time';

/** Looks for the agenda of last time. Only for an invite that has none yet. */
function LastTimeAdder({ language, lastTime, store }: LastTimeSectionProps) {
  const words = lastTimeWords(language);
  const isLooking = useStore(lastTime, ({ looking }) => looking.kind === 'looking');
  const isNew = useStore(store, ({ block }) => block === null);
  if (!isNew) return null;
  return (
    <LinkButton id={adderId} title={words.hint} aria-busy={isLooking} onClick={() => void lastTime.look()}>
      {words.offer}
    </LinkButton>
  );
}

/** The agenda of last time to copy, and what it left open to be asked after: nothing drifts from meeting to meeting. */
function LastTimeSection({ language, lastTime, store }: LastTimeSectionProps) {
  const styles = useStyles();
  const words = lastTimeWords(language);
  const state = useStore(lastTime);
  const { block, people, prefill, snapshot } = useStore(store);
  const isNew = block === null;
  const owners = useMemo(() => possibleOwners(prefill.owner, people), [prefill.owner, people]);
  const day = useShownDay(snapshot.start, language);
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => void lastTime.open(), [lastTime]);
  useFocusWithin(section, adderId);
  const { looking, open, last } = state;
  const lastTimeWas = lastTimeText(last, outcomeWords(language));
  const said = isNew ? saidOf(state, { words, language, day }) : '';
  const isEmpty = said === '' && lastTimeWas === '' && looking.kind !== 'found' && open.length === 0;
  return (
    <div ref={section} className={isEmpty ? undefined : styles.section}>
      <div aria-live="polite">{said === '' ? null : <p className={styles.said}>{said}</p>}</div>
      {isNew && looking.kind === 'looking' ? (
        <LinkButton onClick={lastTime.close}>{words.stop}</LinkButton>
      ) : null}
      {isNew && looking.kind === 'found' ? (
        <MeetingsToCopy
          words={words}
          day={day}
          meetings={looking.meetings}
          onCopy={lastTime.copy}
          onClose={lastTime.close}
        />
      ) : null}
      <div aria-live="polite">{lastTimeWas === '' ? null : <p className={styles.said}>{lastTimeWas}</p>}</div>
      {open.length > 0 ? (
        <PreviousNextSteps
          {...{ words, day }}
          steps={open}
          daysOpen={lastTime.daysOpen}
          people={owners}
          onSettle={lastTime.settle}
        />
      ) : null}
    </div>
  );
}

/** "Last time: goal on the way · 3 of 4 steps done"; '' while nothing is known. How many are done is said once one was spoken of. */
function lastTimeText(last: LastOutcome | null, words: OutcomeWords): string {
  if (!last) return '';
  const { goal, steps, done, settled } = last;
  const parts = [goal === '' ? '' : words.goalLast[goal], settled > 0 ? words.stepsDone(done, steps) : ''];
  const known = parts.filter((part) => part !== '');
  return known.length > 0 ? words.lastTime(known) : '';
}

/** Both parts, for the form. */
export function lastTimeParts(props: LastTimeSectionProps): LastTimeParts {
  return { adder: <LastTimeAdder {...props} />, opened: <LastTimeSection {...props} /> };
}

interface Said {
  readonly words: LastTimeWords;
  readonly language: Language;
  /** How a day (yyyy-mm-dd) is said. */
  readonly day: (day: string) => string;
}

/** What to say about the search and what came of it; '' for nothing. */
function saidOf({ looking, copied }: LastTimeState, { words, language, day }: Said): string {
  switch (looking.kind) {
    case 'looking':
      return words.looking;
    case 'none':
      return words.none;
    case 'nothing-to-compare':
      return words.nothingToCompare;
    case 'error':
      return graphErrorText(looking.errorKind, language, words.errors);
    case 'found':
      return '';
    case 'not-asked':
      return copied ? words.copied(meetingName(copied, words, day)) : '';
  }
}
