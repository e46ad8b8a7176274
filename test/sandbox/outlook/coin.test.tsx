import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Coin, colourOf, initialsOf } from '../../../sandbox/outlook/coin';

describe('the initials of somebody', () => {
  it.each([
    ['Bo Berg', 'BB'],
    ['Berg, Bo', 'BB'],
    ['Dan Öst', 'DÖ'],
    ['Anna Maria van der Ek', 'AE'],
    ['frida@fabrikam.example', 'F'],
    ['', ''],
  ])('of "%s" are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

it('the same name has the same colour, one of six', () => {
  expect(colourOf('Bo Berg')).toBe(colourOf('Bo Berg'));
  for (const name of ['', 'A', 'Bo Berg', '長谷川']) expect([0, 1, 2, 3, 4, 5]).toContain(colourOf(name));
});

it('a coin is no text: assistive technology hears the name beside it, once', () => {
  const coin = renderToStaticMarkup(<Coin name="Bo Berg" />);
  expect(coin).toContain('aria-hidden="true"');
  expect(coin).toMatch(/><\/span>$/);
});
