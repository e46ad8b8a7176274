import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../text/language';
import { organizerPeopleWords } from '../../text/organizer-people';
import { type SeriesEndWords, seriesEndWords } from '../../text/series-end';
import { Advice } from '../../ui/advice';
import { Button } from '../../ui/button';
import { withAdviceDismissed } from '../form-changes';
import type { FormStore } from '../form-store';
import type { SeriesEnded } from '../form-target';
import { seriesEnd } from '../series-end';
import { useShownDay } from './use-shown-day';

// Apart from the reasons for a shorter time.
const useStyles = makeStyles({ part: { marginTop: '8px' } });

export interface SeriesEndPartProps {
  readonly store: FormStore;
  readonly language: Language;
  /** How many weeks ahead the end is proposed (policy). */
  readonly weeks: number;
  /** @default the system's clock */
  readonly now?: () => Date;
}

/** A series without an end gets one with a press; what came of it stays there to be read. */
export function SeriesEndPart({ store, language, weeks, now = () => new Date() }: SeriesEndPartProps) {
  const { time, choices, snapshot } = useStore(store);
  const words = seriesEndWords(language);
  const day = useShownDay(snapshot.start, language);
  const said = useRef<HTMLDivElement>(null);
  const { seriesEnded: ended, recurrence, read } = time;
  const isDone = ended?.kind === 'ended';
  // The button that was pressed is gone: the keyboard goes on from here.
  useEffect(() => {
    if (isDone && document.activeElement === document.body) said.current?.focus();
  }, [isDone]);
  const isEndless = recurrence?.kind === 'series' && recurrence.until === null;
  const isAsked = isEndless && !isDone && !choices.dismissed.includes('series-without-end');
  const proposed = read ? seriesEnd(read.start, now(), weeks) : '';
  return (
    <div className={useStyles().part}>
      <div ref={said} tabIndex={-1} aria-live="polite">
        {ended ? <Advice text={resultOf(ended, day, words)} /> : null}
      </div>
      {isAsked && proposed !== '' ? (
        <Advice
          text={`${words.advice(weeks)} ${words.exceptions}`}
          close={{
            label: organizerPeopleWords(language).gotIt,
            run: () => store.apply((state) => withAdviceDismissed(state, 'series-without-end')),
          }}
        >
          <Button size="small" aria-busy={time.isChanging} onClick={() => void store.endSeries(proposed)}>
            {words.end(day(proposed))}
          </Button>
        </Advice>
      ) : null}
    </div>
  );
}

function resultOf(ended: SeriesEnded, day: (day: string) => string, words: SeriesEndWords): string {
  switch (ended.kind) {
    case 'ended':
      return words.ended(day(ended.day));
    case 'refused':
      return words.refused;
    case 'unanswered':
      return words.unanswered;
    case 'changed-since':
      return words.changedSince;
  }
}
