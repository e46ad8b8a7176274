import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import express, { type Express } from 'express';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { cacheControl, fileHeaders, pageHeaders } from '../../tools/hosting/headers';
import { breaksConnections } from '../graph/faults';
import { Graph } from '../graph/graph';
import type { Exchange, GraphControl } from '../graph/graph-log';
import { emptyMailbox, type Mailbox } from '../mailbox/mailbox';
import { type SharedMailbox, sharedMailbox } from '../mailbox/shared-mailbox';
import { tenantId } from '../sign-in/account';
import { authority } from '../sign-in/authority';
import { bridgeApi } from '../sign-in/bridge-api';
import { SignIn, type SignInMode } from '../sign-in/sign-in';
import { Tokens } from '../sign-in/tokens';
import { certificate } from './certificate';
import { type ExamplePolicy, examplePolicies } from './example-policies';
import { graphSettingsApi } from './graph-settings-api';
import { mailboxApi } from './mailbox-api';
import { policyApi } from './policy-api';
import { isShownInLocalOutlook } from './shown-in-local-outlook';
import { stampedFiles } from './stamped-files';
import { swapped } from './swapped';

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The project's folder. */
  readonly root: string;
  /** The built add-in. @default dist under root */
  readonly dist?: string;
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

/** The add-in as built, with the headers of a production host. In the local Outlook only, office.js comes from here. */
function addIn(app: Express, dist: string) {
  app.get(/\.html$/, async (request, response, next) => {
    const page = await readFile(join(dist, resolve('/', request.path)), 'utf8').catch(() => null);
    if (page === null) return next();
    const isLocal = isShownInLocalOutlook(request.headers);
    response
      .type('html')
      .set({
        ...pageHeaders(),
        'Cache-Control': cacheControl(request.path),
        Vary: 'Sec-Fetch-Site, Sec-Fetch-Dest',
      })
      .send(isLocal ? swapped(page) : page);
  });
  app.use(
    express.static(dist, {
      index: false,
      setHeaders: (response, path) =>
        response.set({ ...fileHeaders, 'Cache-Control': cacheControl(`/${relative(dist, path)}`) }),
    }),
  );
}

/** The one script that goes in front of a page: stand-ins for MicrosoftAjax.js, and the sign-in of this Outlook where it has any. */
async function beforeOffice(ours: string, signIn: SignInMode): Promise<string> {
  const files = ['server/ajax-stand-in.js', ...(signIn === 'no-naa' ? [] : ['sign-in/bridge.js'])];
  return (await Promise.all(files.map((file) => readFile(join(ours, file), 'utf8')))).join('\n');
}

const isExample = (name: string): name is ExamplePolicy => name in examplePolicies;

interface Parts {
  readonly root: string;
  readonly dist: string;
  readonly mailbox: SharedMailbox;
  readonly graph: Graph;
  readonly signIn: SignIn;
  policy(): Policy;
  choosePolicy(name: string): void;
  origin(): string;
}

function application({ root, dist, mailbox, graph, signIn, policy, choosePolicy, origin }: Parts): Express {
  const officeJs = dirname(
    createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
  );
  const ours = join(root, 'sandbox');
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    if (breaksConnections(graph.faults())) response.set('Connection', 'close');
    next();
  });
  app.use('/v1.0', graph.router);
  app.use('/local-graph', graphSettingsApi(graph));
  app.use('/office-js', express.static(officeJs, { maxAge: '1h' }));
  app.use('/mailbox', mailboxApi(mailbox));
  app.post('/mailbox/reset', (_request, response) => {
    mailbox.set(emptyMailbox);
    graph.reset();
    signIn.reset();
    choosePolicy('started');
    response.json({});
  });
  app.use('/settings', policyApi(choosePolicy));
  app.use('/sign-in', bridgeApi(signIn, origin));
  app.use(`/login/${tenantId}`, authority(signIn, origin));
  app.get('/outlook/before-office.js', async (_request, response) => {
    response
      .type('js')
      .set('Cache-Control', 'no-cache')
      .send(await beforeOffice(ours, signIn.how()));
  });
  app.use('/outlook', express.static(join(ours, 'outlook/static'), { index: 'outlook.html' }));
  app.use('/outlook', express.static(join(root, 'build/outlook')));
  app.get('/', (_request, response) => response.redirect('/outlook/'));
  app.use(stampedFiles(dist, origin, policy));
  addIn(app, dist);
  return app;
}

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
