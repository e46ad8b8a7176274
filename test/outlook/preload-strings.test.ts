/** @jest-environment jsdom */
import { beforeEach, expect, it } from '@jest/globals';
import { preloadStrings } from '../../src/outlook/preload-strings';

const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const links = () =>
  [...document.querySelectorAll('link')].map((link) => [
    link.rel,
    link.getAttribute('as'),
    link.href,
    link.getAttribute('crossorigin'),
  ]);

function aPage(...scripts: readonly string[]): void {
  for (const src of scripts) document.head.append(Object.assign(document.createElement('script'), { src }));
}

beforeEach(() => document.head.replaceChildren());

it('asks for Outlook’s sentences where and as office.js does', () => {
  aPage('https://agenda.contoso.example/policy.js', office);
  preloadStrings('sv-SE');
  const strings = 'https://appsforoffice.microsoft.com/lib/1/hosted/sv-se/outlook_strings.js';
  expect(links()).toEqual([['preload', 'script', strings, null]]);
});

it('asks for nothing where the language is not known', () => {
  aPage(office);
  preloadStrings('');
  expect(links()).toEqual([]);
});

it('asks for nothing on a page without office.js', () => {
  aPage('https://agenda.contoso.example/policy.js');
  preloadStrings('sv-SE');
  expect(links()).toEqual([]);
});
