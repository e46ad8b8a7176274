import { describe, expect, it } from '@jest/globals';
import { aForm } from '../builders/a-form';
import { anAttendee } from '../builders/a-person';

describe('an organizer Outlook does not name', () => {
  it('is the user, as for the gate', async () => {
    const { invite, store, state } = aForm({
      attendees: [anAttendee('Anna Ek'), anAttendee('Bo Berg')],
    });
    invite.fails('organizer');
    await store.load();
    expect(state().people.map(({ name }) => name)).toEqual(['Bo Berg']);
  });
});
