import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import type { EventTarget } from '../../../targets/event/event-target';
import type { Language } from '../../../text/language';
import { loadDialog } from './prepare-to-send';

/** Fluent's dialog is loaded when the first question comes up, and no sooner. */
const SendDialog = lazy(async () => ({ default: (await loadDialog()).SendDialog }));

interface AskBeforeSendingProps {
  readonly target: EventTarget;
  readonly language: Language;
}

/**
 * The question before an update, while there is one. The dialog closes and is not taken away: the last part of Fluent's that goes takes
 * along what knows which elements are hidden from assistive technology, and the form would stay so.
 */
export function AskBeforeSending({ target, language }: AskBeforeSendingProps) {
  const question = useStore(target.question);
  const [last, setLast] = useState(question);
  if (question !== null && question !== last) setLast(question);
  if (last === null) return null;
  return (
    <Suspense fallback={null}>
      <SendDialog
        isOpen={question !== null}
        question={last}
        language={language}
        onScope={target.choose}
        onSend={target.send}
        onNotNow={target.notNow}
      />
    </Suspense>
  );
}
