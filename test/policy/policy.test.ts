import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/policy';
import { verdict } from '../../src/rules/verdict';
import { anAttendee } from '../builders/a-person';
import { anInvite } from '../builders/an-invite';

describe('the default policy', () => {
  it('asks every invite to somebody for every answer', () => {
    const invite = anInvite({
      attendees: [anAttendee('Bo Berg')],
      isPrivate: true,
      isAllDay: true,
      categories: ['Social'],
      subject: 'Lunch',
    });
    expect(verdict(invite, null, defaultPolicy)).toStopFor(
      'purpose',
      'goal',
      'reason: Bo Berg',
      'next step: what, owner, due',
    );
  });

  it('never stops for a failure of ours, nor an update for good', () => {
    expect(defaultPolicy).toMatchObject({ strictness: 'stop', existing: 'ask', onFailure: 'allow' });
  });
});
