import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pageStyle } from '../../src/ui/page-style';
import { firstLoad, ownScripts } from '../../tools/bench/bytes';

const dist = join(__dirname, '../../dist');
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));

/** Text that only MSAL and only the Graph SDK have in them, however they are built. */
const marks = { msal: /nestedAppAuthBridge|msal\.js\.browser/, graph: /graph-js|getMiddlewareOptions/ };

describe('the first load of a page', () => {
  it.each(pages.filter((page) => !page.startsWith('sign-in')))(
    '%s holds no byte of MSAL or the Graph SDK',
    (page) => {
      const first = ownScripts(read(page)).map((name) => read(name.replace(/^\//, '')));
      expect(first.length).toBeGreaterThan(0);
      for (const script of first) {
        expect(script).not.toMatch(marks.msal);
        expect(script).not.toMatch(marks.graph);
      }
    },
  );

  it('leaves each of them to one script that comes when it is used', () => {
    const holding = (mark: RegExp) => scripts.filter((name) => mark.test(read(name)));
    const [msal, graph] = [holding(marks.msal), holding(marks.graph)];
    expect([msal.length, graph.length]).toEqual([1, 1]);
    expect(msal).not.toEqual(graph);
  });

  it.each(['sign-in.html', 'sign-in-window.html'])(
    'of %s is one small script, without office.js and without MSAL’s client',
    (page) => {
      const html = read(page);
      const first = ownScripts(html).filter((name) => name !== 'policy.js');
      expect(first).toHaveLength(1);
      expect(html).not.toContain('office.js');
      // With their few sentences in eight languages: to load one of them would be one more file.
      expect(read(String(first[0])).length).toBeLessThan(14_000);
    },
  );

  // With the words of one language, without office.js. Microsoft's own template is 185 KB of gzip, a page of React and Fluent that says one word 100.
  // Measured: 136.5, 114.9, 169.0 and 178.9 KB of gzip, 117.6, 99.6, 146.1 and 154.0 of brotli. Times in words, which an answer may not consist of, are 70 bytes of
  // an organizer's page and 450 of My meetings, which judges before it shows anything.
  it.each([
    ['organizer.html', 136_600, 117_800],
    ['attendee.html', 115_000, 99_900],
    ['my-meetings.html', 169_200, 146_300],
    ['plan.html', 179_000, 154_200],
  ])('of %s is at most %i bytes as gzip, and %i as brotli', (page, gzipped, packed) => {
    const { gzip, brotli } = firstLoad(dist, page);
    expect(gzip).toBeLessThanOrEqual(gzipped);
    expect(brotli).toBeLessThanOrEqual(packed);
  });

  it.each(['organizer.html', 'attendee.html', 'my-meetings.html', 'plan.html'])(
    'of %s is drawn before any script has come, by a style that its policy knows',
    (page) => {
      const html = read(page);
      expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]).toBe(pageStyle);
      expect(html).toMatch(/<div id="?root"?><div class="?bones"?/);
      expect([...html.matchAll(/<script[^>]*>/g)].filter(([tag]) => !tag.includes('defer'))).toEqual([]);
    },
  );

  it('holds no list of Fluent’s tokens beside the themes of those that are used', () => {
    for (const page of pages)
      for (const script of ownScripts(read(page)))
        expect(read(script)).not.toContain('colorNeutralForeground1:"var(');
  });
});
