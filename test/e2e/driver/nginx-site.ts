import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Issued } from './test-authority';

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  }).then((does) => {
    socket.destroy();
    return does as boolean;
  });
}

/** What stands around the shipped file on a server of its own: nothing that concerns the site. */
function around(folder: string, included: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${included};
}
`;
}

/** Debian's nginx with a shipped file as it is, but for the places on this machine: ports, certificate, folder of the site. */
export class NginxSite {
  private running: ChildProcess | null = null;

  constructor(
    private readonly program: string,
    private readonly folder: string,
    /** The shipped file. */
    private readonly shipped: string,
    private readonly site: string,
    readonly port: number,
    readonly plainPort: number,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  private placed(conf: string, certificate: Issued): string {
    writeFileSync(join(this.folder, 'fullchain.pem'), certificate.cert);
    writeFileSync(join(this.folder, 'privkey.pem'), certificate.key);
    const places: readonly (readonly [string, string])[] = [
      ['listen 443 ssl', `listen 127.0.0.1:${this.port} ssl`],
      ['listen 80;', `listen 127.0.0.1:${this.plainPort};`],
      ['/etc/nginx/tls/fullchain.pem', join(this.folder, 'fullchain.pem')],
      ['/etc/nginx/tls/privkey.pem', join(this.folder, 'privkey.pem')],
      ['/usr/share/nginx/html', this.site],
      ['/usr/share/nginx/brotli', join(this.shipped, '../brotli')],
    ];
    return places.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The shipped file does not say ${from}.`);
      return text.replaceAll(from, to);
    }, conf);
  }

  /** Starts it, with a slip in the shipped file where one is wanted. */
  async start(certificate: Issued, slip: (conf: string) => string = (conf) => conf): Promise<void> {
    const conf = slip(readFileSync(this.shipped, 'utf8'));
    const [included, main] = [join(this.folder, 'site.conf'), join(this.folder, 'nginx.conf')];
    writeFileSync(included, this.placed(conf, certificate));
    writeFileSync(main, around(this.folder, included));
    const started = spawn(this.program, ['-p', this.folder, '-c', main], { stdio: 'pipe' });
    let said = '';
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    this.running = started;
    while (!(await answers(this.port))) {
      if (started.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  async stop(): Promise<void> {
    const { running } = this;
    this.running = null;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }
}
