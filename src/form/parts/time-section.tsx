import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { PastLengths } from '../../pane/organizer/last-time/past-lengths';
import { PastLengthsPart, usePastMinutes } from '../../pane/organizer/last-time/past-lengths-part';
import { Advice } from '../../pane/parts/advice';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../text/language';
import { type TimeWords, timeWords } from '../../text/time';
import type { TimeAdvice } from '../../time/time-advice';
import type { MeetingTime, TimeState } from '../meeting-time';
import { type AskedForTime, timeAdviceOf } from '../time-advice-of';
import { timeOutcomeText } from '../time-outcome-text';

interface TimeSectionProps extends Omit<AskedForTime, 'time' | 'pastMinutes'> {
  readonly language: Language;
  readonly time: MeetingTime;
  readonly policy: Policy['time'];
  /** Null where the organization does not look at how long meetings took. */
  readonly pastLengths: PastLengths | null;
}

/** A shorter time where there is reason for one, and the way back; a word where the topics need more than there is. */
export function TimeSection(props: TimeSectionProps) {
  const { language, time, policy, agenda, kind, invite, pastLengths } = props;
  const words = timeWords(language);
  const state = useSyncExternalStore(time.subscribe, time.getState);
  const pastMinutes = usePastMinutes(pastLengths);
  const advice = useMemo(
    () => timeAdviceOf({ agenda, kind, invite, time: state.time, pastMinutes }, policy),
    [agenda, kind, invite, state.time, pastMinutes, policy],
  );
  useFocusOnTheOther(state);
  return (
    <>
      {advice?.kind === 'over' ? <Advice text={words.over(advice)} /> : null}
      <Outcome state={state} time={time} words={words} />
      {advice?.kind === 'suggestion' ? (
        <Suggestion advice={advice} rate={policy.hourlyRate} state={state} time={time} words={words} />
      ) : null}
      {pastLengths && state.time && !state.time.isAllDay ? (
        <PastLengthsPart language={language} pastLengths={pastLengths} fewest={policy.history.fewest} />
      ) : null}
    </>
  );
}

interface PartProps {
  readonly state: TimeState;
  readonly time: MeetingTime;
  readonly words: TimeWords;
}

interface SuggestionProps extends PartProps {
  readonly advice: Extract<TimeAdvice, { kind: 'suggestion' }>;
  readonly rate: Policy['time']['hourlyRate'];
}

function Suggestion(props: SuggestionProps) {
  const { advice, rate, state, time, words } = props;
  const worth = rate ? [words.worth((advice.saved.personMinutes / 60) * rate.amount, rate.currency)] : [];
  const said = [...advice.reasons.map(words.reason), words.saved(advice.saved), ...worth];
  const text = [...said, ...(state.isSeries ? [words.wholeSeries] : [])].map((one) => `${one}.`).join(' ');
  return (
    <Advice text={text}>
      <Button
        id={useTimeId}
        size="small"
        aria-busy={state.isChanging}
        onClick={() => void time.use(advice.minutes)}
      >
        {words.use(advice.minutes)}
      </Button>
    </Advice>
  );
}

/** What the last change came to, and the way back. Heard when it changes. */
function Outcome({ state, time, words }: PartProps) {
  const { text } = timeOutcomeText(state, words);
  return (
    <div aria-live="polite">
      {state.isChanging ? <p>{words.changing}</p> : null}
      {text === '' ? null : (
        <Advice text={text}>
          {state.undo ? (
            <Button
              id={undoTimeId}
              size="small"
              aria-busy={state.isChanging}
              onClick={() => void time.undo()}
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
function useFocusOnTheOther({ isChanging, outcome }: TimeState): void {
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
