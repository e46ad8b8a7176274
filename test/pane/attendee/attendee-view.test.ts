import { describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../../src/invite/render-block';
import { attendeeView } from '../../../src/pane/attendee/attendee-view';
import { anAttendee, anna, aPerson, bo, cecilia, dan } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';
import { anAgenda, aReason, aStep } from '../../builders/an-agenda';

const agenda = anAgenda({
  reasons: [aReason(bo, 'Decides on the budget', 'The budget'), aReason(cecilia, 'Has met both')],
  topics: [{ title: 'The two offers', minutes: 20, lead: 'Cecilia Dahl' }],
  preparation: 'Read the offers',
  reasonForAll: 'You use the warehouse',
});
const body = `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;
const invite = aReadInvite({
  attendees: [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')],
});
const eva = aPerson('Eva Lind');

describe('the agenda as one attendee reads it', () => {
  it.each([
    ['their own reason', bo, 'Decides on the budget'],
    ['the reason for everyone, where there is none of their own', dan, 'You use the warehouse'],
    ['no reason of anybody’s, where it was forwarded', eva, ''],
  ])('has %s', (_, me, why) => {
    expect(attendeeView(body, invite, me)?.why).toBe(why);
  });

  it('keeps what everyone prepares apart from what they do', () => {
    expect(attendeeView(body, invite, bo)).toMatchObject({
      prepare: 'The budget',
      prepareForAll: 'Read the offers',
    });
    expect(attendeeView(body, invite, cecilia)?.prepare).toBe('');
  });

  it.each([
    ['nobody else’s reason to an attendee', bo, []],
    ['everybody’s to the organizer', anna, ['Decides on the budget', 'Has met both']],
    ['everybody’s to somebody it was forwarded to', eva, ['Decides on the budget', 'Has met both']],
  ])('shows %s', (_, me, reasons) => {
    expect(attendeeView(body, invite, me)?.allReasons.map(({ why }) => why)).toEqual(reasons);
  });

  it.each([
    ['the organizer', anna, true],
    ['who leads a topic', cecilia, true],
    ['nobody else', bo, false],
  ])('is led by %s', (_, me, leads) => {
    expect(attendeeView(body, invite, me)?.leads).toBe(leads);
  });

  it('says whose the next step is', () => {
    expect(attendeeView(body, invite, anna)?.nextSteps[0]?.isMine).toBe(true);
    expect(attendeeView(body, invite, bo)?.nextSteps[0]?.isMine).toBe(false);
  });

  it('has the reader’s own next steps first, the others in their order', () => {
    const nextSteps = [
      aStep(),
      aStep({ what: 'Pay', owner: bo }),
      aStep({ what: 'Sign' }),
      aStep({ owner: bo }),
    ];
    const read = attendeeView(renderBlock(anAgenda({ nextSteps }), 'en'), invite, bo)?.nextSteps;
    expect(read?.map(({ step, isMine }) => [step.what, isMine])).toEqual([
      ['Pay', true],
      ['Send the order', true],
      ['Send the order', false],
      ['Sign', false],
    ]);
  });

  it('is nothing without an agenda', () => {
    expect(attendeeView('<p>Hello</p>', invite, bo)).toBeNull();
  });
});
