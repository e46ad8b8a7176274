/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { writePaneContext } from '../../../src/rules/pane-context';
import { aPane } from '../../builders/a-pane';
import {
  dueBox,
  openOwnerAndDue,
  ownerAndDueLine,
  ownerBox,
  withNameList,
} from '../../builders/an-owner-and-due';

const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

beforeAll(withNameList, 60_000);
afterEach(cleanup);

describe('owner and date of the next step', () => {
  it('are one line until it is pressed, and then two boxes, the first of them in focus', async () => {
    await aPane();
    expect(ownerAndDueLine().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('textbox', { name: 'Next step due' })).toBeNull();
    await openOwnerAndDue();
    expect(ownerAndDueLine().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(ownerBox());
    expect([ownerBox().value, dueBox().value]).toEqual(['Anna Ek', 'Tue 8 Dec']);
    fireEvent.click(ownerAndDueLine());
    expect(screen.queryByRole('textbox', { name: 'Next step due' })).toBeNull();
  });

  it('are Swedish where Outlook is', async () => {
    await aPane({}, 'sv');
    expect(ownerAndDueLine().firstChild?.textContent).toBe('Anna Ek · tis 8 dec');
    await openOwnerAndDue();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nästa steg klart senast' });
    type(box, '11/12');
    fireEvent.blur(box);
    expect(box.value).toBe('fre 11 dec');
  });

  it('open by themselves where the gate sends the organizer, at the box it means', async () => {
    await aPane({ openedWith: writePaneContext({ focus: 'nextStepDue' }) });
    expect(document.activeElement).toBe(dueBox());
  });

  it('stay closed where it sends the organizer elsewhere', async () => {
    await aPane({ openedWith: writePaneContext({ focus: 'purpose' }) });
    expect(ownerAndDueLine().getAttribute('aria-expanded')).toBe('false');
  });
});
