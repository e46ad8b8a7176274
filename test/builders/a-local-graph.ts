import { request } from 'node:https';
import { resolve } from 'node:path';
import type { Mailbox } from '../../sandbox/mailbox/mailbox';
import { type RunningServer, type ServerOptions, startServer } from '../../sandbox/server/server';
import { personOf } from '../../sandbox/sign-in/account';

const root = resolve(__dirname, '../..');

/** Every scope that the product may ask for. */
export const allScopes = [
  'User.Read',
  'Calendars.Read',
  'Calendars.ReadWrite',
  'Tasks.ReadWrite',
  'OnlineMeetings.Read',
  'OnlineMeetingArtifact.Read.All',
] as const;

/** `fetch` for the server's own certificate, which nobody but a browser is asked to trust. Rejects as fetch does when a connection breaks. */
export const localFetch: typeof fetch = async (input, init) => {
  const asked = new Request(input, init);
  const body = asked.body === null ? null : Buffer.from(await asked.arrayBuffer());
  return new Promise((done, failed) => {
    const breaks = (cause: unknown) => failed(new TypeError('fetch failed', { cause }));
    const sent = request(
      asked.url,
      { method: asked.method, headers: Object.fromEntries(asked.headers), rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', breaks);
        response.on('end', () => {
          const headers = Object.entries(response.headers).map(
            ([name, value]) => [name, String(value)] as [string, string],
          );
          const status = response.statusCode ?? 0;
          const text = status === 204 ? null : Buffer.concat(parts);
          done(new Response(text, { status, headers }));
        });
      },
    );
    sent.on('error', breaks);
    asked.signal.addEventListener('abort', () => {
      sent.destroy();
      failed(asked.signal.reason);
    });
    sent.end(body);
  });
};

/** Somebody's token for the Graph of a server. */
export function aToken(
  server: RunningServer,
  scopes: readonly string[] = allScopes,
  address = 'anna.ek@contoso.example',
  lifetime?: number,
): string {
  const user = personOf(address);
  if (!user) throw new Error(`Nobody has the address ${address}.`);
  return server.tokens.access({
    user,
    scopes,
    clientId: 'test',
    ...(lifetime !== undefined && { lifetime }),
  });
}

/** A server without the add-in, for whoever asks its Graph alone. Close it when done. */
export function aLocalGraph(mailbox?: Mailbox, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const dist = resolve(root, 'test/fixtures/fixture-addin');
  return startServer({ port: 0, root, dist, ...(mailbox && { mailbox }), ...options });
}
