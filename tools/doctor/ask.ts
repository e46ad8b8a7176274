import type { IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import type { Budget } from './limits';

/** How the doctor reaches a site. */
export interface ConnectOptions {
  /** Certificates that are trusted besides the usual ones, as PEM. */
  readonly ca: string | null;
  /** `host:port` to connect to instead of what DNS says, as before a site is switched over. */
  readonly connect: string | null;
  /** `host:port` where the host answers without TLS; null for port 80 of it. */
  readonly plain: string | null;
}

/** What an address answered, after every redirect. */
export interface Answer {
  readonly kind: 'answer';
  /** Where the answer came from in the end. */
  readonly address: string;
  /** Addresses that answered with a redirect before it. */
  readonly redirects: readonly string[];
  readonly status: number;
  /** By lower-case name; one that came several times is joined with commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Milliseconds from connecting to the last byte, redirects left out. */
  readonly took: number;
}

/** Nothing answered. */
export interface Silence {
  readonly kind: 'silence';
  readonly because: string;
}

const mostRedirects = 5;

function portOf(url: URL): number {
  return Number(url.port || 443);
}

/** `host:port` as two; an IPv6 address may stand in brackets. */
function hostAndPort(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':');
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
}

/** Host and port to connect to, which `--connect` decides for the site itself alone. */
export function destination(
  url: URL,
  origin: string,
  { connect }: ConnectOptions,
): { host: string; port: number } {
  if (connect === null || url.origin !== origin)
    return { host: url.hostname.replace(/^\[|\]$/g, ''), port: portOf(url) };
  return hostAndPort(connect);
}

type Send = (listen: (response: IncomingMessage) => void) => ReturnType<typeof request>;

function headersIn({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}

/** One request, one answer: whole, within its time and its bytes, or the sentence that says why not. */
function once(address: string, budget: Budget, send: Send): Promise<Answer | Silence> {
  return new Promise((resolve) => {
    const began = performance.now();
    const asked = send((response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        const enough = budget.take(chunk.length, length);
        if (enough) asked.destroy(enough);
      });
      response.on('error', finish);
      response.on('aborted', () => finish(new Error('the connection was cut before the file was whole')));
      response.on('end', () => {
        clearTimeout(timer);
        resolve({
          kind: 'answer',
          address,
          redirects: [],
          status: response.statusCode ?? 0,
          headers: headersIn(response),
          body: Buffer.concat(chunks),
          took: performance.now() - began,
        });
      });
    });
    const timer = setTimeout(() => asked.destroy(budget.tooLate()), budget.timeForAFile());
    function finish(cause: Error): void {
      clearTimeout(timer);
      resolve({ kind: 'silence', because: cause.message || String(cause) });
    }
    asked.on('error', finish);
    asked.end();
  });
}

/** What is asked for, besides the address. */
interface Wish {
  /** As browsers say it when they take compressed files; without it files come as they are. */
  readonly encodings?: string;
  /** A connection of its own, as for somebody who comes for the first time. */
  readonly isFirst?: boolean;
}

function overTls(
  url: URL,
  origin: string,
  connectOptions: ConnectOptions,
  { encodings, isFirst }: Wish,
): Send {
  return (listen) =>
    request(
      {
        ...destination(url, origin, connectOptions),
        path: url.pathname + url.search,
        servername: url.hostname,
        // Judged by a check of its own: with a bad certificate there is still the rest to look at.
        rejectUnauthorized: false,
        headers: {
          Host: url.host,
          'Accept-Encoding': encodings ?? 'identity',
          'User-Agent': 'syfte-doctor',
        },
        ...(isFirst && { agent: false }),
      },
      listen,
    );
}

/** Where a redirect leads; null for an answer that is none, or leads nowhere that is an address. */
function targetOf(answer: Answer, from: URL): URL | null {
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status >= 400 || location === undefined) return null;
  return URL.canParse(location, from.href) ? new URL(location, from) : null;
}

/** Asks for an address and follows its redirects as long as they stay on the site: what stands elsewhere is told, and not asked. */
export async function ask(
  address: string,
  origin: string,
  connectOptions: ConnectOptions,
  budget: Budget,
  wish: Wish = {},
): Promise<Answer | Silence> {
  const redirects: string[] = [];
  let url = new URL(address);
  for (;;) {
    const answer = await once(url.href, budget, overTls(url, origin, connectOptions, wish));
    if (answer.kind === 'silence') return answer;
    const target = targetOf(answer, url);
    if (target === null || redirects.length === mostRedirects) return { ...answer, redirects };
    redirects.push(url.href);
    url = target;
    if (url.origin !== origin) return { ...answer, address: url.href, redirects };
  }
}

/** What the host answers on its first page without TLS. No redirect is followed: where it leads is what is judged. */
export function askPlain(
  origin: string,
  connectOptions: ConnectOptions,
  budget: Budget,
): Promise<Answer | Silence> {
  const { hostname } = new URL(origin);
  const { host } = destination(new URL(origin), origin, connectOptions);
  const to = connectOptions.plain === null ? { host, port: 80 } : hostAndPort(connectOptions.plain);
  return once(`http://${hostname}/`, budget, (listen) =>
    plainRequest(
      {
        ...to,
        path: '/organizer.html',
        headers: { Host: hostname, 'User-Agent': 'syfte-doctor' },
        agent: false,
      },
      listen,
    ),
  );
}
