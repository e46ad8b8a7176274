/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Agenda, Person } from '../../../src/agenda/agenda';
import { renderBlock } from '../../../src/invite/render-block';
import { AttendeePane } from '../../../src/pane/attendee/attendee-pane';
import type { Language } from '../../../src/text/language';
import { settled } from '../../builders/a-clock';
import { anAttendee, anna, bo, cecilia, dan } from '../../builders/a-person';
import { aReadInvite, type FakeReadInvite } from '../../builders/a-read-invite';
import { type StandingClock, standingClock } from '../../builders/a-wall-clock';
import { anAgenda, aReason } from '../../builders/an-agenda';

const full = anAgenda({
  topics: [
    { title: 'The two offers', minutes: 20, lead: 'Cecilia Dahl' },
    { title: 'Which one, and why', minutes: 10, lead: '' },
  ],
  preparation: 'Read the offers',
  reasons: [aReason(bo, 'Decides on the budget', 'The budget'), aReason(cecilia, 'Has met both')],
});

interface Given {
  readonly agenda?: Agenda | null;
  readonly me?: Person;
  readonly language?: Language;
  readonly invite?: Parameters<typeof aReadInvite>[0];
  readonly clock?: StandingClock;
}

/** Bo opens an invite to a meeting from nine to half past nine, UTC, on the day before. */
async function open(given: Given = {}): Promise<FakeReadInvite> {
  const { agenda = full, me = bo, language = 'en', clock = standingClock('2026-11-30T09:00:00Z') } = given;
  const invite = aReadInvite({
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date('2026-12-01T09:30:00Z'),
    body: agenda ? renderBlock(agenda, 'en') : '<p>Hello</p>',
    ...given.invite,
  });
  const user = { ...me, locale: language === 'sv' ? 'sv-SE' : 'en-GB' };
  render(<AttendeePane invite={invite} me={user} language={language} clock={clock} />);
  await act(settled);
  return invite;
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(settled);
};
const shows = (text: string | RegExp) => expect(screen.getByText(text)).toBeTruthy();
const showsNot = (text: string | RegExp) => expect(screen.queryByText(text)).toBeNull();

afterEach(cleanup);

describe('the attendee pane', () => {
  it('has a heading for every part of the agenda: what it is for and why they are invited first', async () => {
    await open();
    expect(headings()).toEqual(['Purpose', 'Why you are invited', 'Prepare', 'Goal', 'Agenda', 'Next step']);
    shows('Decides on the budget');
    shows('The two offers');
    shows('Led by Cecilia Dahl');
  });

  it('leaves out what the agenda does not say', async () => {
    await open({ agenda: anAgenda() });
    expect(headings()).toEqual(['Purpose', 'Why you are invited', 'Goal', 'Next step']);
  });

  it('has its own words in the language of who reads, and the answers as they were written', async () => {
    await open({ language: 'sv' });
    expect(headings()).toEqual([
      'Syfte',
      'Varför du är inbjuden',
      'Förbered',
      'Slutmål',
      'Agenda',
      'Nästa steg',
    ]);
    expect(screen.getByText('Decides on the budget').lang).toBe('en');
  });

  it('shows nobody else’s reason to an attendee', async () => {
    await open();
    showsNot('Has met both');
  });

  it('marks the next step that is the reader’s', async () => {
    await open({ agenda: anAgenda({ nextStep: { owner: bo } }) });
    shows('This one is yours, by Tue 1 Dec');
  });

  it('tells the organizer how to change the agenda, and shows everybody’s reasons', async () => {
    await open({ me: anna });
    shows(/You organize this meeting/);
    shows('Has met both');
    expect(screen.queryByRole('button', { name: 'I am not needed' })).toBeNull();
  });

  it.each<[string, Parameters<typeof aReadInvite>[0], RegExp]>([
    ['it was probably forwarded', {}, /not among the invited/],
    [
      'they probably read it in a list',
      { attendees: [anAttendee('Sales team', { kind: 'list' })] },
      /It went to Sales team/,
    ],
    ['Outlook shows nobody', { attendees: [] }, /Outlook does not show who is invited/],
    [
      'it may be them under another address',
      { attendees: [anAttendee('Dan Öst', { address: 'danne@contoso.example' })] },
      /Dan Öst is invited as danne@contoso.example/,
    ],
  ])('says where nobody knows who reads: %s', async (_, invite, wanted) => {
    await open({ me: dan, invite: invite ?? {} });
    shows(wanted);
    shows('Decides on the budget');
    shows('Has met both');
  });

  it('takes answers for text', async () => {
    await open({ agenda: { ...full, purpose: '<img src=x onerror=alert(1)>' } });
    expect(document.querySelector('img')).toBeNull();
    shows('<img src=x onerror=alert(1)>');
  });

  it('can try again when the invite could not be read', async () => {
    let isBroken = true;
    await open({
      invite: {
        bodyHtml: async () => {
          if (isBroken) throw new Error('no');
          return renderBlock(full, 'en');
        },
      },
    });
    isBroken = false;
    await press('Try again');
    shows('Decides on the budget');
  });
});

describe('an invite without an agenda', () => {
  it('offers an attendee to ask for one', async () => {
    const invite = await open({ agenda: null });
    shows('This invite has no agenda yet. Anna Ek can add one.');
    await press('Ask for an agenda');
    expect(invite.replies[0]).toContain('Could you add an agenda to “New warehouse”?');
  });

  it('tells its organizer how to add one', async () => {
    await open({ agenda: null, me: anna });
    shows(/To add one/);
    expect(screen.queryByRole('button', { name: 'Ask for an agenda' })).toBeNull();
  });
});

describe('a reply to the organizer', () => {
  it('declines with the reason that was given, and asks for notes', async () => {
    const invite = await open();
    await press('I am not needed');
    expect(invite.replies[0]).toMatch(/“Decides on the budget”.*notes/s);
  });

  it('says what is needed for the preparation', async () => {
    const invite = await open();
    await press('Ask for what I need');
    expect(invite.replies[0]).toMatch(/“The budget<br>Read the offers”.*I will need/s);
  });

  it('asks for a reason where there is none', async () => {
    const invite = await open({ agenda: anAgenda({ reasons: [] }) });
    await press('Ask why');
    expect(invite.replies[0]).toContain('does not say why I am invited');
  });

  it('is there to copy where Outlook cannot open one', async () => {
    await open({ invite: { reply: () => Promise.reject(new Error('not on a phone')) } });
    await press('I am not needed');
    shows(/Outlook could not open a reply here/);
    shows(/You invited me because: “Decides on the budget”/);
  });

  it('is not offered once the meeting has begun', async () => {
    await open({ clock: standingClock('2026-12-01T09:05:00Z') });
    expect(screen.queryByRole('button', { name: 'I am not needed' })).toBeNull();
  });
});

describe('during the meeting', () => {
  const clockAt = (time: string) => standingClock(`2026-12-01T${time}:00Z`);

  it('shows where in the agenda it is, and goes on by itself', async () => {
    const clock = clockAt('09:05');
    await open({ clock });
    expect(headings()[0]).toBe('Now');
    shows('15 min left of this topic');
    shows('Next: Which one, and why');
    await clock.moveTo('2026-12-01T09:20:30Z');
    shows('10 min left of this topic');
    expect(screen.getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
  });

  it('announces a topic once, and no minutes', async () => {
    const clock = clockAt('09:05');
    await open({ clock });
    const status = screen.getByText('Now: The two offers');
    expect(status.getAttribute('role')).toBe('status');
    await clock.moveTo('2026-12-01T09:06:30Z');
    expect(status.textContent).toBe('Now: The two offers');
    expect(screen.getByText(/left of the meeting/).closest('[role=status], [aria-live]')).toBeNull();
    await clock.moveTo('2026-12-01T09:21:00Z');
    expect(status.textContent).toBe('Now: Which one, and why');
  });

  it('says when the meeting is over its time', async () => {
    await open({ clock: clockAt('09:34') });
    shows('The meeting is 4 min over its time');
  });

  it.each([
    ['the day before', '2026-11-30T09:00:00Z'],
    ['an hour after', '2026-12-01T10:30:00Z'],
  ])('is not %s', async (_, time) => {
    await open({ clock: standingClock(time) });
    expect(headings()[0]).toBe('Purpose');
  });

  it('is nothing for a meeting of whole days', async () => {
    const end = new Date('2026-12-02T09:00:00Z');
    await open({ clock: clockAt('09:05'), invite: { end } });
    expect(headings()[0]).toBe('Purpose');
    showsNot('By your clock');
  });

  it('is moved on by who leads, and back', async () => {
    const clock = clockAt('09:05');
    await open({ clock, me: cecilia });
    shows(/Nothing is sent to anyone/);
    await press('Next topic');
    shows('10 min left of this topic');
    await clock.moveTo('2026-12-01T09:18:00Z');
    shows('This topic is 3 min over its time');
    await press('Finish');
    showsNot('This topic is 3 min over its time');
    await press('Back');
    shows('This topic is 3 min over its time');
  });

  it('begins when the organizer says so', async () => {
    await open({ clock: clockAt('09:07'), me: anna });
    await press('We start now');
    shows('20 min left of this topic');
    shows('What is left needs 7 min more than the meeting has.');
  });

  it('goes back to the topic that it is still at, for who leads', async () => {
    await open({ clock: clockAt('09:23'), me: anna });
    shows('7 min left of this topic');
    await press('Back');
    shows('This topic is 3 min over its time');
    await press('Back');
    shows('7 min left of this topic');
  });

  it('is moved on by nobody else', async () => {
    await open({ clock: clockAt('09:05') });
    expect(screen.queryByRole('button', { name: 'Next topic' })).toBeNull();
  });
});
