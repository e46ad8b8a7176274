import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { doctor } from '../../../tools/doctor/doctor';
import type { Limits } from '../../../tools/doctor/limits';
import { type Issued, TestAuthority } from '../../e2e/driver/test-authority';

/** A hundredth of the usual limits, so that the same ends come a hundred times sooner. */
const limits: Limits = {
  everything: 900,
  oneFile: 300,
  bytes: 3_000_000,
  bytesOfAFile: 400_000,
  files: 30,
};

/** For hosts that answer at once, and are found out by what they send: as long as a busy machine may take. */
const patient: Limits = { ...limits, everything: 20_000, oneFile: 10_000 };

let certificate: Issued;
beforeAll(async () => {
  certificate = await (await TestAuthority.create()).issue('agenda.contoso.example');
});

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** What the doctor says of a host that answers like this, and how many milliseconds it took. */
async function examined(answer: (path: string, response: ServerResponse) => void, within = patient) {
  const tls = createTlsServer({ cert: certificate.cert, key: certificate.key }, (request, response) =>
    answer(request.url ?? '', response),
  );
  const plain = createServer((_request, response) => answer('', response));
  const [port, plainPort] = [await listening(tls), await listening(plain)];
  const said: string[] = [];
  const output = { print: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const began = performance.now();
  const reach = ['--connect', `127.0.0.1:${port}`, '--plain', `127.0.0.1:${plainPort}`];
  const code = await doctor(['https://agenda.contoso.example', ...reach], Date.now(), output, within);
  return { code, said: said.join('\n'), took: performance.now() - began };
}

/** Sends a bit now and then, for ever. */
function drip(response: ServerResponse): void {
  const dripping = setInterval(() => response.write('a'), 20);
  response.on('close', () => clearInterval(dripping));
}

const script = (text: string) => (_path: string, response: ServerResponse) =>
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);

describe('a host', () => {
  it.each([
    ['that drips', (_path: string, response: ServerResponse) => drip(response)],
    ['that never answers', () => undefined],
  ])('%s ends in a sentence, in time', async (_, answer) => {
    const { code, said, took } = await examined(answer, limits);
    expect(code).toBe(1);
    // Which limit is met first is the machine's to say.
    expect(said).toMatch(/was not here, whole, within|stops looking at a site after/);
    // The overall limit and what is judged after it; a busy machine may be slow, and never by this much.
    expect(took).toBeLessThan(8 * limits.everything);
  });

  it.each([
    [
      'that sends without end',
      (_path: string, response: ServerResponse) => {
        const chunk = 'x'.repeat(100_000);
        const more = () => {
          while (response.writable && response.write(chunk));
        };
        response.on('drain', more);
        more();
      },
      'as no file of Syfte has',
    ],
    [
      'that redirects in a circle',
      (_path: string, response: ServerResponse) => response.writeHead(302, { Location: '/round' }).end(),
      'It answers 302 instead of the file',
    ],
    [
      'that redirects to what is no address',
      (_path: string, response: ServerResponse) => response.writeHead(302, { Location: 'https://[' }).end(),
      'It answers 302 instead of the file',
    ],
    [
      'that cuts the connection',
      (_path: string, response: ServerResponse) => {
        response.writeHead(200, { 'Content-Length': '1000' });
        response.write('half');
        response.destroy();
      },
      'Nothing answers',
    ],
    ['with a gate as deep as a well', script(`x=${'['.repeat(150_000)}`), 'gate.js is no plain script'],
    ['with a gate of one long sum', script(`x=1${'+1'.repeat(60_000)}`), 'There is no policy in gate.js'],
    [
      'with a manifest of thirty thousand openings',
      (path: string, response: ServerResponse) =>
        script(path === '/manifest.xml' ? '<SupportUrl '.repeat(30_000) : 'x')(path, response),
      'It has more than 256 KB',
    ],
    [
      'with a manifest as deep as a well',
      (path: string, response: ServerResponse) =>
        script(path === '/manifest.xml' ? '<a>'.repeat(20_000) : 'x')(path, response),
      '/manifest.xml',
    ],
    [
      'with a policy that is none',
      (path: string, response: ServerResponse) =>
        script(path === '/policy.js' ? 'globalThis.syfteStamp=5;' : 'x')(path, response),
      'policy.js is not what configure wrote',
    ],
  ])('%s ends in a sentence', async (_, answer, told) => {
    const { code, said, took } = await examined(answer);
    expect(code).toBe(1);
    expect(said).toContain(told);
    expect(took).toBeLessThan(patient.everything);
  });

  it('with a list of a hundred thousand files is asked for a few of them', async () => {
    let asked = 0;
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_file, index) => [`f${index}.js`, 'x']));
    const { said } = await examined((path, response) => {
      asked += 1;
      response.end(path === '/syfte.json' ? JSON.stringify({ version: '1', fingerprint: '', files }) : 'x');
    });
    expect(said).toContain('files more than the doctor asks for');
    expect(asked).toBeLessThan(limits.files + 10);
  });

  it('cannot write into the terminal of whoever looks', async () => {
    const { said } = await examined((path, response) =>
      response.end(
        path === '/syfte.json'
          ? JSON.stringify({ version: '\u001b[2J\u0007All is right.', fingerprint: '', files: {} })
          : 'x',
      ),
    );
    expect(said).not.toMatch(/[\u001b\u0007]/);
  });
});
