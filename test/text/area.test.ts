import { describe, expect, it } from '@jest/globals';
import { area } from '../../src/text/area';

describe('an area of words', () => {
  it('gives the words of the language it is asked for', () => {
    const greeting = area<string>();
    greeting.add('sv', 'Hej');
    greeting.add('en', 'Hello');
    expect([greeting('en'), greeting('sv')]).toEqual(['Hello', 'Hej']);
  });

  it('speaks as the reader does while another language is not there', () => {
    const greeting = area<string>();
    greeting.add('sv', 'Hej');
    expect(greeting('en')).toBe('Hej');
    greeting.add('en', 'Hello');
    expect(greeting('en')).toBe('Hello');
  });

  it('is silent about nothing: without any words it throws', () => {
    const greeting = area<string>();
    expect(() => greeting('en')).toThrow('No words');
  });

  it('keeps its words apart from those of others', () => {
    const [one, other] = [area<string>(), area<string>()];
    one.add('en', 'One');
    expect(() => other('en')).toThrow('No words');
  });
});
