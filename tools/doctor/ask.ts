import { request } from 'node:https';

/** How the doctor reaches a site. */
export interface Reach {
  /** Certificates that are trusted besides the usual ones, as PEM. */
  readonly ca: string | null;
  /** `host:port` to connect to instead of what DNS says, as before a site is switched over. */
  readonly connect: string | null;
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
}

/** Nothing answered. */
export interface Silence {
  readonly kind: 'silence';
  readonly because: string;
}

/** Long for a file of a few KB, short for somebody who waits. */
const patience = 15_000;
const mostRedirects = 5;

function portOf(url: URL): number {
  return Number(url.port || 443);
}

/** Host and port to connect to, which `--connect` decides for the site itself alone. */
export function destination(url: URL, origin: string, { connect }: Reach): { host: string; port: number } {
  if (connect === null || url.origin !== origin) return { host: url.hostname, port: portOf(url) };
  const at = connect.lastIndexOf(':');
  return { host: connect.slice(0, at), port: Number(connect.slice(at + 1)) };
}

function once(url: URL, origin: string, reach: Reach): Promise<Answer | Silence> {
  return new Promise((resolve) => {
    const silence = (because: string) => resolve({ kind: 'silence', because });
    const asked = request(
      {
        ...destination(url, origin, reach),
        path: url.pathname + url.search,
        servername: url.hostname,
        // Judged by a check of its own: with a bad certificate there is still the rest to look at.
        rejectUnauthorized: false,
        headers: { Host: url.host, 'Accept-Encoding': 'identity', 'User-Agent': 'syfte-doctor' },
        timeout: patience,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', (cause) => silence(cause.message));
        response.on('end', () =>
          resolve({
            kind: 'answer',
            address: url.href,
            redirects: [],
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')]),
            ),
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
    asked.on('error', (cause) => silence(cause.message || String(cause)));
    asked.end();
  });
}

/** Asks for an address and follows its redirects as long as they stay on the site: what stands elsewhere is told, and not asked. */
export async function ask(address: string, origin: string, reach: Reach): Promise<Answer | Silence> {
  const redirects: string[] = [];
  let url = new URL(address);
  for (;;) {
    const answer = await once(url, origin, reach);
    if (answer.kind === 'silence') return answer;
    const target = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined;
    if (target === undefined || redirects.length === mostRedirects) return { ...answer, redirects };
    redirects.push(url.href);
    url = new URL(target, url);
    if (url.origin !== origin) return { ...answer, address: url.href, redirects };
  }
}
