import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import { sentInviteWords } from '../../text/sent-invite';
import { Button } from '../../ui/button';
import { PanePage } from '../../ui/pane-page';
import { resultText } from './result-text';
import { subjectOf } from './row-text';
import type { TemplateRunState, TemplateRunStore } from './template-run';

export { createTemplateRunStore } from './template-run';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  step: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: '4px 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  mails: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  // A question that stays in its place on the page: as much of a dialog as that takes, and nothing of its looks.
  dialog: {
    position: 'static',
    width: 'auto',
    maxWidth: 'none',
    overflow: 'visible',
    margin: 0,
    padding: 0,
    border: 'none',
    color: 'inherit',
    backgroundColor: 'transparent',
  },
  results: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  result: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface TemplateRunPageProps {
  readonly run: TemplateRunStore;
  readonly language: Language;
  /** Name of the template. */
  readonly template: string;
  readonly onBack: () => void;
}

/** A template on several meetings: each is asked about by itself, and each says what came of it. */
export function TemplateRunPage({ run, language, template, onBack }: TemplateRunPageProps) {
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const state = useStore(run);
  return (
    <PanePage language={language}>
      <h1 className={styles.title}>{template}</h1>
      <p className={`${styles.text} ${styles.quiet}`}>{words.yoursToWrite}</p>
      {state.phase === 'over' ? (
        <WayBack label={words.back} onBack={onBack} />
      ) : (
        <Step run={run} state={state} language={language} />
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

/** The meeting it is at: who gets mail, what goes in, and what to do about it. */
function Step(props: {
  readonly run: TemplateRunStore;
  readonly state: TemplateRunState;
  readonly language: Language;
}) {
  const { run, state, language } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const sent = sentInviteWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { rows, at, question, phase } = state;
  const row = rows[at];
  // Each question is read from its beginning; Enter, pressed for the former one, sends nothing by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question moves the focus, nothing else does
  useEffect(() => heading.current?.focus(), [question]);
  if (!row) return null;
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
          <p className={styles.text}>{words.putsIn(question.topics, question.hasPreparation)}</p>
          {row.kind === 'series' ? <p className={styles.text}>{words.forSeries}</p> : null}
        </>
      ) : null}
      <p role="status" className={styles.text}>
        {phase === 'reading' ? words.readingMeeting : phase === 'sending' ? sent.sending : ''}
      </p>
      <div className={styles.buttons}>
        {phase === 'asking' ? (
          <>
            <Button appearance="primary" onClick={() => void run.send()}>
              {sent.sendUpdate}
            </Button>
            <Button onClick={() => void run.skip()}>{sent.notNow}</Button>
          </>
        ) : null}
        {phase === 'sending' ? null : <Button onClick={run.stop}>{words.stopHere}</Button>}
      </div>
    </>
  );
  // Named as the question before any other update is.
  return question ? (
    <dialog open aria-labelledby="mails" aria-describedby="step" className={styles.dialog}>
      {content}
    </dialog>
  ) : (
    <section aria-labelledby="step">{content}</section>
  );
}

function Results({ state, language }: { readonly state: TemplateRunState; readonly language: Language }) {
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
