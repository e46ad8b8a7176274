/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../../src/ui/button';

afterEach(cleanup);

describe('a button', () => {
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
