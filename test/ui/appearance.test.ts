/** @jest-environment jsdom */

import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chooseAppearance, colourPageAsRemembered, shownAppearance } from '../../src/ui/appearance';

const page = document.documentElement;
const drawn = () => [shownAppearance(), page.className, page.style.colorScheme];
const remember = (appearance: string) => window.localStorage.setItem('syfte.appearance', appearance);
const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

beforeEach(() => {
  window.localStorage.clear();
  document.head.replaceChildren();
  colourPageAsRemembered();
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the colours of a page', () => {
  it('are the system’s unless somebody chooses: the page then says nothing of its own', () => {
    expect(drawn()).toEqual(['automatic', '', '']);
  });

  it.each(['light', 'dark'] as const)(
    'are %s once that is chosen, and when the page comes again',
    (chosen) => {
      chooseAppearance(chosen);
      expect(drawn()).toEqual([chosen, chosen, chosen]);
      page.className = '';
      colourPageAsRemembered();
      expect(drawn()).toEqual([chosen, chosen, chosen]);
    },
  );

  it('are the system’s again when that is chosen', () => {
    chooseAppearance('dark');
    chooseAppearance('automatic');
    expect(drawn()).toEqual(['automatic', '', '']);
  });

  it('are the system’s again when what was remembered is nonsense', () => {
    remember('purple');
    colourPageAsRemembered();
    expect(drawn()).toEqual(['automatic', '', '']);
  });

  it('can be chosen where the browser keeps nothing for framed pages', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    colourPageAsRemembered();
    chooseAppearance('dark');
    expect(shownAppearance()).toBe('dark');
  });
});

describe('Fluent’s tokens', () => {
  const rules = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const token = '--colorNeutralBackground1';
  const valueIn = (selector: string) =>
    rules()
      .flatMap((rule) => ('cssRules' in rule ? [...(rule as CSSMediaRule).cssRules] : [rule]))
      .find((rule): rule is CSSStyleRule => 'selectorText' in rule && rule.selectorText === selector)
      ?.style.getPropertyValue(token);

  it('are custom properties of the whole page: what is drawn outside of the root has them, too', () => {
    expect(valueIn('html')).toBe(webLightTheme.colorNeutralBackground1);
  });

  it('are the dark ones where that was chosen, and where the system is dark and light was not chosen', () => {
    expect(valueIn('html.dark')).toBe(webDarkTheme.colorNeutralBackground1);
    expect(valueIn('html:not(.light)')).toBe(webDarkTheme.colorNeutralBackground1);
    expect(
      rules()
        .filter((rule) => 'media' in rule)
        .map((rule) => (rule as CSSMediaRule).media.mediaText),
    ).toEqual([expect.stringMatching(/prefers-color-scheme: ?dark/)]);
  });
});
