/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../../src/ui/button';

afterEach(cleanup);

/** What the style sheets set for a look under the pointer or pressed, by the state. */
function statesOf(look: string): readonly string[] {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText),
  );
  return rules.filter(
    (rule) => rule.includes(`data-look=${look}`) && /:hover|:active/.test(rule) && !rule.startsWith('@media'),
  );
}

describe('a button', () => {
  it.each(['primary', 'subtle'])(
    'keeps the edge and the colour of its text under the pointer: %s',
    (look) => {
      render(<Button>Add</Button>);
      const states = statesOf(look);
      expect(states.length).toBeGreaterThan(0);
      for (const rule of states) {
        expect(rule).toMatch(/--text:/);
        expect(rule).toMatch(/--edge: ?transparent/);
      }
    },
  );

  it('is pressed, and sends no form', () => {
    const onClick = jest.fn();
    render(<Button onClick={onClick}>Add</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });

  it('that does nothing for now says so, can be reached, and is not pressed', () => {
    const onClick = jest.fn();
    render(
      <Button disabledFocusable onClick={onClick}>
        Add
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Add' });
    button.focus();
    fireEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect([button.getAttribute('aria-disabled'), document.activeElement]).toEqual(['true', button]);
  });
});
