import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../src/invite/render-block';
import { attendeeView } from '../../../src/pane/attendee/attendee-view';
import { aPerson, bo, cecilia, dan } from '../../builders/a-person';
import { anAgenda, aReason } from '../../builders/an-agenda';

const agenda = anAgenda({
  reasons: [aReason(bo, 'Decides on the budget', 'The budget'), aReason(cecilia, 'Has met both')],
  preparation: 'Read the offers',
  reasonForAll: 'You use the warehouse',
});
const body = `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;

describe('the agenda as one attendee reads it', () => {
  it.each([
    ['by address', bo, 'Decides on the budget'],
    ['by name, where Outlook gives no address', aPerson('Berg, Bo', ''), 'Decides on the budget'],
    ['by the reason for everyone, where there is none of their own', dan, 'You use the warehouse'],
  ])('says why they are invited, %s', (_, me, why) => {
    expect(attendeeView(body, me)?.why).toBe(why);
  });

  it('says what everyone prepares and what they do', () => {
    expect(attendeeView(body, bo)?.prepare).toEqual(['Read the offers', 'The budget']);
    expect(attendeeView(body, cecilia)?.prepare).toEqual(['Read the offers']);
  });

  it('is nothing without an agenda', () => {
    expect(attendeeView('<p>Hello</p>', bo)).toBeNull();
  });
});
