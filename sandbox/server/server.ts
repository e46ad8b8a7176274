import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { breaksConnections } from '../graph/faults';
import { Graph } from '../graph/graph';
import type { Exchange, GraphControl } from '../graph/graph-log';
import { emptyMailbox, type Mailbox } from '../mailbox/mailbox';
import { type SharedMailbox, sharedMailbox } from '../mailbox/shared-mailbox';
import { SignIn } from '../sign-in/sign-in';
import { Tokens } from '../sign-in/tokens';
import { application } from './application';
import { certificate } from './certificate';
import { type ExamplePolicy, examplePolicies } from './example-policies';
import type { LiveReload } from './live-reload';

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The project's folder. */
  readonly root: string;
  /** The built add-in. @default dist under root */
  readonly dist?: string;
  /** The browser side of this Outlook, built. @default build/outlook under root */
  readonly outlook?: string;
  /** Tells open pages what has been built anew. @default nothing is */
  readonly liveReload?: LiveReload;
  /** Offers the guided try to whoever opens the local Outlook. @default false: somebody has to ask for it */
  readonly offersTry?: boolean;
  /** What is in the calendars at first. @default nothing */
  readonly mailbox?: Mailbox;
  /** The organisation's rules. @default those that come with Syfte */
  readonly policy?: Policy;
  /** Hears of every call to Graph that was answered. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface RunningServer {
  /** The one address to open. */
  readonly address: string;
  readonly origin: string;
  readonly isTrusted: boolean;
  readonly mailbox: SharedMailbox;
  readonly graph: GraphControl;
  readonly signIn: SignIn;
  /** Makes tokens for Graph without anybody signing in. */
  readonly tokens: Tokens;
  /** The rules for every page and gate that is loaded from now on. */
  setPolicy(policy: Policy): void;
  close(): Promise<void>;
}

const isExample = (name: string): name is ExamplePolicy => name in examplePolicies;

function listening(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`;
      failed(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, () => done((server.address() as AddressInfo).port));
  });
}

/**
 * Starts the local Outlook: the add-in at /, Outlook at /outlook/, Graph at /v1.0/, office.js from npm at
 * /office-js/, all on one origin.
 * @throws Error with a sentence for the user when the port is taken.
 */
export async function startServer({
  port,
  root,
  dist = join(root, 'dist'),
  outlook = join(root, 'build/outlook'),
  liveReload,
  offersTry = false,
  mailbox: first = emptyMailbox,
  policy: firstPolicy = defaultPolicy,
  onExchange,
}: ServerOptions): Promise<RunningServer> {
  const { key, cert, isTrusted } = await certificate(join(root, 'build/cert'));
  const mailbox = sharedMailbox(first);
  const tokens = new Tokens();
  let origin = '';
  let started = firstPolicy;
  let chosen: Policy | null = null;
  const server = createServer({ key, cert });
  const choosePolicy = (name: string) => {
    chosen = isExample(name) ? examplePolicies[name] : null;
  };
  const signIn = new SignIn(tokens, () => origin);
  const graph = new Graph({
    mailbox,
    tokens,
    origin: () => origin,
    onExchange,
    onFaults: (faults) => breaksConnections(faults) && server.closeIdleConnections(),
  });
  server.on(
    'request',
    application({
      root,
      dist,
      outlook,
      liveReload,
      offersTry,
      mailbox,
      graph,
      signIn,
      policy: () => chosen ?? started,
      choosePolicy,
      origin: () => origin,
    }),
  );
  origin = `https://localhost:${await listening(server, port)}`;
  return {
    address: `${origin}/outlook/`,
    origin,
    isTrusted,
    mailbox,
    graph,
    signIn,
    tokens,
    setPolicy(next) {
      started = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
