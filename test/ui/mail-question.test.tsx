/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MailQuestion } from '../../src/ui/mail-question';

afterEach(cleanup);

function ask() {
  const said: string[] = [];
  render(
    <MailQuestion
      isOpen={true}
      title="2 people will get an update"
      lines={['The agenda goes with it.', 'The new time, too.']}
      send="Send update"
      notNow="Not now"
      onSend={() => said.push('send')}
      onNotNow={() => said.push('not now')}
    >
      <label>
        <input type="checkbox" /> The whole series
      </label>
    </MailQuestion>,
  );
  return said;
}

describe('the question before anybody gets mail', () => {
  it('is named by who gets it, and says what about and what there is to choose', () => {
    ask();
    const dialog = screen.getByRole('dialog', { name: '2 people will get an update' });
    expect([...dialog.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'The agenda goes with it.',
      'The new time, too.',
    ]);
    expect(screen.getByRole('checkbox', { name: 'The whole series' })).toBeTruthy();
  });

  it('is answered by its buttons, and by Escape as by Not now', () => {
    const said = ask();
    fireEvent.click(screen.getByRole('button', { name: 'Send update' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(said).toEqual(['send', 'not now', 'not now']);
  });
});
