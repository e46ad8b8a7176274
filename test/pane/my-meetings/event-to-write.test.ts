import { expect, it } from '@jest/globals';
import { tellingOfChanges } from '../../../src/pane/my-meetings/event-to-write';
import { anEvent, fakeCalendar } from '../../builders/a-calendar';
import { settled } from '../../builders/a-clock';

function told() {
  const calendar = fakeCalendar([anEvent()]);
  const bodies: string[] = [];
  const telling = tellingOfChanges(calendar, ({ body }) => bodies.push(body?.content ?? ''));
  return { calendar, telling, bodies };
}

it('tells of an event that was changed, as it is now', async () => {
  const { telling, bodies } = told();
  await telling.change(await telling.event('event-1'), { body: '<p>New</p>' });
  await settled();
  expect(bodies).toEqual(['<p>New</p>']);
});

it('tells of one whose answer was lost: the calendar may have taken it', async () => {
  const { calendar, telling, bodies } = told();
  calendar.losesAnswer();
  await expect(telling.change(await telling.event('event-1'), { body: '<p>New</p>' })).rejects.toThrow();
  await settled();
  expect(bodies).toEqual(['<p>New</p>']);
});

it('says nothing of one that cannot be read', async () => {
  const { calendar, telling, bodies } = told();
  const event = await telling.event('event-1');
  calendar.fails('event', 'offline');
  await telling.change(event, { body: '<p>New</p>' });
  await settled();
  expect(bodies).toEqual([]);
});
