import { describe, expect, it } from '@jest/globals';
import { showsTarget, unwrapped } from '../../src/invite/link-target';

describe('a link through a scanner of links', () => {
  it.each([
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=1',
      'https://x.example/a',
    ],
    ['https://urldefense.com/v3/__https://x.example/a__;!!x', 'https://x.example/a'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_a&d=1', 'https://x.example/a'],
    ['https://www.google.com/url?sa=t&q=https%3A%2F%2Fx.example%2Fa', 'https://x.example/a'],
    ['https://eur01.safelinks.protection.outlook.com/?url=100%&data=1', '100%'],
    ['https://x.example/?url=https%3A%2F%2Fy.example', 'https://x.example/?url=https%3A%2F%2Fy.example'],
    ['https://www.google.com/url?q=', 'https://www.google.com/url?q='],
  ])('%s leads to %s', (link, expected) => {
    expect(unwrapped(link)).toBe(expected);
  });
});

describe('words tell where their link leads', () => {
  it.each([
    ['x.example/list', 'https://x.example/list'],
    ['https://x.example/list', 'https://x.example/list'],
    ['X.example/list', 'http://x.example/list'],
    ['x.example', 'https://x.example/list?a=1#b'],
    ['x.example/', 'https://x.example'],
    ['x.example/list?a=1#b', ' https://x.example/list?a=1#b '],
    ['x.example/å', 'https://x.example/%C3%A5'],
    ['https://elsewhere.example', 'https://x.example'],
    ['whatever', 'https://'],
    ['x.example/a', 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa'],
    [
      'eur01.safelinks.protection.outlook.com',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa',
    ],
    ['not an address:', 'https://not an address:/x'],
  ])('%j does for %s', (words, href) => {
    expect(showsTarget(words, href)).toBe(true);
  });

  it.each([
    ['the list', 'https://x.example/list'],
    ['list', 'https://x.example/list'],
    ['x.example/other', 'https://x.example/list'],
    ['x.example/list', 'https://x.example/other?a=x.example/list'],
    ['y.example', 'https://x.example/y.example'],
    ['x.example/List', 'https://x.example/list'],
    ['x.example/list?a=2', 'https://x.example/list?a=1'],
    ['x.example/list#c', 'https://x.example/list#b'],
  ])('%j does not for %s', (words, href) => {
    expect(showsTarget(words, href)).toBe(false);
  });
});
