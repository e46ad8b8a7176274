import type { Exchange } from '../../sandbox/graph/graph-log';
import { contactOf } from '../../sandbox/mailbox/directory';
import type { Invite, SentMail } from '../../sandbox/mailbox/invite';
import { emptyMailbox, type Mailbox, sendInvite } from '../../sandbox/mailbox/mailbox';
import { onlineMeetingBlock } from '../../sandbox/mailbox/online-meeting';
import type { RunningServer } from '../../sandbox/server/server';
import type { GraphDeps } from '../../src/graph/open-graph';
import type { SignIn, TokenAgain } from '../../src/graph/sign-in';
import { aLocalGraph, aToken, localFetch } from './a-local-graph';
import { aForm } from './form';
import { graphContract } from './graph-contract';

export const anna = contactOf('anna.ek@contoso.example', 'Anna Ek');
export const bo = contactOf('bo.berg@contoso.example', 'Bo Berg');
const eva = contactOf('eva.lind@contoso.example', 'Eva Lind');

/** What the organizer wrote, and what Teams did. */
export const note = '<p>See the map before you come.</p>';
export const ownBody = `<html><head></head><body>${note}${onlineMeetingBlock}</body></html>`;

const start = Date.UTC(2026, 11, 1, 9);

/** A mailbox in which Anna has invited Bo and Eva to an online meeting of an hour. */
export function sentTo(body = ownBody, mailbox = emptyMailbox): readonly [Mailbox, Invite] {
  const form = aForm({
    required: [bo],
    optional: [eva],
    body,
    start,
    end: start + 3_600_000,
    timeZone: 'W. Europe Standard Time',
  });
  return sendInvite(mailbox, { id: null, organizer: anna, content: form, bodyForAttendees: body });
}

/** Signing in as it goes inside Outlook: a token in memory until a fresh one is wanted. What was asked for is kept. */
export interface FakeSignIn extends SignIn {
  readonly asked: readonly { readonly scopes: string; readonly again: TokenAgain | undefined }[];
}

function signInAt(server: RunningServer, lifetime?: number): FakeSignIn {
  const asked: { scopes: string; again: TokenAgain | undefined }[] = [];
  const kept = new Map<string, string>();
  return {
    asked,
    prepare: async () => undefined,
    async token(scopes, again) {
      const key = scopes.join(' ');
      asked.push({ scopes: key, again });
      const token = (again === undefined && kept.get(key)) || aToken(server, scopes, undefined, lifetime);
      kept.set(key, token);
      return token;
    },
  };
}

/** Times for a test in which no answer comes. */
export const shortTimes = { delay: 0, timeout: 400 };

/** The Graph SDK unmodified, against the local Graph over a real connection. */
export interface GraphScene {
  readonly server: RunningServer;
  readonly signIn: FakeSignIn;
  readonly deps: GraphDeps;
  /** Every call that was answered, so far. */
  readonly exchanges: readonly Exchange[];
  /** Called after each answer. */
  after: ((exchange: Exchange) => void) | null;
  /** The update mails since the scene began. */
  updates(): readonly SentMail[];
  /** Rejects when a call or an answer was not as Microsoft says that they are. */
  close(): Promise<void>;
}

const originalFetch = globalThis.fetch;

/** Microsoft's own description of Graph, for those who have it: every call and every answer of every scene is held against it. */
const contract = graphContract();

export async function aGraphScene(mailbox: Mailbox): Promise<GraphScene> {
  const exchanges: Exchange[] = [];
  const server = await aLocalGraph(mailbox, {
    onExchange: (exchange) => {
      exchanges.push(exchange);
      contract?.check(exchange);
      scene.after?.(exchange);
    },
  });
  // Only because of the certificate: the bytes go over the same connection.
  globalThis.fetch = localFetch;
  const signIn = signInAt(server);
  const scene: GraphScene = {
    server,
    signIn,
    deps: { signIn, origin: server.origin, times: { delay: 0 } },
    exchanges,
    after: null,
    updates: () => server.mailbox.get().mails.slice(mailbox.mails.length),
    async close() {
      globalThis.fetch = originalFetch;
      await server.close();
      const violations = contract?.violations() ?? [];
      if (violations.length > 0)
        throw new Error(`Graph is spoken to in another way than Microsoft says:\n${violations.join('\n')}`);
    },
  };
  return scene;
}
