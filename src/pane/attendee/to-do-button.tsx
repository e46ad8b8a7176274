import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextStep } from '../../agenda/agenda';
import type { Language } from '../../text/language';
import { offlineWords } from '../../text/offline';
import { toDoWords } from '../../text/to-do';
import { Button } from '../../ui/button';

const useStyles = makeStyles({
  button: { marginTop: '10px' },
  said: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What came of it; what went wrong in words. */
export type Added = 'added' | 'already-there' | { readonly failed: string };

type State = 'not-asked' | 'adding' | Added;

/** Puts a next step into the list of whoever is signed in, unless it is there. Rejects where what does that could not be loaded. */
export type AddStep = (step: NextStep) => Promise<Added>;

interface ToDoButtonProps {
  readonly step: NextStep;
  readonly addStep: AddStep;
  readonly language: Language;
  /** The id of what says which step it is, for those who hear the button. */
  readonly about?: string;
}

/** Puts the reader's own next step into their list in Microsoft To Do. */
export function ToDoButton({ step, addStep, language, about }: ToDoButtonProps) {
  const styles = useStyles();
  const words = toDoWords(language);
  const [state, setState] = useState<State>('not-asked');
  const isThere = state === 'added' || state === 'already-there';
  const add = async () => {
    if (state === 'adding' || isThere) return;
    setState('adding');
    // A site that cannot be reached to load what signs in is as good as offline.
    setState(await addStep(step).catch(() => ({ failed: offlineWords(language).offline })));
  };
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-describedby={about}
        aria-busy={state === 'adding'}
        // Stays where it is, for whoever's focus is on it.
        disabledFocusable={isThere}
        onClick={() => void add()}
      >
        {words.add}
      </Button>
      <div role="status">
        {state === 'not-asked' ? null : <p className={styles.said}>{textOf(state, language)}</p>}
      </div>
    </>
  );
}

function textOf(state: Exclude<State, 'not-asked'>, language: Language): string {
  if (typeof state === 'object') return state.failed;
  const { adding, added, alreadyThere } = toDoWords(language);
  return { adding, added, 'already-there': alreadyThere }[state];
}
