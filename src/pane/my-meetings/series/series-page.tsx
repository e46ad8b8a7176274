import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShownDay } from '../../../form/parts/use-shown-day';
import type { LengthWritten } from '../../../targets/event/write-to-event';
import { graphErrorWords } from '../../../text/graph-errors';
import type { Language } from '../../../text/language';
import { myMeetingsWords } from '../../../text/my-meetings';
import { sentInviteWords } from '../../../text/sent-invite';
import { seriesEndWords } from '../../../text/series-end';
import { seriesReviewWords } from '../../../text/series-review';
import { Button } from '../../../ui/button';
import { PanePage } from '../../../ui/pane-page';
import { QuestionInPlace } from '../question-in-place';
import { daysBack, type SeriesFacts, type SeriesReview } from './series-review';

export { createSeriesReview } from './series-review';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  question: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
});

interface SeriesPageProps {
  readonly review: SeriesReview;
  readonly subject: string;
  readonly language: Language;
  /** Days of its year are said without the year. The same object each time. */
  readonly today: Date;
  readonly onBack: () => void;
}

/** Whether a series is still needed: what is known of it, and the days it can end on. */
export function SeriesPage({ review, subject, language, today, onBack }: SeriesPageProps) {
  const styles = useStyles();
  const words = seriesReviewWords(language);
  const sent = sentInviteWords(language);
  const day = useShownDay(today, language);
  const { phase, facts, day: chosen, result, errorKind } = useStore(review);
  const heading = useRef<HTMLHeadingElement>(null);
  // What is new is read from its beginning, and the buttons that were pressed are gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase moves the focus, nothing else does
  useEffect(() => heading.current?.focus(), [phase]);
  const back = (
    <Button appearance={phase === 'over' ? 'primary' : 'secondary'} onClick={onBack}>
      {myMeetingsWords(language).back}
    </Button>
  );
  return (
    <PanePage language={language}>
      <h1 className={styles.title}>{subject}</h1>
      <h2 ref={heading} id="still-needed" tabIndex={-1} className={styles.question}>
        {words.stillNeeded}
      </h2>
      <p role="status" className={styles.text}>
        {phase === 'reading' ? words.reading : phase === 'sending' ? sent.sending : ''}
        {phase === 'failed' && errorKind ? graphErrorWords(language)[errorKind] : ''}
        {phase === 'over' && result ? resultText(result, day(chosen), language) : ''}
      </p>
      {phase === 'shown' && facts ? <Facts {...{ facts, day, language }} /> : null}
      {phase === 'asking' && facts ? (
        <QuestionInPlace labelledBy="mails">
          <p id="mails" className={styles.text}>
            <strong>{sent.willGet(facts.recipients)}</strong>
          </p>
          <p className={styles.text}>{words.willEnd(day(chosen))}</p>
          <p className={styles.text}>{seriesEndWords(language).exceptions}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void review.send()}>
              {sent.sendUpdate}
            </Button>
            <Button onClick={review.notNow}>{sent.notNow}</Button>
          </div>
        </QuestionInPlace>
      ) : null}
      <Buttons>
        {phase === 'failed' ? <Button onClick={() => void review.read()}>{words.again}</Button> : null}
        {phase === 'shown' && facts
          ? facts.days.map((one, at) => (
              <Button key={one} onClick={() => review.ask(one)}>
                {at === 0 ? words.endAfterNext(day(one)) : words.end(day(one))}
              </Button>
            ))
          : null}
        {phase === 'asking' || phase === 'sending' ? null : back}
      </Buttons>
    </PanePage>
  );
}

function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().buttons}>{children}</div>;
}

interface FactsProps {
  readonly facts: SeriesFacts;
  readonly day: (day: string) => string;
  readonly language: Language;
}

function Facts({ facts, day, language }: FactsProps) {
  const styles = useStyles();
  const words = seriesReviewWords(language);
  const lines = [
    words.held(facts.held, daysBack),
    facts.held > 0 ? words.goals(facts.told, facts.notReached) : '',
    facts.isEndless ? words.endless : '',
    facts.lastDay === null ? '' : words.endsOn(day(facts.lastDay)),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={styles.text}>
        {line}
      </p>
    ));
}

/** What came of ending it. `day`: as people say it. */
export function resultText(result: LengthWritten, day: string, language: Language): string {
  const words = seriesReviewWords(language);
  const sent = sentInviteWords(language);
  const list = myMeetingsWords(language);
  switch (result.kind) {
    case 'written':
      return words.done(day);
    case 'already-there':
      return words.already;
    case 'not-seen':
      return words.notSeen;
    case 'changing':
      return `${graphErrorWords(language).conflict} ${list.nothingSent}`;
    case 'put-back':
      return sent.putBack;
    case 'not-put-back':
      return sent.notPutBack;
    case 'graph-error': {
      const sentOrNot = result.isSent === 'perhaps' ? list.perhapsSent : list.nothingSent;
      return `${graphErrorWords(language)[result.because]} ${sentOrNot}`;
    }
  }
}
