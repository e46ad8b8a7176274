import { beforeEach, describe, expect, it, jest } from '@jest/globals';

type Registry = typeof import('../../src/text/area');
let registry: Registry;

describe('an area of words', () => {
  beforeEach(() => {
    // Without the words of all languages, which every test file is given.
    jest.isolateModules(() => {
      registry = require('../../src/text/area') as Registry;
    });
  });

  it('gives the words of the language it is asked for', () => {
    registry.addWords('sv', { greeting: 'Hej' });
    registry.addWords('en', { greeting: 'Hello' });
    const greeting = registry.area<string>('greeting');
    expect([greeting('en'), greeting('sv')]).toEqual(['Hello', 'Hej']);
  });

  it('keeps what was added before', () => {
    registry.addWords('sv', { greeting: 'Hej' });
    registry.addWords('sv', { parting: 'Hej då' });
    expect(registry.area<string>('greeting')('sv')).toBe('Hej');
    expect(registry.hasWords('sv', 'parting')).toBe(true);
    expect(registry.hasWords('en', 'parting')).toBe(false);
  });

  it('speaks as the page does while another language is not there, whichever came first', () => {
    registry.addWords('en', { greeting: 'Hello', parting: 'Bye' });
    registry.addWords('sv', { greeting: 'Hej' });
    registry.speak('sv');
    expect(registry.spoken()).toBe('sv');
    expect(registry.area<string>('greeting')('sv')).toBe('Hej');
    expect(registry.area<string>('parting')('sv')).toBe('Bye');
  });

  it('throws where nothing is there to say', () => {
    registry.addWords('en', { greeting: 'Hello' });
    const parting = registry.area<string>('parting');
    expect(() => parting('en')).toThrow('parting');
  });
});
