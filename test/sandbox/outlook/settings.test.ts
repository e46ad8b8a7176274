/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { defaultSettings, rememberedSettings, rememberSettings } from '../../../sandbox/outlook/settings';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

const browserAsksFor = (...tags: readonly string[]) =>
  jest.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);

describe('the display language', () => {
  it('is the browser’s where none was chosen yet', () => {
    browserAsksFor('sv-SE', 'en');
    expect(rememberedSettings()).toEqual({ ...defaultSettings, locale: 'sv-SE' });
  });

  it('is the chosen one, whatever the browser asks for', () => {
    rememberSettings({ ...defaultSettings, locale: 'en-US' });
    browserAsksFor('sv-SE');
    expect(rememberedSettings().locale).toBe('en-US');
  });

  it('is the browser’s where what was kept can no longer be read', () => {
    rememberSettings(defaultSettings);
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key ?? '', '{');
    browserAsksFor('fi');
    expect(rememberedSettings().locale).toBe('fi-FI');
  });
});
