/** @jest-environment jsdom */

import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { LocaleContext } from '../../../../sandbox/outlook/use-words';
import { slotName } from '../../../../sandbox/outlook/week/next-slot';
import { type EventProps, WeekEvent } from '../../../../sandbox/outlook/week/week-event';
import type { Locale } from '../../../../sandbox/words/locale';
import { aSentInvite } from '../../../builders/a-sent-invite';

const midnight = new Date(2026, 10, 24).getTime();
const [start, end] = [new Date(2026, 10, 24, 10).getTime(), new Date(2026, 10, 24, 11).getTime()];
const invite = aSentInvite({ subject: 'Nordic prices', start, end });
const { organizer } = invite;
const bo = { ...organizer, name: 'Bo Berg', address: 'bo.berg@contoso.example' };

function shown(change: Partial<EventProps> = {}, locale: Locale = 'en-US') {
  const onOpen = jest.fn<EventProps['onOpen']>();
  const onFocus = jest.fn();
  const props = { invite, midnight, owner: organizer, roving: { tabStop: '', onFocus }, onOpen, ...change };
  render(
    <LocaleContext value={locale}>
      <WeekEvent {...props} />
    </LocaleContext>,
  );
  return { onOpen, onFocus, button: screen.getByRole('button') };
}

/** The accessible name; some of a language's spaces are thin ones. */
const nameOf = (button: HTMLElement) => button.getAttribute('aria-label')?.replace(/\s/g, ' ');

describe('assistive technology hears', () => {
  it('the subject, the weekday, the date and the time, as the language writes them', () => {
    expect(nameOf(shown().button)).toBe('Nordic prices, Tuesday, November 24, 10:00 – 11:00 AM');
  });

  it('the same in Swedish', () => {
    expect(nameOf(shown({}, 'sv-SE').button)).toBe('Nordic prices, tisdag 24 november, 10:00–11:00');
  });

  it('who has called it, where that is somebody else, and that it is cancelled', () => {
    const { button } = shown({ owner: bo, invite: { ...invite, isCancelled: true } });
    expect(nameOf(button)).toMatch(/, Anna Ek, Cancelled$/);
  });

  it('that it has no subject', () => {
    expect(nameOf(shown({ invite: { ...invite, subject: '' } }).button)).toMatch(/^\(no subject\)/);
  });
});

it('what the organizer opens is to be changed, what others open to be read', () => {
  const mine = shown();
  fireEvent.click(mine.button);
  expect(mine.onOpen).toHaveBeenCalledWith(invite, 'compose');
});

it('others read it', () => {
  const theirs = shown({ owner: bo });
  fireEvent.click(theirs.button);
  expect(theirs.onOpen).toHaveBeenCalledWith(invite, 'read');
});

it('Tab comes to the one that it is said to come to, and the keyboard’s place is told', () => {
  const { button, onFocus } = shown();
  expect(button.tabIndex).toBe(-1);
  fireEvent.focus(button);
  expect(onFocus).toHaveBeenCalledWith({ midnight, invite });
});

it('the stop of Tab is in the order of the page', () => {
  const tabStop = slotName({ midnight, invite });
  expect(shown({ roving: { tabStop, onFocus: jest.fn() } }).button.tabIndex).toBe(0);
});
