/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderBlock } from '../../../../src/invite/render-block';
import { topicLine } from '../../../../src/invite/topic-line';
import { attendeeView } from '../../../../src/pane/attendee/attendee-view';
import { Replies, type RepliesProps } from '../../../../src/pane/attendee/replies/replies';
import { suggestedTopic, typedMinutes } from '../../../../src/pane/attendee/replies/reply-text';
import { proposedStep } from '../../../../src/pane/attendee/replies/step-row';
import { settled } from '../../../builders/a-clock';
import { bo } from '../../../builders/a-person';
import { aReadInvite, type FakeReadInvite } from '../../../builders/a-read-invite';
import { anAgenda } from '../../../builders/an-agenda';

function open(
  given: Partial<RepliesProps> = {},
  invite: FakeReadInvite = aReadInvite({ start: new Date('2026-12-01T09:00:00Z') }),
): FakeReadInvite {
  const view = attendeeView(renderBlock(anAgenda(), 'en'), invite, bo);
  render(<Replies place="why" isBefore language="en" me={bo} {...{ invite, view }} {...given} />);
  return invite;
}

const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await act(settled);
};
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const boxText = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;

afterEach(cleanup);

describe('Suggest a topic', () => {
  it('asks for the topic in one row and puts it into a reply, on a line of its own', async () => {
    const invite = open();
    await press('Suggest a topic');
    expect(document.activeElement?.id).toBe('suggested-topic');
    type('Topic', 'The price of <b>steel</b>');
    type('Minutes', '20');
    type('Why it belongs here', 'It went up & nobody said so');
    await press('Open reply');
    expect(invite.replies).toHaveLength(1);
    expect(invite.replies[0]).toContain('<p>– The price of &lt;b&gt;steel&lt;/b&gt; (20 min)</p>');
    expect(invite.replies[0]).toContain('It belongs there because: It went up &amp; nobody said so');
  });

  it('says what is missing and opens nothing', async () => {
    const invite = open();
    await press('Suggest a topic');
    await press('Open reply');
    expect(screen.getByRole('alert').textContent).toBe('Say what the topic is.');
    type('Topic', 'Steel');
    type('Minutes', 'a while');
    await press('Open reply');
    expect(screen.getByRole('alert').textContent).toBe('Minutes are a number from 1 to 600, or left out.');
    expect(invite.replies).toEqual([]);
  });

  it('loses nothing where Outlook opens no reply: the text is there to copy, and the boxes as they were', async () => {
    open({}, aReadInvite({ reply: () => Promise.reject(new Error('no such form')) }));
    await press('Suggest a topic');
    type('Topic', 'Steel');
    await press('Open reply');
    expect(screen.getByText(/Outlook could not open a reply here/)).toBeTruthy();
    expect(screen.getByText(/– Steel/)).toBeTruthy();
    await press('Copy');
    expect(screen.getByText(/The clipboard is closed to Syfte here/)).toBeTruthy();
    expect(boxText('Topic')).toBe('Steel');
  });

  it('keeps what was typed when the row is closed and opened again', async () => {
    open();
    await press('Suggest a topic');
    type('Topic', 'Steel');
    await press('Suggest a topic');
    await press('Suggest a topic');
    expect(boxText('Topic')).toBe('Steel');
  });
});

describe('Propose a next step', () => {
  it('says what, who and by when as the agenda does', async () => {
    const invite = open({ place: 'nextStep', isBefore: false });
    await press('Propose a next step');
    await press('Open reply');
    expect(screen.getByRole('alert').textContent).toBe('Say what you will do.');
    type('What I will do', 'Send the list');
    type('By when', '4 dec');
    await press('Open reply');
    expect(invite.replies[0]).toContain('<p>– Send the list — Bo Berg, by Friday 4 December 2026</p>');
  });

  it('keeps a day that nobody can read as it was typed', () => {
    expect(proposedStep('Call them', bo, 'soon', 'sv', null)).toBe('Call them — Bo Berg, senast soon');
    expect(proposedStep(' Call\nthem ', { name: '', address: '' }, '', 'en', null)).toBe('Call them');
  });
});

describe('a suggested topic', () => {
  it.each([
    ['20', 20],
    [' 20 min ', 20],
    ['600', 600],
    ['601', null],
    ['0', null],
    ['-5', null],
    ['1e2', null],
    ['', null],
  ])('takes %p for %p minutes', (typed, minutes) => {
    expect(typedMinutes(typed)).toBe(minutes);
  });

  it('is read as one where the organizer pastes it', () => {
    expect(topicLine(`– ${suggestedTopic('The price of steel', 20)}`)).toEqual({
      title: 'The price of steel',
      minutes: 20,
      lead: '',
      starts: null,
    });
  });
});
