/** @jest-environment jsdom */

import { expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { LocaleContext } from '../../../../sandbox/outlook/use-words';
import { hourHeight, WeekDay } from '../../../../sandbox/outlook/week/week-day';
import { aSentInvite } from '../../../builders/a-sent-invite';

const at = (hours: number, minutes = 0, days = 0) => new Date(2026, 10, 24 + days, hours, minutes).getTime();
const meeting = (subject: string, start: number, end: number, isAllDay = false) =>
  aSentInvite({ id: subject, subject, start, end, isAllDay });

function shown(events: Parameters<typeof WeekDay>[0]['events'], now = at(12)) {
  const [midnight, roving] = [at(0), { tabStop: '', onFocus: () => {} }];
  const owner = aSentInvite().organizer;
  render(
    <LocaleContext value="en-US">
      <WeekDay {...{ midnight, roving, owner, events, now }} onOpen={() => {}} />
    </LocaleContext>,
  );
  return screen.getByRole('region', { name: 'Tuesday, November 24' });
}

const subjects = (list: HTMLElement) =>
  within(list)
    .queryAllByRole('button')
    .map((button) => button.getAttribute('aria-label')?.split(',')[0]);

it('a day is a region with a list of what lasts all day and a list of the hours', () => {
  const day = within(shown([meeting('Fair', at(0), at(0, 0, 1), true), meeting('Prices', at(10), at(11))]));
  expect(subjects(day.getByRole('list', { name: 'Tuesday, November 24, all day' }))).toEqual(['Fair']);
  expect(subjects(day.getByRole('list', { name: 'Tuesday, November 24' }))).toEqual(['Prices']);
  expect(day.queryByText('Nothing planned')).toBeNull();
});

it('a meeting stands at its hour, as high as it is long; those at the same time share the width', () => {
  const day = shown([meeting('Prices', at(10), at(11, 30)), meeting('Budget', at(11), at(12))]);
  const boxes = [...day.querySelectorAll<HTMLElement>('.hours li')].map(({ style }) => style);
  expect(boxes.map(({ top, height }) => [top, height])).toEqual([
    [`${10 * hourHeight}px`, `${1.5 * hourHeight}px`],
    [`${11 * hourHeight}px`, `${hourHeight}px`],
  ]);
  expect(boxes.map(({ left, width }) => [left, width])).toEqual([
    ['0%', '50%'],
    ['50%', '50%'],
  ]);
});

it('however short, it has room for a line', () => {
  const box = shown([meeting('Call', at(10), at(10, 5))]).querySelector<HTMLElement>('.hours li');
  expect(box?.style.height).toBe('20px');
});

it('a day without anything says so', () => {
  expect(within(shown([])).getByText('Nothing planned')).toBeTruthy();
});

it('today is the current date, with a line at the time; another day has neither', () => {
  const today = shown([], at(14, 30));
  expect(within(today).getByRole('heading').getAttribute('aria-current')).toBe('date');
  expect(today.querySelector<HTMLElement>('.now')?.style.top).toBe(`${14.5 * hourHeight}px`);
});

it('tomorrow is not', () => {
  const day = shown([], at(14, 30, -1));
  expect(within(day).getByRole('heading').hasAttribute('aria-current')).toBe(false);
  expect(day.querySelector('.now')).toBeNull();
});
