import { frameAddress } from './frame-address';
import { type FrameHost, hostFrame } from './frame-host';
import type { LaunchEvent } from './manifest';
import type { HandlerOutcome } from './send-decision';
import type { FormSurroundings } from './surroundings';

/** What the hidden page of the launch events needs besides what every frame needs. */
export interface RuntimeSurroundings {
  readonly page: string;
  readonly frame: FormSurroundings;
  isReachable(): Promise<boolean>;
  /** Milliseconds until Outlook stops waiting for a handler. */
  giveUp(): number;
  keepsPage(): boolean;
}

/** Runs launch event handlers of one form, one after the other, as Outlook does. */
export interface Runtime {
  run(event: LaunchEvent, args: Readonly<Record<string, unknown>>): Promise<HandlerOutcome>;
  /** When the form closes: its page goes, and for what is still in the queue none is opened (`unavailable`). */
  stop(): void;
}

interface Page {
  readonly host: FrameHost;
  readonly isReady: Promise<void>;
  onCompleted: (options: Readonly<Record<string, unknown>>) => void;
  close(): void;
}

function openPage(around: RuntimeSurroundings): Page {
  const conversationId = crypto.randomUUID();
  const { frame } = around;
  const iframe = document.createElement('iframe');
  iframe.hidden = true;
  iframe.title = 'Launch events';
  iframe.tabIndex = -1;
  document.body.append(iframe);
  const inside = iframe.contentWindow;
  if (!inside) throw new Error('The browser gave the hidden frame no window.');
  let ready = () => {};
  const isReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const host = hostFrame(inside, {
    ...frame,
    frame: 'launch event',
    conversationId,
    closePane: () => {},
    completed: (options) => page.onCompleted(options),
    registered: (name) => name === 'appCommandInvoked' && ready(),
  });
  const page: Page = {
    host,
    isReady,
    onCompleted: () => {},
    close() {
      host.stop();
      iframe.remove();
    },
  };
  iframe.src = frameAddress(around.page, conversationId, frame.appId, frame.locale, window.location.origin);
  return page;
}

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));

/** Has the page run a handler. Resolves when the handler has completed, and never for one that does not. */
async function handled(
  page: Page,
  event: LaunchEvent,
  args: Readonly<Record<string, unknown>>,
): Promise<HandlerOutcome> {
  const completed = new Promise<HandlerOutcome>((resolve) => {
    page.onCompleted = (options) => resolve({ kind: 'completed', options });
  });
  await page.isReady;
  const source = { source: { id: event.functionName }, type: event.type, ...args };
  page.host.raise('appCommandInvoked', {
    0: event.functionName,
    1: event.functionName,
    2: JSON.stringify(source),
  });
  return completed;
}

/** Launch event handlers of one open form. */
export function formRuntime(around: RuntimeSurroundings): Runtime {
  let kept: Page | null = null;
  let current: Page | null = null;
  let isStopped = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function run(event: LaunchEvent, args: Readonly<Record<string, unknown>>): Promise<HandlerOutcome> {
    // Also after asking: the form may close meanwhile.
    if (isStopped || !(await around.isReachable()) || isStopped) return { kind: 'unavailable' };
    const page = kept ?? openPage(around);
    kept = around.keepsPage() ? page : null;
    current = page;
    const timedOut = after<HandlerOutcome>(around.giveUp(), { kind: 'timed-out' });
    const outcome = await Promise.race([handled(page, event, args), timedOut]);
    if (kept !== page || outcome.kind === 'timed-out') {
      page.close();
      kept = null;
    }
    return outcome;
  }

  return {
    run(event, args) {
      const turn = queue.then(() => run(event, args));
      queue = turn.catch(() => undefined);
      return turn;
    },
    stop() {
      isStopped = true;
      current?.close();
    },
  };
}
