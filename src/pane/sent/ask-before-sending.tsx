import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Language } from '../../text/language';
import { loadDialog } from './load-dialog';
import type { SentSession } from './sent-session';

/** Fluent's dialog is loaded when the first question comes up, and no sooner. */
const SendDialog = lazy(async () => ({ default: (await loadDialog()).SendDialog }));

interface AskBeforeSendingProps {
  readonly sent: SentSession;
  readonly language: Language;
}

/** The question before an update, while there is one. The focus goes back to the button that it came from. */
export function AskBeforeSending({ sent, language }: AskBeforeSendingProps) {
  const asking = useSyncExternalStore(sent.subscribe, sent.getAsking);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking === null && wasAsking.current) document.getElementById('add')?.focus();
    wasAsking.current = asking !== null;
  }, [asking]);
  if (!asking) return null;
  return (
    <Suspense fallback={null}>
      <SendDialog
        asking={asking}
        language={language}
        onReach={sent.choose}
        onSend={() => void sent.send()}
        onNotNow={sent.notNow}
      />
    </Suspense>
  );
}
