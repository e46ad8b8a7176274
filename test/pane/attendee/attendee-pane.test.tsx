/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderBlock } from '../../../src/invite/render-block';
import type { ReadInvite } from '../../../src/outlook/read-invite';
import { AttendeePane } from '../../../src/pane/attendee/attendee-pane';
import type { Language } from '../../../src/text/language';
import { settled } from '../../builders/a-clock';
import { anna, bo } from '../../builders/a-person';
import { anAgenda, aReason } from '../../builders/an-agenda';

const full = anAgenda({
  topics: [{ title: 'The two offers', minutes: 20, lead: 'Cecilia Dahl' }],
  preparation: 'Read the offers',
  reasons: [aReason(bo, 'Decides on the budget')],
});

async function open(bodyHtml: ReadInvite['bodyHtml'], language: Language = 'en') {
  const invite = {
    subject: 'New warehouse',
    organizer: anna,
    attendees: [],
    start: null,
    end: null,
    id: '',
    bodyHtml,
  };
  render(<AttendeePane invite={invite} me={bo} language={language} />);
  await act(settled);
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

afterEach(cleanup);

describe('the attendee pane', () => {
  it('has a heading for every part of the agenda', async () => {
    await open(async () => renderBlock(full, 'en'));
    expect(new Set(headings())).toEqual(
      new Set(['Purpose', 'Why you are invited', 'Goal', 'Agenda', 'Prepare', 'Next step']),
    );
    expect(screen.getByText('Decides on the budget')).toBeTruthy();
    expect(screen.getByText('The two offers · 20 min · Led by Cecilia Dahl')).toBeTruthy();
  });

  it('leaves out what the agenda does not say', async () => {
    await open(async () => renderBlock({ ...full, topics: [], preparation: '' }, 'en'));
    expect(headings()).toEqual(['Why you are invited', 'Purpose', 'Goal', 'Next step']);
  });

  it('speaks Swedish where Outlook does', async () => {
    await open(async () => renderBlock(full, 'en'), 'sv');
    expect(headings()).toContain('Varför du är inbjuden');
  });

  it('says calmly that there is no agenda', async () => {
    await open(async () => '<p>Hello</p>');
    expect(screen.getByText('This invite has no agenda yet. Anna Ek can add one.')).toBeTruthy();
  });

  it('can try again when the invite could not be read', async () => {
    let isBroken = true;
    await open(async () => {
      if (isBroken) throw new Error('no');
      return renderBlock(full, 'en');
    });
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await act(settled);
    expect(screen.getByText('Decides on the budget')).toBeTruthy();
  });

  it('takes answers for text', async () => {
    await open(async () => renderBlock({ ...full, purpose: '<img src=x onerror=alert(1)>' }, 'en'));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});
