import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { Topic } from '../../agenda/agenda';
import { clockTime, clockTimeIn } from '../../invite/clock-times';
import type { Policy } from '../../policy/policy';
import { organizerLaterFile } from '../../text/files/organizer-later';
import type { Language } from '../../text/language';
import { type TimeWords, timeWords } from '../../text/time';
import type { TimeAdvice } from '../../time/time-advice';
import { topicsTime } from '../../time/topics-time';
import { Button } from '../../ui/button';
import { useLateComponent } from '../../ui/late-part';
import { withWords } from '../../ui/load-words';
import type { FormStore } from '../form-store';
import { timeAdviceOf } from '../time-advice';
import { timeResultText } from '../time-result-text';
import { type FormTime, knownTime, undoOf } from '../time-state';

const useStyles = makeStyles({
  section: { marginBottom: '8px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    minHeight: '24px',
    padding: '4px 4px 4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { flex: '1 1 150px', minWidth: 'min-content' },
  // What else there is to say of the time does not read as part of it.
  over: { marginBottom: '4px', borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}` },
  why: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { whiteSpace: 'nowrap' },
});

interface TimeSectionProps {
  readonly store: FormStore;
  readonly language: Language;
  readonly policy: Policy['time'];
  /** A way to look at how long earlier meetings took. */
  readonly children: ReactNode;
}

/**
 * A shorter time in one line where there is reason for one, and the way back; a word where the topics need more than there is. Drawn when
 * something about the time changes, and not with every key.
 */
export const TimeSection = memo(function TimeSection({
  store,
  language,
  policy,
  children,
}: TimeSectionProps) {
  const styles = useStyles();
  const words = timeWords(language);
  const time = useStore(store, (state) => state.time);
  const topics = useStore(store, ({ form }) => form.topics);
  const kind = useStore(store, ({ choices }) => choices.kind);
  const invite = useStore(store, ({ snapshot }) => snapshot.judged);
  const pastLengths = useStore(store, (state) => state.pastLengths);
  const known = useMemo(() => knownTime(time), [time]);
  const advice = useMemo(
    () => timeAdviceOf({ agenda: { topics }, kind, invite, time: known, pastLengths }, policy),
    [topics, kind, invite, known, pastLengths, policy],
  );
  useFocusOnTheOther(time);
  const Ending = useLateComponent(asksForEnd(time, store, policy) ? loadSeriesEnd : null);
  return (
    <section className={styles.section} aria-label={words.time}>
      {advice?.kind === 'over' ? <Line isOver text={words.over(advice)} /> : null}
      {advice?.kind === 'overrun' && known ? (
        <Line
          text={words.overrun(
            advice,
            clockTimeIn(language, clockTime(known.startsAt + known.minutes - advice.closeBefore)),
          )}
        />
      ) : null}
      <Outcome time={time} store={store} words={words} />
      {advice?.kind === 'suggestion' && known ? (
        <Suggestion {...{ advice, time, store, words, was: known.minutes, rate: policy.hourlyRate }} />
      ) : null}
      {Ending && policy.seriesWeeks !== null ? (
        <Ending store={store} language={language} weeks={policy.seriesWeeks} />
      ) : null}
      {known && !known.isAllDay ? children : null}
    </section>
  );
});

/** Few invites are series without an end: what there is to say of one comes when it is. */
const loadSeriesEnd = async () =>
  (await withWords([organizerLaterFile], () => import('./series-end-part'))).SeriesEndPart;

function asksForEnd(
  { recurrence, seriesEnded }: FormTime,
  { canEndSeries }: FormStore,
  { seriesWeeks }: Policy['time'],
): boolean {
  const isEndless = recurrence?.kind === 'series' && recurrence.until === null;
  return canEndSeries && seriesWeeks !== null && (isEndless || seriesEnded !== null);
}

interface LineProps {
  readonly text: string;
  readonly isOver?: boolean;
  /** What may be done about it. */
  readonly children?: ReactNode;
}

function Line({ text, isOver, children }: LineProps) {
  const styles = useStyles();
  return (
    <div role="note" className={mergeClasses(styles.line, isOver && styles.over)}>
      <span className={styles.said}>{text}</span>
      {children}
    </div>
  );
}

/** Breaks behind the dot alone: a figure and its unit stay in one line. */
const unbroken = (text: string) =>
  text
    .split(' · ')
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');

interface PartProps {
  readonly time: FormTime;
  readonly store: FormStore;
  readonly words: TimeWords;
}

interface SuggestionProps extends PartProps {
  readonly advice: Extract<TimeAdvice, { kind: 'suggestion' }>;
  /** How long the meeting is, in minutes. */
  readonly was: number;
  readonly rate: Policy['time']['hourlyRate'];
}

function Suggestion({ advice, was, rate, time, store, words }: SuggestionProps) {
  const styles = useStyles();
  const { minutes, saved } = advice;
  const worth = rate ? [words.worth((saved.personMinutes / 60) * rate.amount, rate.currency)] : [];
  const isSeries = time.recurrence?.kind === 'series';
  const why = [...advice.reasons.map(words.reason), ...worth, ...(isSeries ? [words.wholeSeries] : [])];
  return (
    <>
      <Line
        text={unbroken(words.shorter({ was: Math.round(was), minutes, personMinutes: saved.personMinutes }))}
      >
        <Button
          id={useTimeId}
          size="small"
          className={styles.button}
          aria-busy={time.isChanging}
          onClick={() => void store.changeLength(minutes)}
        >
          {words.use(minutes)}
        </Button>
      </Line>
      <p className={styles.why}>{why.map((one) => `${one}.`).join(' ')}</p>
    </>
  );
}

/** What the last change came to, and the way back. Heard when it changes. */
function Outcome({ time, store, words }: PartProps) {
  const styles = useStyles();
  const { text } = timeResultText(time, words);
  return (
    <div aria-live="polite">
      {time.isChanging ? <Line text={words.changing} /> : null}
      {text === '' ? null : (
        <Line text={text}>
          {undoOf(time) ? (
            <Button
              id={undoTimeId}
              size="small"
              className={styles.button}
              aria-busy={time.isChanging}
              onClick={() => void store.undoLength()}
            >
              {words.undo}
            </Button>
          ) : null}
        </Line>
      )}
    </div>
  );
}

const useTimeId = 'use-time';
const undoTimeId = 'undo-time';

/** A button that did its work is gone; the focus goes on to the one that takes it back. */
function useFocusOnTheOther({ isChanging, result }: FormTime): void {
  const wasOurs = useRef(false);
  useLayoutEffect(() => {
    const focused = document.activeElement?.id ?? '';
    if (isChanging) {
      wasOurs.current ||= focused === useTimeId || focused === undoTimeId;
      return;
    }
    if (wasOurs.current && result && document.activeElement === document.body) {
      (document.getElementById(undoTimeId) ?? document.getElementById(useTimeId))?.focus();
    }
    wasOurs.current = false;
  }, [isChanging, result]);
}

interface TimeSumProps {
  readonly language: Language;
  readonly time: FormTime;
  readonly topics: readonly Topic[];
  /** Minutes on top of the topics, to arrive and to close (policy). */
  readonly air: number;
}

/** What the topics add up to, beside the length of the meeting: "45 + 5 to start and end = 50 of 60 min". Nothing while none has minutes. */
export function TimeSum({ language, time, topics, air }: TimeSumProps) {
  const sum = useMemo(() => topicsTime(topics).sum, [topics]);
  const known = knownTime(time);
  const slot = known && !known.isAllDay ? Math.round(known.minutes) : null;
  // Where it does not fit any more, there is no time to start and end in.
  const fits = slot === null || sum + air <= slot;
  return sum === 0 ? null : <span>{timeWords(language).sum({ sum, air: fits ? air : 0, slot })}</span>;
}
