import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Agenda } from '../../agenda/agenda';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { Button } from '../../ui/button';
import { type AnswerLine, answerLines, differingLines } from '../answer-lines';
import { isInField } from './use-go-to';

const useStyles = makeStyles({
  panel: {
    marginBottom: '20px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    // Focused so that it is read first; the controls inside show their own focus.
    outlineStyle: 'none',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '2px 0 12px', color: tokens.colorNeutralForeground2 },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '12px',
  },
  version: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '8px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, flex: '1 1 auto' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: '0 0 6px', whiteSpace: 'pre-line' },
});

interface ConflictPanelProps {
  readonly words: OrganizerPaneWords;
  /** How a day (yyyy-mm-dd) is said. */
  readonly day: (day: string) => string;
  readonly invites: Agenda;
  readonly mine: Agenda;
  /** How often the choice was asked for: it is shown again each time. */
  readonly shown: number;
  readonly onTakeInviteVersion: () => void;
  readonly onKeepOwnVersion: () => void;
}

/** Both versions of an agenda that was edited in two places, where they differ. Nothing is lost before the organizer chooses. */
export function ConflictPanel({
  words,
  day,
  invites,
  mine,
  shown,
  onTakeInviteVersion,
  onKeepOwnVersion,
}: ConflictPanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  // Whoever is typing is left alone.
  useEffect(() => {
    if (shown > 0 && !isInField()) panel.current?.focus();
  }, [shown]);
  const lines = differingLines(answerLines(mine, words, day), answerLines(invites, words, day));
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby="conflict">
      <h2 id="conflict" className={styles.heading}>
        {words.conflict}
      </h2>
      <p className={styles.hint}>{words.conflictHint}</p>
      <div className={styles.versions}>
        <div className={styles.version}>
          <h3 className={styles.name}>{words.invitesVersion}</h3>
          <Lines lines={lines.other} />
          <Button onClick={onTakeInviteVersion}>{words.takeInviteVersion}</Button>
        </div>
        <div className={styles.version}>
          <h3 className={styles.name}>{words.myVersion}</h3>
          <Lines lines={lines.mine} />
          <Button onClick={onKeepOwnVersion}>{words.keepOwnVersion}</Button>
        </div>
      </div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map(({ label, text }) => (
        <div key={`${label}\n${text}`}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
