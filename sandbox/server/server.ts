import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import express, { type Express } from 'express';
import { cacheControl, fileHeaders, pageHeaders } from '../../tools/hosting/headers';
import { emptyMailbox, type Mailbox } from '../mailbox/mailbox';
import { certificate } from './certificate';
import { mailboxApi, type SharedMailbox, sharedMailbox } from './mailbox-api';
import { isShownInLocalOutlook } from './shown-in-local-outlook';
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
}

export interface RunningServer {
  /** The one address to open. */
  readonly address: string;
  readonly origin: string;
  readonly isTrusted: boolean;
  readonly mailbox: SharedMailbox;
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

function application(root: string, dist: string, mailbox: SharedMailbox): Express {
  const officeJs = dirname(
    createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/dist/office.js'),
  );
  const ours = join(root, 'sandbox');
  const app = express();
  app.disable('x-powered-by');
  app.use('/office-js', express.static(officeJs, { maxAge: '1h' }));
  app.use('/mailbox', mailboxApi(mailbox));
  app.get('/outlook/before-office.js', (_request, response) => {
    response.sendFile(join(ours, 'server/ajax-stand-in.js'));
  });
  app.use('/outlook', express.static(join(ours, 'outlook/static'), { index: 'outlook.html' }));
  app.use('/outlook', express.static(join(root, 'build/outlook')));
  app.get('/', (_request, response) => response.redirect('/outlook/'));
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
 * Starts the local Outlook: the add-in at /, Outlook at /outlook/, office.js from npm at /office-js/, all on one origin.
 * @throws Error with a sentence for the user when the port is taken.
 */
export async function startServer({
  port,
  root,
  dist = join(root, 'dist'),
  mailbox: first = emptyMailbox,
}: ServerOptions): Promise<RunningServer> {
  const { key, cert, isTrusted } = await certificate(join(root, 'build/cert'));
  const mailbox = sharedMailbox(first);
  const server = createServer({ key, cert }, application(root, dist, mailbox));
  const origin = `https://localhost:${await listening(server, port)}`;
  return {
    address: `${origin}/outlook/`,
    origin,
    isTrusted,
    mailbox,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
