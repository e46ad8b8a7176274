import { describe, expect, it } from '@jest/globals';
import { anAttendee } from '../builders/a-person';
import { aSession } from './a-session';

describe('an organizer Outlook does not name', () => {
  it('is the user, as for the gate', async () => {
    const { invite, session, state } = aSession({
      attendees: [anAttendee('Anna Ek'), anAttendee('Bo Berg')],
    });
    invite.fails('organizer');
    await session.load();
    expect(state().people.map(({ name }) => name)).toEqual(['Bo Berg']);
  });
});
