import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Calendar } from '../../../graph/calendar';
import { GraphCallError, type GraphErrorKind } from '../../../graph/graph-call-error';
import type { GateRules } from '../../../policy/gate-rules';
import { type FiguresWords, figuresWords } from '../../../text/figures';
import type { Language } from '../../../text/language';
import { knownLocale } from '../../../text/locale';
import { myMeetingsWords } from '../../../text/my-meetings';
import { Button } from '../../../ui/button';
import { PaneNotice } from '../../../ui/pane-notice';
import { graphErrorText } from '../../graph-error-text';
import { firstDayOfWeek, weekStarts } from '../items/week-group';
import { CalendarFigures } from './calendar-figures';
import { type Figure, threeFigures } from './figure';
import { FigurePicture, FigureTable } from './figure-picture';

const weeksBack = 8;
const weeksAhead = 4;

const useStyles = makeStyles({
  figure: { margin: '0 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wide: { overflowX: 'auto' },
});

interface FiguresPanelProps {
  readonly calendar: Calendar;
  readonly policy: GateRules;
  readonly now: () => Date;
  readonly language: Language;
  readonly locale: string;
  /** Whether the list is still being read: then the pictures wait. */
  readonly isListReading: boolean;
  /** Its height changes. */
  readonly onResize: () => void;
}

type Reading =
  | { readonly kind: 'reading'; readonly events: number }
  | { readonly kind: 'failed'; readonly errorKind: GraphErrorKind }
  | { readonly kind: 'read'; readonly figures: CalendarFigures };

/** Three pictures of one's own calendar, read for them alone once the list is read, and kept nowhere. */
export function FiguresPanel(props: FiguresPanelProps) {
  const { language, locale, isListReading, onResize } = props;
  const styles = useStyles();
  const words = figuresWords(language);
  const [tries, setTries] = useState(0);
  const reading = useFigures(props, tries);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has another height now
  useEffect(onResize, [reading, onResize]);
  const figures = useMemo(
    () =>
      reading.kind === 'read'
        ? threeFigures(reading.figures.weekFigures(), reading.figures.stepFigures(), words, locale)
        : [],
    [reading, words, locale],
  );
  if (reading.kind === 'failed')
    return (
      <div role="alert">
        <PaneNotice
          kind="error"
          text={graphErrorText(reading.errorKind, language, myMeetingsWords(language).errors)}
          action={{ label: words.tryAgain, run: () => setTries(tries + 1) }}
        />
      </div>
    );
  if (reading.kind === 'reading')
    return (
      <p role="status" className={styles.said}>
        {isListReading
          ? words.afterList
          : words.reading(
              new Intl.NumberFormat(knownLocale(locale)).format(reading.events),
              reading.events === 1,
            )}
      </p>
    );
  return figures.map((figure) => (
    <FigureWithTable key={figure.id} figure={figure} words={words} onResize={onResize} />
  ));
}

/** Reads the calendar, bodies with the pages: each of them is needed. */
function useFigures(
  { calendar, policy, now, locale, isListReading }: FiguresPanelProps,
  tries: number,
): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading', events: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another reading
  useEffect(() => {
    if (isListReading) return undefined;
    const run = new AbortController();
    const { signal } = run;
    const show = (next: Reading) => {
      if (!signal.aborted) setReading(next);
    };
    const read = async () => {
      const at = now();
      const starts = weekStarts(at, firstDayOfWeek(locale), weeksBack, weeksAhead);
      const figures = new CalendarFigures(policy, starts, at.getTime());
      const [from = 0, to = 0] = [starts[0], starts.at(-1)];
      show({ kind: 'reading', events: 0 });
      const options = { signal, withBodies: true };
      for await (const events of calendar.between(new Date(from), new Date(to), options)) {
        figures.add(events);
        show({ kind: 'reading', events: figures.events });
      }
      show({ kind: 'read', figures });
    };
    read().catch((error: unknown) =>
      show({ kind: 'failed', errorKind: error instanceof GraphCallError ? error.kind : 'failed' }),
    );
    return () => run.abort();
  }, [calendar, policy, now, locale, isListReading, tries]);
  return reading;
}

interface FigureProps {
  readonly figure: Figure;
  readonly words: FiguresWords;
  readonly onResize: () => void;
}

function FigureWithTable({ figure, words, onResize }: FigureProps) {
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table has another height
  useEffect(onResize, [isTable, onResize]);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3 className={styles.title}>{figure.title}</h3>
        <p className={styles.said}>{figure.summary}</p>
      </figcaption>
      {isTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls what is too wide (WCAG 2.1.1)
        <section className={styles.wide} aria-label={figure.title} tabIndex={0}>
          <FigureTable figure={figure} />
        </section>
      ) : (
        <FigurePicture figure={figure} />
      )}
      <Button size="small" appearance="subtle" onClick={() => setTable(!isTable)}>
        {isTable ? words.showAsPicture : words.showAsTable}
      </Button>
    </figure>
  );
}
