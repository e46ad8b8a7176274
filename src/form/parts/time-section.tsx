import { Button } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Topic } from '../../agenda/agenda';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../text/language';
import { type TimeWords, timeWords } from '../../text/time';
import type { TimeAdvice } from '../../time/time-advice';
import { topicsTime } from '../../time/topics-time';
import { Advice } from '../../ui/advice';
import type { FormStore } from '../form-store';
import { timeAdviceOf } from '../time-advice';
import { timeOutcomeText } from '../time-outcome-text';
import { type FormTime, knownTime, undoOf } from '../time-state';

interface TimeSectionProps {
  readonly store: FormStore;
  readonly language: Language;
  readonly policy: Policy['time'];
  /** A way to look at how long earlier meetings took. */
  readonly children: ReactNode;
}

/** A shorter time where there is reason for one, and the way back; a word where the topics need more than there is. */
export function TimeSection({ store, language, policy, children }: TimeSectionProps) {
  const words = timeWords(language);
  const { time, form: agenda, choices, snapshot, pastMinutes } = useStore(store);
  const { kind } = choices;
  const { judged: invite } = snapshot;
  const known = useMemo(() => knownTime(time), [time]);
  const advice = useMemo(
    () => timeAdviceOf({ agenda, kind, invite, time: known, pastMinutes }, policy),
    [agenda, kind, invite, known, pastMinutes, policy],
  );
  useFocusOnTheOther(time);
  return (
    <>
      {advice?.kind === 'over' ? <Advice text={words.over(advice)} /> : null}
      <Outcome time={time} store={store} words={words} />
      {advice?.kind === 'suggestion' ? (
        <Suggestion advice={advice} rate={policy.hourlyRate} time={time} store={store} words={words} />
      ) : null}
      {known && !known.isAllDay ? children : null}
    </>
  );
}

interface PartProps {
  readonly time: FormTime;
  readonly store: FormStore;
  readonly words: TimeWords;
}

interface SuggestionProps extends PartProps {
  readonly advice: Extract<TimeAdvice, { kind: 'suggestion' }>;
  readonly rate: Policy['time']['hourlyRate'];
}

function Suggestion({ advice, rate, time, store, words }: SuggestionProps) {
  const worth = rate ? [words.worth((advice.saved.personMinutes / 60) * rate.amount, rate.currency)] : [];
  const said = [...advice.reasons.map(words.reason), words.saved(advice.saved), ...worth];
  const isSeries = time.recurrence?.kind === 'series';
  const text = [...said, ...(isSeries ? [words.wholeSeries] : [])].map((one) => `${one}.`).join(' ');
  return (
    <Advice text={text}>
      <Button
        id={useTimeId}
        size="small"
        aria-busy={time.isChanging}
        onClick={() => void store.changeLength(advice.minutes)}
      >
        {words.use(advice.minutes)}
      </Button>
    </Advice>
  );
}

/** What the last change came to, and the way back. Heard when it changes. */
function Outcome({ time, store, words }: PartProps) {
  const { text } = timeOutcomeText(time, words);
  return (
    <div aria-live="polite">
      {time.isChanging ? <p>{words.changing}</p> : null}
      {text === '' ? null : (
        <Advice text={text}>
          {undoOf(time) ? (
            <Button
              id={undoTimeId}
              size="small"
              aria-busy={time.isChanging}
              onClick={() => void store.undoLength()}
            >
              {words.undo}
            </Button>
          ) : null}
        </Advice>
      )}
    </div>
  );
}

const useTimeId = 'use-time';
const undoTimeId = 'undo-time';

/** A button that did its work is gone; the focus goes on to the one that takes it back. */
function useFocusOnTheOther({ isChanging, outcome }: FormTime): void {
  const wasOurs = useRef(false);
  useLayoutEffect(() => {
    const focused = document.activeElement?.id ?? '';
    if (isChanging) {
      wasOurs.current ||= focused === useTimeId || focused === undoTimeId;
      return;
    }
    if (wasOurs.current && outcome && document.activeElement === document.body) {
      (document.getElementById(undoTimeId) ?? document.getElementById(useTimeId))?.focus();
    }
    wasOurs.current = false;
  }, [isChanging, outcome]);
}

interface TimeSumProps {
  readonly language: Language;
  readonly time: FormTime;
  readonly topics: readonly Topic[];
}

/** What the topics add up to, beside the length of the meeting: "20 of 60 minutes". */
export function TimeSum({ language, time, topics }: TimeSumProps) {
  const sum = useMemo(() => topicsTime(topics).sum, [topics]);
  const known = knownTime(time);
  const slot = known && !known.isAllDay ? known.minutes : null;
  return slot === null && sum === 0 ? null : <span>{timeWords(language).sum(sum, slot)}</span>;
}
