/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderBlock } from '../../../src/invite/render-block';
import { AttendeePane } from '../../../src/pane/attendee/attendee-pane';
import { settled } from '../../builders/a-clock';
import { bo } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { standingClock } from '../../builders/a-wall-clock';
import { anAgenda } from '../../builders/an-agenda';

// A site that cannot be reached any more, once the page itself has come.
jest.mock('../../../src/pane/attendee/parts', () => {
  throw new Error('Loading chunk attendee-parts failed');
});

afterEach(cleanup);

const during = standingClock('2026-12-01T09:05:00Z');
const start = new Date('2026-12-01T09:00:00Z');
const end = new Date('2026-12-01T09:30:00Z');

async function open(bodyHtml: () => Promise<string>): Promise<string> {
  const invite = { ...aReadInvite({ start, end }), bodyHtml };
  const me = { ...bo, locale: 'en-GB' };
  const { container } = render(<AttendeePane invite={invite} me={me} language="en" clock={during} />);
  await act(settled);
  return container.textContent ?? '';
}

it('all that is written in the agenda is read where what stands beside it could not be loaded', async () => {
  const topics = [{ title: 'The two offers', minutes: 20, lead: '' }];
  const agenda = anAgenda({ topics, preparation: 'Read the offers', nextStep: { what: 'Pay', owner: bo } });
  const text = await open(async () => renderBlock(agenda, 'en'));
  for (const written of [agenda.purpose, agenda.goal, 'The two offers', 'Read the offers', 'Pay'])
    expect(text).toContain(written);
  expect(screen.getByRole('listitem').getAttribute('aria-current')).toBe('step');
});

it('an invite that could not be read is said to be so all the same', async () => {
  expect(await open(() => Promise.reject(new Error('no')))).toContain(
    'The invite could not be read just now.',
  );
});
