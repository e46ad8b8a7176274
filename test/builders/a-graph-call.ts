import { answer } from '../../sandbox/graph/answer';
import { pathAndQuery } from '../../sandbox/graph/batch';
import type { GraphAnswer } from '../../sandbox/graph/graph-request';
import type { GraphWorld } from '../../sandbox/graph/graph-world';
import { contactOf } from '../../sandbox/mailbox/directory';
import { emptyMailbox, type Mailbox } from '../../sandbox/mailbox/mailbox';
import { sharedMailbox } from '../../sandbox/mailbox/shared-mailbox';
import { allScopes } from './a-local-graph';

/** When it is in the world of these tests. */
export const callTime = Date.UTC(2026, 10, 20, 12);

/** A Graph without a server around it, on a mailbox. */
export function aGraphWorld(mailbox: Mailbox = emptyMailbox, change: Partial<GraphWorld> = {}): GraphWorld {
  return {
    mailbox: sharedMailbox(mailbox),
    origin: () => 'https://graph.example',
    now: () => callTime,
    losesMeeting: () => false,
    dropsWords: () => 'no',
    ...change,
  };
}

interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly scopes?: readonly string[];
  /** @default Anna Ek */
  readonly as?: string;
}

/** What Graph answers to `GET /me/events?…` and the like; headers by lower-case name. */
export function graphCall(world: GraphWorld, asked: string, options: CallOptions = {}): GraphAnswer {
  const { headers = {}, body, scopes = allScopes, as = 'anna.ek@contoso.example' } = options;
  const [, method = '', address = ''] = /^(\S+) (.*)$/.exec(asked) ?? [];
  return answer(
    world,
    { user: contactOf(as, ''), scopes },
    { method, ...pathAndQuery(address), headers, body },
  );
}
