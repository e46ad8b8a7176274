import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { FormStore } from '../../../form/form-store';
import { possibleOwners } from '../../../form/person-labels';
import type { Language } from '../../../text/language';
import { type LastTimeWords, lastTimeWords } from '../../../text/last-time';
import { useFocusWithin } from '../../../ui/use-focus-within';
import { graphErrorText } from '../../graph-error-text';
import type { LastTime, LastTimeState } from './last-time';
import { MeetingsToCopy, meetingName } from './meetings-to-copy';
import { PreviousNextSteps } from './previous-next-steps';

const useStyles = makeStyles({
  section: { marginBottom: '16px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  hint: { flex: '1 1 150px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  said: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface LastTimeSectionProps {
  readonly language: Language;
  readonly lastTime: LastTime;
  readonly store: FormStore;
}

/** The agenda of last time to copy, and what it left open to be asked after: nothing drifts from meeting to meeting. */
export function LastTimeSection({ language, lastTime, store }: LastTimeSectionProps) {
  const styles = useStyles();
  const words = lastTimeWords(language);
  const state = useStore(lastTime);
  const { block, people, prefill } = useStore(store);
  const isNew = block === null;
  const owners = useMemo(() => possibleOwners(prefill.owner, people), [prefill.owner, people]);
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => void lastTime.open(), [lastTime]);
  useFocusWithin(section);
  const { looking, open } = state;
  if (!isNew && open.length === 0) return null;
  const said = saidOf(state, words, language);
  return (
    <div ref={section} className={styles.section}>
      {isNew ? (
        <div className={styles.row}>
          <Button
            id="last-time"
            size="small"
            aria-busy={looking.kind === 'looking'}
            onClick={() => void lastTime.look()}
          >
            {words.offer}
          </Button>
          {looking.kind === 'looking' ? (
            <Button size="small" appearance="subtle" onClick={lastTime.close}>
              {words.stop}
            </Button>
          ) : null}
          {said === '' ? <span className={styles.hint}>{words.hint}</span> : null}
        </div>
      ) : null}
      <div aria-live="polite">{said === '' ? null : <p className={styles.said}>{said}</p>}</div>
      {looking.kind === 'found' ? (
        <MeetingsToCopy
          words={words}
          meetings={looking.meetings}
          onCopy={lastTime.copy}
          onClose={lastTime.close}
        />
      ) : null}
      {open.length > 0 ? (
        <PreviousNextSteps words={words} steps={open} people={owners} onSettle={lastTime.settle} />
      ) : null}
    </div>
  );
}

/** What to say about the search and what came of it; '' for nothing. */
function saidOf({ looking, copied }: LastTimeState, words: LastTimeWords, language: Language): string {
  switch (looking.kind) {
    case 'looking':
      return words.looking;
    case 'none':
      return words.none;
    case 'nothing-to-compare':
      return words.nothingToCompare;
    case 'error':
      return graphErrorText(looking.errorKind, language, words.errors);
    case 'found':
      return '';
    case 'not-asked':
      return copied ? words.copied(meetingName(copied, words)) : '';
  }
}
