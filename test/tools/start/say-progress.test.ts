import { expect, it } from '@jest/globals';
import { sayProgress } from '../../../tools/start/say-progress';

function said(isTTY: boolean) {
  const out: string[] = [];
  return {
    out,
    news: sayProgress({ isTTY, write: (text: string | Uint8Array) => out.push(String(text)) > 0 }),
  };
}

const gate = { bundle: 'gate', hash: 'one', emitted: [], mistakes: '' };

it('a file hears only what is done, and how long it took', () => {
  const { out, news } = said(false);
  news.progress('gate', 0.5);
  news.built(gate, 1234);
  expect(out).toEqual(['gate built (1.2 s)\n']);
});

it('a terminal shows how far each bundle is, in one line, until it is done', () => {
  const { out, news } = said(true);
  news.progress('gate', 0.501);
  news.progress('gate', 0.509);
  news.progress('pages', 0.25);
  news.built(gate, 1000);
  news.progress('pages', 1);
  const line = (text: string) => ['\r\x1b[K', text];
  expect(out).toEqual([
    ...line('Building gate 50 %'),
    ...line('Building gate 50 %, pages 25 %'),
    ...line('gate built (1.0 s)\n'),
    '\r\x1b[K',
  ]);
});

it('mistakes are shown', () => {
  const { out, news } = said(false);
  news.built({ ...gate, mistakes: 'Unexpected token' }, 1000);
  expect(out.join('')).toBe('gate has mistakes (1.0 s)\nUnexpected token\n');
});
