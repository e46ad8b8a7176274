import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { progressOf } from '../../src/form/progress';
import { aPolicy } from '../builders/a-policy';
import { anAgenda } from '../builders/an-agenda';
import { anInvite } from '../builders/an-invite';

const standing = { invite: anInvite(), typed: anAgenda(), written: anAgenda(), isWritten: true };

describe('how far the organizer has come', () => {
  it.each([
    ['what is missing, in the gate’s order', { ...standing, typed: emptyAgenda, written: null }, 'missing'],
    [
      'missing again, when an answer that is in the invite was cleared',
      { ...standing, typed: anAgenda({ goal: '' }), isWritten: false },
      'missing',
    ],
    [
      'everything answered and nothing in the invite',
      { ...standing, written: null, isWritten: false },
      'add',
    ],
    ['everything answered, and typed on since', { ...standing, isWritten: false }, 'add'],
    ['ready', standing, 'ready'],
    ['not ready while the body cannot be read', { ...standing, written: null, isWritten: true }, 'add'],
    ['nobody else invited', { ...standing, invite: anInvite({ attendees: [] }) }, 'nobody'],
  ])('%s', (_, given, kind) => {
    expect(progressOf(given, aPolicy()).kind).toBe(kind);
  });

  it('asks nothing of an invite that the policy exempts', () => {
    const invite = anInvite({ isPrivate: true });
    const given = { ...standing, invite, typed: emptyAgenda, written: null };
    expect(progressOf(given, aPolicy({ exempt: { private: true } })).kind).toBe('exempt');
  });
});
