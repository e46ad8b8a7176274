import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { frameAddress } from '../host/frame-address';
import { usePagesRebuilt } from './live-reload';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';

function PaneFrame({
  open,
  page,
  title,
  locale,
}: {
  open: OpenForm;
  page: string;
  title: string;
  locale: string;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (!frame.current || !inside) return;
    const conversationId = crypto.randomUUID();
    const stop = open.pane.host(inside, conversationId);
    frame.current.src = frameAddress(page, conversationId, open.addIn.id, locale, window.location.origin);
    return stop;
  }, [open, page, locale]);
  return <iframe ref={frame} title={title} />;
}

/** The add-in beside the form. */
export function Pane({ open, locale, isOffline }: { open: OpenForm; locale: string; isOffline: boolean }) {
  const { pane } = useStore(open.window);
  const rebuilt = usePagesRebuilt();
  if (!pane?.command.page) return null;
  const { label, page } = pane.command;
  return (
    <aside className="pane" aria-label="Add-in pane">
      <header>
        <h2>{open.addIn.name}</h2>
        <Button appearance="subtle" size="small" aria-label="Close pane" onClick={open.pane.close}>
          ✕
        </Button>
      </header>
      {isOffline ? (
        <p className="unreachable">The add-in cannot be reached. (Settings: Fault)</p>
      ) : (
        <PaneFrame key={`${pane.load}.${rebuilt}`} open={open} page={page} title={label} locale={locale} />
      )}
    </aside>
  );
}
