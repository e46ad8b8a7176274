/** @jest-environment jsdom */

import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { LocaleContext } from '../../../../sandbox/outlook/use-words';
import { hourHeight } from '../../../../sandbox/outlook/week/week-day';
import { WeekView } from '../../../../sandbox/outlook/week/week-view';
import { aScreenWidth } from '../../../builders/a-screen-width';
import { aSentInvite } from '../../../builders/a-sent-invite';

/** Half past two on a Friday. */
const friday = new Date(2026, 10, 27, 14, 30).getTime();
beforeEach(() => {
  jest.useFakeTimers({ now: friday });
});
afterEach(() => {
  jest.useRealTimers();
});

const at = (date: number, hours: number) => new Date(2026, 10, date, hours).getTime();
const meeting = (subject: string, date: number, hours: number) =>
  aSentInvite({ id: subject, subject, start: at(date, hours), end: at(date, hours + 1) });
const invites = [
  meeting('Partners', 23, 11),
  meeting('Sales', 27, 9),
  meeting('Handover', 27, 14),
  meeting('Prices', 30, 10),
];

function shown(width = 1280) {
  aScreenWidth(width);
  render(
    <LocaleContext value="sv-SE">
      <WeekView invites={invites} owner={aSentInvite().organizer} onOpen={() => {}} />
    </LocaleContext>,
  );
}

const grid = (name: string | RegExp = '23–29 november 2026') => screen.getByRole('region', { name });
const event = (subject: string) => screen.getByRole('button', { name: new RegExp(`^${subject},`) });
const stops = () =>
  within(grid())
    .getAllByRole('button')
    .filter(({ tabIndex }) => tabIndex === 0)
    .map((button) => button.getAttribute('aria-label')?.split(',')[0]);
it('the week of now is on the screen, from the hour before now', () => {
  shown();
  expect(within(grid()).getAllByRole('region')).toHaveLength(7);
  expect(grid().scrollTop).toBe(13 * hourHeight);
  expect(screen.queryByRole('button', { name: /^Prices,/ })).toBeNull();
});

it('in a narrow window it is today alone', () => {
  shown(320);
  expect(within(grid('27 november 2026')).getAllByRole('region')).toHaveLength(1);
});

it('its buttons show the week after, and the one of now again', () => {
  shown();
  fireEvent.click(screen.getByRole('button', { name: 'Nästa vecka' }));
  expect(event('Prices')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'I dag' }));
  expect(event('Sales')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Föregående vecka' }));
  expect(grid('16–22 november 2026')).toBeTruthy();
});

it('the keyboard has one stop in it, and arrows in it', () => {
  shown();
  expect(stops()).toEqual(['Sales']);
  fireEvent.keyDown(event('Sales'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(event('Handover'));
  expect(stops()).toEqual(['Handover']);
  fireEvent.keyDown(event('Handover'), { key: 'ArrowRight', shiftKey: true });
  expect(document.activeElement).toBe(grid(/^30 november.*6 december 2026$/));
});
