import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import type { ComposePage } from './driver/compose-page';
import { call, fixtureAddIn, heard, openFixturePane, type Result, ready } from './driver/fixture-pane';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

/** Time and series of the local Outlook, asked and set through office.js from npm. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook({ dist: fixtureAddIn });
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

async function aMeeting(): Promise<{ compose: ComposePage; pane: FrameLocator }> {
  const compose = await outlook.newInvite();
  await compose.subject('Weekly sales');
  await compose.addRequired('Bo Berg');
  await compose.when('2026-11-24T10:00', '2026-11-24T11:00');
  return { compose, pane: await openFixturePane(compose) };
}

async function aSentSeries(): Promise<void> {
  const { compose } = await aMeeting();
  await compose.repeats('weekly');
  await compose.send();
  await compose.isClosed();
}

/** `item.start.setAsync` or `item.end.setAsync`: a local time, as on the screen. */
const setTime = (pane: FrameLocator, which: 'start' | 'end', iso: string): Promise<Result> =>
  pane.locator('body').evaluate(
    (_body, [name, time]) =>
      new Promise((resolve) => {
        const item = Office.context.mailbox.item as Office.AppointmentCompose;
        item[name as 'start' | 'end'].setAsync(new Date(String(time)), ({ status, error }) =>
          resolve(String(status) === 'succeeded' ? {} : { error: error.code }),
        );
      }),
    [which, iso],
  );

/** The recurrence as the pane's office.js tells it, its series time asked. */
const recurrence = (pane: FrameLocator): Promise<unknown> =>
  pane.locator('body').evaluate(
    () =>
      new Promise((resolve) =>
        (Office.context.mailbox.item as Office.AppointmentCompose).recurrence.getAsync(({ value }) =>
          resolve(
            value && {
              type: value.recurrenceType,
              properties: value.recurrenceProperties,
              zone: value.recurrenceTimeZone,
              from: value.seriesTime.getStartDate() + value.seriesTime.getStartTime(),
              until: value.seriesTime.getEndDate(),
              minutes: value.seriesTime.getDuration(),
            },
          ),
        ),
      ),
  );

/** Shortens the series through its recurrence pattern, as an add-in has to in classic Outlook. */
const setSeriesDuration = (pane: FrameLocator, minutes: number): Promise<Result> =>
  pane.locator('body').evaluate(
    (_body, wanted) =>
      new Promise((resolve) => {
        const { recurrence: found } = Office.context.mailbox.item as Office.AppointmentCompose;
        found.getAsync(({ value }) => {
          value.seriesTime.setDuration(wanted);
          try {
            found.setAsync(value, ({ status, error }) =>
              resolve(String(status) === 'succeeded' ? {} : { error: error.code }),
            );
          } catch (error) {
            resolve({ threw: String((error as Error).message) });
          }
        });
      }),
    minutes,
  );

describe('start and end', () => {
  it('an open pane hears that the time changed on the screen', async () => {
    const { compose, pane } = await aMeeting();
    await compose.when('2026-11-24T10:00', '2026-11-24T10:25');
    expect(await heard(pane, 'end')).toEqual({
      start: '2026-11-24T09:00:00.000Z',
      end: '2026-11-24T09:25:00.000Z',
    });
  });

  it('a new end shortens the meeting, a new start moves it, an end before the start is 9010', async () => {
    const { compose, pane } = await aMeeting();
    expect(await setTime(pane, 'end', '2026-11-24T10:25')).toEqual({});
    expect(await compose.times()).toEqual(['2026-11-24T10:00', '2026-11-24T10:25']);
    expect(await setTime(pane, 'start', '2026-11-24T13:00')).toEqual({});
    expect(await compose.times()).toEqual(['2026-11-24T13:00', '2026-11-24T13:25']);
    expect(await setTime(pane, 'end', '2026-11-24T12:00')).toEqual({ error: 9010 });
  });

  it('a meeting that lasts all day runs from midnight to midnight', async () => {
    const { compose, pane } = await aMeeting();
    await compose.check('All day');
    expect(await compose.times()).toEqual(['2026-11-24T00:00', '2026-11-25T00:00']);
    expect(await call(pane, 'isAllDayEvent.getAsync')).toEqual({ value: true });
  });

  it.each([
    ['silently', {}, '2026-11-24T11:00'],
    ['error', {}, '2026-11-24T10:25'],
  ] as const)('a client that refuses times %s', async (refusesTime, answer, end) => {
    await outlook.settings({ refusesTime });
    const { compose, pane } = await aMeeting();
    expect(await setTime(pane, 'end', '2026-11-24T10:25')).toEqual(answer);
    expect((await compose.times())[1]).toBe(end);
  });

  it('a client that forgets the first new time takes the second', async () => {
    await outlook.settings({ refusesTime: 'once' });
    const { compose, pane } = await aMeeting();
    await setTime(pane, 'end', '2026-11-24T10:25');
    expect((await compose.times())[1]).toBe('2026-11-24T11:00');
    await setTime(pane, 'end', '2026-11-24T10:25');
    expect((await compose.times())[1]).toBe('2026-11-24T10:25');
  });

  it('the user’s time zone has its Windows name', async () => {
    const { pane } = await aMeeting();
    const zone = pane.locator('body').evaluate(() => Office.context.mailbox.userProfile.timeZone);
    expect(await zone).toBe('W. Europe Standard Time');
  });
});

describe('a series', () => {
  const weekly = {
    type: 'weekly',
    properties: { interval: 1, days: ['tue'], firstDayOfWeek: 'mon' },
    zone: { name: 'W. Europe Standard Time', offset: 60 },
    from: '2026-11-24T10:00:00.000',
    until: null,
    minutes: 60,
  };

  it('is told to the pane with its pattern, and its coming and going is heard', async () => {
    const { compose, pane } = await aMeeting();
    expect(await recurrence(pane)).toBeNull();
    await compose.repeats('weekly');
    expect(await recurrence(pane)).toEqual(weekly);
    expect(await heard(pane, 'recurrence')).toMatchObject({
      recurrence: { recurrenceType: 'weekly', minutes: 60 },
    });
  });

  it('is shortened through its pattern', async () => {
    const { compose, pane } = await aMeeting();
    await compose.repeats('weekly');
    expect(await setSeriesDuration(pane, 25)).toEqual({});
    expect(await recurrence(pane)).toEqual({ ...weekly, minutes: 25 });
    expect(await compose.times()).toEqual(['2026-11-24T10:00', '2026-11-24T10:25']);
  });

  it('is error 5001 for a new end where classic Outlook is set, and shortened through its pattern all the same', async () => {
    await outlook.settings({ refusesTime: 'error' });
    const { compose, pane } = await aMeeting();
    await compose.repeats('weekly');
    expect(await setTime(pane, 'end', '2026-11-24T10:25')).toEqual({ error: 5001 });
    expect(await setSeriesDuration(pane, 25)).toEqual({});
    expect((await compose.times())[1]).toBe('2026-11-24T10:25');
  });

  it('is in UTC after a new end where the web does that', async () => {
    await outlook.settings({ flipsZone: true });
    const { compose, pane } = await aMeeting();
    await compose.repeats('weekly');
    await setTime(pane, 'end', '2026-11-24T10:25');
    expect(await recurrence(pane)).toEqual({
      ...weekly,
      zone: { name: 'UTC', offset: 0 },
      from: '2026-11-24T09:00:00.000',
      minutes: 25,
    });
    await outlook.page.getByText('UTC', { exact: true }).waitFor();
  });

  it('opens as a whole, or as one occurrence that has the id of its series and no pattern to set', async () => {
    await aSentSeries();
    const whole = await openFixturePane(await outlook.editSeries('Weekly sales'));
    const seriesIdIn = (pane: FrameLocator) =>
      pane.locator('body').evaluate(() => Office.context.mailbox.item?.seriesId);
    expect(await seriesIdIn(whole)).toBeNull();
    const { value: id } = await call(whole, 'getItemIdAsync');
    await outlook.page.getByRole('button', { name: 'Discard' }).click();
    const one = await openFixturePane(await outlook.editNext('Weekly sales'));
    expect(await seriesIdIn(one)).toBe(id);
    expect(await setSeriesDuration(one, 25)).toEqual({ threw: expect.stringMatching(/recurrence/i) });
  });

  it('keeps its time when one occurrence is shortened', async () => {
    await aSentSeries();
    const one = await outlook.editNext('Weekly sales');
    const pane = await openFixturePane(one);
    const [start] = await one.times();
    const end = start.replace('T10:00', 'T10:25');
    expect(await setTime(pane, 'end', end)).toEqual({});
    await one.send();
    await one.isClosed();
    expect(await outlook.subjects()).toEqual(['Weekly sales', 'Weekly sales']);
    const whole = await outlook.editSeries('Weekly sales');
    expect(await whole.times()).toEqual(['2026-11-24T10:00', '2026-11-24T11:00']);
    await whole.discard();
    expect((await (await outlook.editNext('Weekly sales')).times())[1]).toBe(end);
  });

  it('is read with its pattern', async () => {
    await aSentSeries();
    const read = await outlook.readAs('Bo Berg', 'Weekly sales');
    const pane = await ready(await read.openPane('Fixture reader'));
    const minutes = pane
      .locator('body')
      .evaluate(() =>
        (Office.context.mailbox.item as Office.AppointmentRead).recurrence.seriesTime.getDuration(),
      );
    expect(await minutes).toBe(60);
  });
});
