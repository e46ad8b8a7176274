import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextStep } from '../../agenda/agenda';
import { GraphCallError, type GraphErrorKind } from '../../graph/graph-call-error';
import type { Language } from '../../text/language';
import { toDoWords } from '../../text/to-do';
import { graphErrorText } from '../graph-error-text';

const useStyles = makeStyles({
  button: { marginTop: '10px' },
  said: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type State = 'not-asked' | 'adding' | 'added' | 'already-there' | { readonly errorKind: GraphErrorKind };

/** Puts a next step into the list of whoever is signed in, unless it is there. May reject, with a GraphCallError mostly. */
export type AddStep = (step: NextStep) => Promise<'added' | 'already-there'>;

interface ToDoButtonProps {
  readonly step: NextStep;
  readonly addStep: AddStep;
  readonly language: Language;
}

/** Puts the reader's own next step into their list in Microsoft To Do. */
export function ToDoButton({ step, addStep, language }: ToDoButtonProps) {
  const styles = useStyles();
  const words = toDoWords(language);
  const [state, setState] = useState<State>('not-asked');
  const isThere = state === 'added' || state === 'already-there';
  const add = async () => {
    if (state === 'adding' || isThere) return;
    setState('adding');
    setState(await addStep(step).catch(failedAdding));
  };
  return (
    <>
      <Button
        size="small"
        className={styles.button}
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

/** A site that cannot be reached to load what signs in is as good as offline. */
function failedAdding(error: unknown): State {
  return { errorKind: error instanceof GraphCallError ? error.kind : 'offline' };
}

function textOf(state: Exclude<State, 'not-asked'>, language: Language): string {
  if (typeof state === 'object') return graphErrorText(state.errorKind, language, toDoWords(language).errors);
  const { adding, added, alreadyThere } = toDoWords(language);
  return { adding, added, 'already-there': alreadyThere }[state];
}
