/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createFormStore } from '../../../../src/form/form-store';
import type { CalendarEvent } from '../../../../src/graph/calendar';
import { GraphCallError } from '../../../../src/graph/graph-call-error';
import { createPastLengths } from '../../../../src/pane/organizer/last-time/past-lengths';
import { PastLengthsPart } from '../../../../src/pane/organizer/last-time/past-lengths-part';
import { OrganizerPane } from '../../../../src/pane/organizer/organizer-pane';
import { openFormTarget } from '../../../../src/targets/open-form/open-form-target';
import { graphErrorWords } from '../../../../src/text/graph-errors';
import type { Language } from '../../../../src/text/language';
import { fakeCalendar } from '../../../builders/a-calendar';
import { manualClock, settled } from '../../../builders/a-clock';
import { aHeldEvent } from '../../../builders/a-past-meeting';
import { anna } from '../../../builders/a-person';
import { aPolicy } from '../../../builders/a-policy';
import { anAgenda } from '../../../builders/an-agenda';
import { fakeComposeInvite, type InviteState } from '../../../builders/fake-compose-invite';

const link = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';
const minutes = 60_000;

/** Times that an online meeting was held, by its link: how many minutes each took, in June 2026, before what the calendar is asked for. */
type Held = Readonly<Record<string, readonly number[]>>;

interface Given {
  readonly invite?: Partial<InviteState>;
  readonly events?: readonly CalendarEvent[];
  readonly held?: Held;
  readonly fails?: Error;
  /** The one link that it fails for. @default every link */
  readonly failsFor?: string;
  readonly language?: Language;
  /** @default true */
  readonly hasReports?: boolean;
}

async function open(given: Given = {}) {
  const {
    held = {},
    language = 'en',
    hasReports = true,
    events = [aHeldEvent('11-03', { joinUrl: link })],
  } = given;
  const hour = { end: new Date('2026-12-01T10:00:00Z') };
  const invite = fakeComposeInvite({ ...hour, ...given.invite });
  const policy = aPolicy();
  const user = { ...anna, locale: language };
  const deps = { user, policy, clock: manualClock() };
  const target = openFormTarget(invite, { ...deps, focusedFor: null });
  const store = createFormStore(target, deps);
  const asked: string[] = [];
  const attendance = {
    held: async (joinUrl: string) => {
      asked.push(joinUrl);
      if (given.fails && (given.failsFor ?? joinUrl) === joinUrl) throw given.fails;
      return (held[joinUrl] ?? []).map((took, at) => {
        const start = new Date(Date.UTC(2026, 5, 1 + at, 9));
        return { start, end: new Date(start.getTime() + took * minutes) };
      });
    },
  };
  const calendar = fakeCalendar(events);
  const pastLengths = createPastLengths({
    target,
    store,
    open: async () => ({ calendar, attendance: hasReports ? attendance : null }),
    now: () => Date.parse('2026-11-25T12:00:00Z'),
    startMinute: (start) => start.getUTCHours() * 60 + start.getUTCMinutes(),
  });
  const part = (
    <PastLengthsPart language={language} pastLengths={pastLengths} fewest={policy.time.history.fewest} />
  );
  render(<OrganizerPane {...{ store, language }} organisation={policy} pastLengths={part} />);
  await act(() => store.load());
  await act(settled);
  return { asked, calendar };
}

const press = async (name = 'Look at how long it really took') => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(() => import('../../../../src/pane/organizer/last-time/look-in-calendar'));
  await act(() => import('../../../../src/pane/organizer/last-time/look-in-outcomes'));
  await act(settled);
};
const shows = (text: string | RegExp) => expect(screen.getByText(text)).toBeTruthy();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('how long earlier meetings took, where Teams kept nothing', () => {
  const ended = (day: string, endedAt: string) =>
    aHeldEvent(day, { agenda: anAgenda({ outcome: { goal: 'reached', decisions: [], endedAt } }) });
  const threeLong = [ended('11-03', '10:15'), ended('11-10', '10:15'), ended('11-17', '10:20')];

  it.each([true, false])('is what the organizer told; reports are on: %s', async (hasReports) => {
    await open({ events: threeLong, hasReports });
    await press();
    shows('The 3 earlier meetings whose end you told took 75 to 80 minutes.');
  });

  it.each(['forbidden', 'needs-admin', 'declined'] as const)(
    'is what the organizer told where the reports may not be read: %s',
    async (kind) => {
      const events = threeLong.map((event) => ({ ...event, joinUrl: link }));
      const { asked } = await open({ events, fails: new GraphCallError(kind, 'GET') });
      await press();
      expect(asked).toEqual([link]);
      shows('The 3 earlier meetings whose end you told took 75 to 80 minutes.');
    },
  );

  it('is told as a series that goes over its time, with where to close', async () => {
    await open({ events: threeLong });
    await press();
    shows(
      /^The last 3 took 15 to 20 minutes longer than planned\. Plan 75, or shorten at the end: close at \d\d:50\.$/,
    );
    expect(screen.queryByRole('button', { name: /^Use \d+ minutes$/ })).toBeNull();
  });

  it('is nothing where nobody told', async () => {
    await open({ hasReports: false });
    await press();
    shows(/You have not told when earlier meetings like this one ended/);
  });
});

describe('how long earlier meetings took', () => {
  it('is looked at when the organizer asks, and not before', async () => {
    const { asked, calendar } = await open({ held: { [link]: [30, 30, 30] } });
    expect(calendar.calls).toEqual([]);
    await press();
    expect(asked).toEqual([link]);
  });

  it('shortens the meeting, and says why', async () => {
    await open({ held: { [link]: [24, 28, 25, 29] } });
    await press();
    shows('The 4 earlier meetings that Teams kept took 24 to 29 minutes.');
    shows(/All of the last 4 would have fitted \(29 minutes at most\); this one is planned for 60\./);
    expect(screen.getByRole('button', { name: 'Use 30 minutes' })).toBeTruthy();
  });

  it('says where there is too little of it', async () => {
    await open({ held: { [link]: [30] } });
    await press();
    shows(
      'The one earlier meeting that Teams kept took 30 minutes. At least 3 meetings are needed to suggest a time.',
    );
  });

  it('says where Teams kept nothing', async () => {
    await open();
    await press();
    shows('Teams has not kept how long earlier meetings like this one took.');
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['somebody else’s', { isOrganizer: false }],
    ['under another subject', { subject: 'Lunch' }],
    ['without an online meeting', { joinUrl: '' }],
  ])('is not asked of meetings that were %s', async (_, parts) => {
    const { asked } = await open({ events: [aHeldEvent('11-03', { joinUrl: link, ...parts })] });
    await press();
    expect(asked).toEqual([]);
  });

  it('is asked of a series alone where there is one, once for all its meetings', async () => {
    const series = { seriesId: 's', joinUrl: link, subject: 'Another' };
    const events = [
      aHeldEvent('11-03', series),
      aHeldEvent('10-06', series),
      aHeldEvent('10-07', { joinUrl: 'x' }),
    ];
    const { asked } = await open({ events, invite: { seriesId: 's' } });
    await press();
    expect(asked).toEqual([link]);
  });

  it('says what went wrong, and can be asked again', async () => {
    await open({ fails: new GraphCallError('declined', 'sign-in') });
    await press();
    shows(graphErrorWords('en').declined);
    await press();
    shows(graphErrorWords('en').declined);
  });

  it('is told from the links that can be read, where one cannot', async () => {
    const events = [aHeldEvent('11-03', { joinUrl: link }), aHeldEvent('11-10', { joinUrl: 'other' })];
    const fails = new GraphCallError('failed', 'GET', 500);
    await open({ events, held: { [link]: [25, 25, 25] }, fails, failsFor: 'other' });
    await press();
    shows(/The 3 earlier meetings/);
  });

  it('is no question for a whole day', async () => {
    await open({ invite: { isAllDay: true } });
    expect(screen.queryByRole('button', { name: /really took/ })).toBeNull();
  });

  it('speaks Swedish', async () => {
    await open({ language: 'sv', held: { [link]: [25, 25, 25] } });
    await press('Se hur lång tid det brukar ta');
    shows('De 3 tidigare möten som Teams har sparat tog 25 minuter vardera.');
  });
});
