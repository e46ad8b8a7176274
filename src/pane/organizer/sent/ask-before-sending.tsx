import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { SentSession } from '../../../targets/event/sent-session';
import type { Language } from '../../../text/language';
import { loadDialog } from './load-dialog';

/** Fluent's dialog is loaded when the first question comes up, and no sooner. */
const SendDialog = lazy(async () => ({ default: (await loadDialog()).SendDialog }));

interface AskBeforeSendingProps {
  readonly sent: SentSession;
  readonly language: Language;
}

/**
 * The question before an update, while there is one. The dialog closes and is not taken away: the last part of Fluent's that goes takes
 * along what knows which elements are hidden from assistive technology, and the form would stay so.
 */
export function AskBeforeSending({ sent, language }: AskBeforeSendingProps) {
  const asking = useSyncExternalStore(sent.subscribe, sent.getAsking);
  const [last, setLast] = useState(asking);
  if (asking !== null && asking !== last) setLast(asking);
  if (last === null) return null;
  return (
    <Suspense fallback={null}>
      <SendDialog
        isOpen={asking !== null}
        asking={last}
        language={language}
        onReach={sent.choose}
        onSend={() => void sent.send()}
        onNotNow={sent.notNow}
      />
    </Suspense>
  );
}
