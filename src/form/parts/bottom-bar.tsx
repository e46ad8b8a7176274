import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PaneNotice } from '../../pane/parts/pane-notice';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { OrganizerSession } from '../organizer-session';
import type { PaneState } from '../pane-state';
import { isReady, outcomeText, progressText } from '../progress-text';

const useStyles = makeStyles({
  status: { marginBottom: '8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ready: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  wide: { flex: '1 1 auto' },
});

export interface BottomBarProps {
  readonly state: PaneState;
  readonly session: OrganizerSession;
  readonly words: OrganizerPaneWords;
  /** What makes the focus come back to the button from a question that it opened. */
  readonly comesBack?: object;
}

/** What is missing, always in sight, and the way into the invite. */
export function BottomBar({ state, session, words, comesBack }: BottomBarProps) {
  const styles = useStyles();
  const { block, draftTrouble, isWriting, outcome } = state;
  const ready = isReady(state);
  const said = outcomeText(outcome, block !== null, words);
  return (
    <>
      <div aria-live="polite">
        {draftTrouble && !said ? (
          <PaneNotice kind="warning" text={draftTrouble === 'full' ? words.draftFull : words.draftFailed} />
        ) : null}
        {block?.hasTwin ? <PaneNotice kind="warning" text={words.secondAgenda} /> : null}
        {said ? <PaneNotice kind={said.isTrouble ? 'error' : 'info'} text={said.text} /> : null}
      </div>
      <div role="status" className={mergeClasses(styles.status, ready && styles.ready)}>
        {progressText(state, words)}
      </div>
      <div className={styles.buttons}>
        <Button
          id="add"
          {...comesBack}
          className={styles.wide}
          appearance={ready ? 'secondary' : 'primary'}
          aria-busy={isWriting}
          onClick={() => void session.add()}
        >
          {block ? words.update : words.add}
        </Button>
        {ready ? (
          <Button className={styles.wide} appearance="primary" onClick={() => void session.close()}>
            {words.close}
          </Button>
        ) : null}
      </div>
    </>
  );
}
