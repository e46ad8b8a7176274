import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { Button } from '../../ui/button';
import { PaneNotice } from '../../ui/pane-notice';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import type { Organisation } from '../organisation';
import { isReady, progressText, resultText } from '../progress-text';
import { areTimesOld } from '../selectors';

const useStyles = makeStyles({
  status: { marginBottom: '8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ready: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  wide: { flex: '1 1 auto' },
});

interface BottomBarProps {
  readonly store: FormStore;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly words: OrganizerPaneWords;
  /** What makes the focus come back to the button from a question that it opened. */
  readonly comesBack?: object;
  /** Above the buttons, given whether the invite is ready to send. */
  readonly children?: (isReady: boolean) => ReactNode;
}

/** What is missing, always in sight, and the way into the invite. */
export function BottomBar(props: BottomBarProps) {
  const { store, language, organisation, words, comesBack, children } = props;
  const styles = useStyles();
  const state = useStore(store);
  const areOld = useAreTimesOld(state, organisation, language);
  const ready = isReady(state, areOld);
  return (
    <>
      {children?.(ready)}
      <Notices state={state} words={words} ready={ready} />
      <div role="status" className={mergeClasses(styles.status, ready && styles.ready)}>
        {progressText(state, areOld, words)}
      </div>
      <div className={styles.buttons}>
        <Button
          id="add"
          {...comesBack}
          className={styles.wide}
          appearance={ready ? 'secondary' : 'primary'}
          aria-busy={state.isWriting}
          onClick={() => void store.add()}
        >
          {state.block ? words.update : words.add}
        </Button>
        {ready ? (
          <Button className={styles.wide} appearance="primary" onClick={() => void store.close()}>
            {words.close}
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface NoticesProps {
  readonly state: FormState;
  readonly words: OrganizerPaneWords;
  readonly ready: boolean;
}

function Notices({ state, words, ready }: NoticesProps) {
  const { block, saving, result } = state;
  const said = resultText(result, block !== null, words, ready);
  const unsaved = { saved: '', late: words.draftLate, full: words.draftFull, failed: words.draftFailed }[
    saving
  ];
  return (
    <div aria-live="polite">
      {unsaved !== '' && !said ? (
        <PaneNotice kind={saving === 'late' ? 'info' : 'warning'} text={unsaved} />
      ) : null}
      {block?.hasTwin ? <PaneNotice kind="warning" text={words.secondAgenda} /> : null}
      {said ? <PaneNotice kind={said.isError ? 'error' : 'info'} text={said.text} /> : null}
    </div>
  );
}

/** Naming a time zone costs more than everything else here: done only when something about the times changes. */
function useAreTimesOld(state: FormState, organisation: Organisation, language: Language): boolean {
  const { block, body, time } = state;
  return useMemo(
    () => areTimesOld({ block, body, time }, organisation, language),
    [block, body, time, organisation, language],
  );
}
