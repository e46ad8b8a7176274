import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { frameAddress } from '../host/frame-address';
import { usePagesRebuilt } from './live-reload';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';
import { useLocale, useWords } from './use-words';

function PaneFrame({ open, page, title }: { open: OpenForm; page: string; title: string }) {
  const locale = useLocale();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (!frame.current || !inside) return;
    const conversationId = crypto.randomUUID();
    const stop = open.pane.host(inside, conversationId);
    frame.current.src = frameAddress(page, conversationId, open.addIn.id, locale, window.location.origin);
    return stop;
  }, [open, page, locale]);
  return <iframe ref={frame} title={title} data-press="pane" />;
}

/** The add-in beside the form. */
export function Pane({ open, isOffline }: { open: OpenForm; isOffline: boolean }) {
  const { pane } = useStore(open.window, 'pane');
  const rebuilt = usePagesRebuilt();
  const words = useWords().shell;
  if (!pane?.command.page) return null;
  const { label, page } = pane.command;
  return (
    <aside className="pane" aria-label={words.pane}>
      <header>
        <h2>{open.addIn.name}</h2>
        <Button appearance="subtle" size="small" aria-label={words.closePane} onClick={open.pane.close}>
          ✕
        </Button>
      </header>
      {isOffline ? (
        <p className="unreachable">{words.unreachable}</p>
      ) : (
        <PaneFrame key={`${pane.load}.${rebuilt}`} open={open} page={page} title={label} />
      )}
    </aside>
  );
}
