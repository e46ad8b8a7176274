import type { GateRules } from '../../src/policy/gate-rules';
import { type JudgedFile, type JudgeTask, judgeFile } from './judge-file';
import type { LineCounts } from './judge-lines';

/** What a judging process is told: first how, then a file at a time. */
export type ToWorker =
  | { readonly kind: 'settings'; readonly policy: GateRules; readonly salt: string }
  | { readonly kind: 'task'; readonly task: JudgeTask };

/** And what it says. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly counts: LineCounts }
  | { readonly kind: 'judged'; readonly judged: JudgedFile }
  | { readonly kind: 'failed'; readonly message: string };

/** Serves the process that forked this one, until it is gone. */
export function serveAsWorker(): void {
  const say = (message: FromWorker) => void process.send?.(message);
  let settings: Extract<ToWorker, { kind: 'settings' }> | null = null;
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'settings') {
      settings = message;
      return;
    }
    if (!settings) return;
    judgeFile(message.task, settings, (counts) => say({ kind: 'progress', counts })).then(
      (judged) => say({ kind: 'judged', judged }),
      (error: unknown) => say({ kind: 'failed', message: String(error) }),
    );
  });
  // Ctrl+C goes to every process of the terminal: the first one stops, and what it began with us.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
}
