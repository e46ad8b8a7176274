import { type FrameHost, hostFrame } from '../host/frame-host';
import type { FormStore, Store } from '../host/store';
import type { FormSurroundings } from '../host/surroundings';
import type { Around, WindowState } from './form-window';

/** The place beside a form where the add-in's pane is. */
export interface PaneSlot {
  open(commandId: string, context?: string): void;
  close(): void;
  /** Hosts office.js in the pane's frame. @returns what ends it. */
  host(frame: Window, conversationId: string): () => void;
  raise(eventName: string, data: unknown): void;
}

export function paneSlot(
  around: Around,
  form: FormStore,
  state: Store<WindowState>,
  surroundings: FormSurroundings,
): PaneSlot {
  let hosted: FrameHost | null = null;
  let loads = 0;
  const close = () => state.change({ pane: null });
  return {
    open(commandId, context = '') {
      const command = around.addIn.commands.find(({ id }) => id === commandId);
      if (!command) return;
      form.change({ initializationContext: context });
      loads += 1;
      state.change({ pane: { command, load: loads } });
    },
    close,
    host(frame, conversationId) {
      const host = hostFrame(frame, {
        ...surroundings,
        frame: 'pane',
        conversationId,
        completed: () => {},
        registered: (name) => around.log({ frame: 'pane', what: `listens to ${name}`, outcome: '' }),
        closePane: close,
      });
      hosted = host;
      return () => host.stop();
    },
    raise: (eventName, data) => hosted?.raise(eventName, data),
  };
}
