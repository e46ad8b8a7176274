import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { sentInviteWords } from '../../text/sent-invite';
import { Button } from '../../ui/button';
import { PanePage } from '../../ui/pane-page';
import type { InviteChange } from './invite-change';
import type { ReviewRow } from './items/review-row';
import { QuestionInPlace } from './question-in-place';
import { resultText } from './result-text';
import { subjectOf } from './row-text';
import type { UpdateRunState, UpdateRunStore } from './update-run';

export { blockChange, templateChange } from './invite-change';
export { createUpdateRunStore } from './update-run';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  step: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  mails: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  results: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  result: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface UpdateRunPageProps {
  readonly run: UpdateRunStore;
  readonly language: Language;
  /** What is put into the meetings. */
  readonly title: string;
  /** What it leaves to be written. */
  readonly note: string;
  /** Other meetings that the same can be said for at once. */
  readonly others: readonly ReviewRow[];
  /** Opens the form over the meeting in place of it; null where that is no way. */
  readonly onWrite: ((row: ReviewRow) => void) | null;
  readonly onBack: () => void;
}

/** The same change for several meetings: each is asked about by itself, or all of them at once, and each says what came of it. */
export function UpdateRunPage({ run, language, title, note, others, onWrite, onBack }: UpdateRunPageProps) {
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const state = useStore(run);
  return (
    <PanePage language={language}>
      <h1 className={styles.title}>{title}</h1>
      <p className={`${styles.text} ${styles.quiet}`}>{note}</p>
      {state.phase === 'over' ? (
        <WayBack label={words.back} onBack={onBack} />
      ) : (
        <Step {...{ run, state, language, others, onWrite }} />
      )}
      <Results state={state} language={language} />
    </PanePage>
  );
}

/** All is done: the keyboard goes on from here, for the buttons that it was at are gone. */
function WayBack({ label, onBack }: { readonly label: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={part} className={styles.buttons}>
      <Button appearance="primary" onClick={onBack}>
        {label}
      </Button>
    </div>
  );
}

function changeText(change: InviteChange, words: MyMeetingsWords): string {
  return change.kind === 'block' ? words.setsBlock : words.putsIn(change.topics, change.hasPreparation);
}

/** The meeting it is at: who gets mail, what goes in, and what to do about it. */
function Step(props: {
  readonly run: UpdateRunStore;
  readonly state: UpdateRunState;
  readonly language: Language;
  readonly others: readonly ReviewRow[];
  readonly onWrite: ((row: ReviewRow) => void) | null;
}) {
  const { run, state, language, others, onWrite } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const sent = sentInviteWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { rows, at, question, phase, isUnasked } = state;
  const row = rows[at];
  // Each question is read from its beginning; Enter, pressed for the former one, sends nothing by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question moves the focus, nothing else does
  useEffect(() => heading.current?.focus(), [question]);
  if (!row) return null;
  const more = isUnasked ? 0 : others.length;
  // The last question is left by Not now; what is being sent alone cannot be called back.
  const isStoppable = phase === 'reading' || (at + 1 < rows.length && (phase === 'asking' || isUnasked));
  const content = (
    <>
      <h2 id="step" ref={heading} tabIndex={-1} className={styles.step}>
        {words.step(at + 1, rows.length, subjectOf(row, words))}
      </h2>
      {question ? (
        <>
          <p id="mails" className={`${styles.text} ${styles.mails}`}>
            {sent.willGet(question.recipients)}
          </p>
          <p className={styles.text}>{changeText(question.change, words)}</p>
          {row.kind === 'series' ? <p className={styles.text}>{words.forSeries}</p> : null}
          {more > 0 ? <p className={styles.text}>{words.moreInWords(more)}</p> : null}
        </>
      ) : null}
      <p role="status" className={styles.text}>
        {phase === 'reading' ? words.readingMeeting : phase === 'sending' ? sent.sending : ''}
      </p>
      <div className={styles.buttons}>
        {phase === 'asking' && !isUnasked ? (
          <>
            <Button appearance="primary" onClick={() => void run.send()}>
              {sent.sendUpdate}
            </Button>
            {more > 0 ? (
              <Button onClick={() => void run.sendAll(others)}>{words.sendAll(more + 1)}</Button>
            ) : null}
            {onWrite ? <Button onClick={() => onWrite(row)}>{words.change}</Button> : null}
            <Button onClick={() => void run.skip()}>{sent.notNow}</Button>
          </>
        ) : null}
        {isStoppable ? <Button onClick={run.stop}>{words.stopHere}</Button> : null}
      </div>
    </>
  );
  // Named as the question before any other update is.
  return question ? (
    <QuestionInPlace labelledBy="mails" describedBy="step">
      {content}
    </QuestionInPlace>
  ) : (
    <section aria-labelledby="step">{content}</section>
  );
}

function Results({ state, language }: { readonly state: UpdateRunState; readonly language: Language }) {
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const done = state.rows.flatMap((row) => {
    const result = state.results.get(row.id);
    return result ? [{ row, result }] : [];
  });
  return (
    <div aria-live="polite">
      {done.length > 0 ? (
        <>
          <h2 className={styles.step}>{words.results}</h2>
          <ul className={styles.results}>
            {done.map(({ row, result }) => (
              <li key={row.id} className={styles.result}>
                <strong>{subjectOf(row, words)}</strong>
                <p className={styles.text}>{resultText(result, language)}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
