import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import express, { type Express, type RequestHandler } from 'express';
import type { Policy } from '../../src/policy/policy';
import { cacheControl, fileHeaders, pageHeaders } from '../../tools/hosting/headers';
import { breaksConnections } from '../graph/faults';
import type { Graph } from '../graph/graph';
import { emptyMailbox } from '../mailbox/mailbox';
import type { SharedMailbox } from '../mailbox/shared-mailbox';
import { tenantId } from '../sign-in/account';
import { authority } from '../sign-in/authority';
import { bridgeApi } from '../sign-in/bridge-api';
import type { SignIn, SignInMode } from '../sign-in/sign-in';
import { graphSettingsApi } from './graph-settings-api';
import { type LiveReload, reloading } from './live-reload';
import { mailboxApi } from './mailbox-api';
import { policyApi } from './policy-api';
import { isShownInLocalOutlook } from './shown-in-local-outlook';
import { stampedFiles } from './stamped-files';
import { swapped } from './swapped';
import { zipped } from './zipped';

/**
 * The add-in as built, with the headers of a production host. In the local Outlook only, office.js comes from here.
 * @param inTab what becomes of a page that is not shown there: nothing, but while somebody works on it
 */
function addIn(app: Express, dist: string, inTab: (page: string) => string) {
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
      .send(isLocal ? swapped(page) : inTab(page));
  });
  const headersOf = (path: string) => ({ ...fileHeaders, 'Cache-Control': cacheControl(path) });
  app.use(zipped(dist, headersOf));
  app.use(
    express.static(dist, {
      index: false,
      setHeaders: (response, path) => response.set(headersOf(`/${relative(dist, path)}`)),
    }),
  );
}

/** The one script that goes in front of a page: stand-ins for MicrosoftAjax.js, and the sign-in of this Outlook where it has any. */
async function beforeOffice(ours: string, signIn: SignInMode): Promise<string> {
  const files = ['server/ajax-stand-in.js', ...(signIn === 'no-naa' ? [] : ['sign-in/bridge.js'])];
  return (await Promise.all(files.map((file) => readFile(join(ours, file), 'utf8')))).join('\n');
}

/** The page of the local Outlook, with a word in it that the guided try may be offered. */
function offering(page: string): RequestHandler {
  return async (_request, response) => {
    const html = await readFile(page, 'utf8');
    response.type('html').send(html.replace('<html ', '<html data-offers-try '));
  };
}

/** What the server is made of. */
interface Parts {
  readonly root: string;
  readonly dist: string;
  readonly outlook: string;
  readonly liveReload: LiveReload | undefined;
  readonly offersTry: boolean;
  readonly mailbox: SharedMailbox;
  readonly graph: Graph;
  readonly signIn: SignIn;
  policy(): Policy;
  choosePolicy(name: string): void;
  origin(): string;
}

/** Everything that is served, by its address. */
export function application({
  root,
  dist,
  outlook,
  liveReload,
  offersTry,
  mailbox,
  graph,
  signIn,
  policy,
  choosePolicy,
  origin,
}: Parts): Express {
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
  app.use(
    '/office-js',
    zipped(officeJs, () => ({ 'Cache-Control': 'public, max-age=3600' })),
  );
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
  const page = join(ours, 'outlook/static/outlook.html');
  if (offersTry) app.get('/outlook/', offering(page));
  app.use('/outlook', express.static(join(ours, 'outlook/static'), { index: 'outlook.html' }));
  app.use('/outlook', express.static(outlook));
  if (liveReload) app.use(liveReload.router);
  app.get('/', (_request, response) => response.redirect('/outlook/'));
  app.use(stampedFiles(dist, origin, policy));
  addIn(app, dist, liveReload ? reloading : (page) => page);
  return app;
}
