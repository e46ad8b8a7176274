import { makeStyles, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../../text/language';
import { planWords } from '../../../text/plan';
import { Button } from '../../../ui/button';
import { OutsideLink } from '../../../ui/outside-link';
import { PaneNotice } from '../../../ui/pane-notice';
import type { Creating } from './creating';

/** The code of the question, and of creating what it asks about; a second call gives the same. */
export const loadCreate = () => import(/* webpackChunkName: "create-meeting" */ './prepare-to-create');

const CreateDialog = lazy(async () => ({ default: (await loadCreate()).CreateDialog }));

const useStyles = makeStyles({
  wide: { width: '100%', marginTop: '8px' },
});

interface CreatePartProps {
  readonly creating: Creating;
  readonly language: Language;
  readonly locale: string;
}

/** The way past Outlook's form: a button, the question that it asks, and what came of it. */
export function CreatePart({ creating, language, locale }: CreatePartProps) {
  const styles = useStyles();
  const words = planWords(language);
  const state = useStore(creating.state);
  const comesBack = useRestoreFocusTarget();
  const question = state.kind === 'asking' || state.kind === 'creating' ? state.question : null;
  const [last, setLast] = useState(question);
  if (question !== null && question !== last) setLast(question);
  return (
    <>
      {state.kind === 'created' ? null : (
        <Button
          {...comesBack}
          className={styles.wide}
          aria-busy={state.kind === 'creating'}
          onClick={() => void creating.ask()}
        >
          {words.create}
        </Button>
      )}
      {/* Closed and not taken away: see ask-before-sending.tsx. */}
      {last === null ? null : (
        <Suspense fallback={null}>
          <CreateDialog
            {...{ language, locale }}
            isOpen={state.kind === 'asking'}
            question={last}
            onCreate={() => void creating.create()}
            onNotNow={creating.notNow}
          />
        </Suspense>
      )}
    </>
  );
}

/** What came of creating the meeting, or why nothing was asked. */
export function CreateNotice({ creating, language }: Pick<CreatePartProps, 'creating' | 'language'>) {
  const words = planWords(language);
  const state = useStore(creating.state);
  switch (state.kind) {
    case 'refused':
      return <PaneNotice kind="warning" text={state.text} />;
    case 'creating':
      return <PaneNotice kind="info" text={words.creating} />;
    case 'failed':
      return <PaneNotice kind="error" text={state.text} />;
    case 'created':
      return (
        <>
          <PaneNotice kind="info" text={state.text} />
          {state.link === '' ? null : <OutsideLink href={state.link}>{words.openCreated}</OutsideLink>}
        </>
      );
    default:
      return null;
  }
}
