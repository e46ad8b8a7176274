import { describe, expect, it } from '@jest/globals';
import { moveAttendees } from '../../../src/targets/open-form/move-attendees';
import { anAttendee, anna, bo, cecilia, dan } from '../../builders/a-person';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

const three = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')];
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('required attendees', () => {
  it('become optional, and nobody else moves', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    expect(await moveAttendees(invite, [dan], 'optional')).toBe(true);
    expect(names(await invite.attendeesIn('required'))).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(names(await invite.attendeesIn('optional'))).toEqual(['Dan Öst']);
  });

  it('leave the invite', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    expect(await moveAttendees(invite, [bo, dan], 'off')).toBe(true);
    expect(names(invite.state.attendees)).toEqual(['Cecilia Dahl']);
  });

  it('do not come to include the organizer, whom classic Outlook lists among them', async () => {
    const invite = fakeComposeInvite({ attendees: [anAttendee('Anna Ek'), ...three] });
    await moveAttendees(invite, [dan], 'off');
    expect(names(invite.state.attendees)).not.toContain(anna.name);
  });

  it.each([
    ['somebody there has no address', [...three, anAttendee('Contacts', { address: '' })]],
    [
      'there are more than one call takes',
      Array.from({ length: 101 }, (_, at) => anAttendee(`P ${at}`, { address: `p${at}@a.example` })),
    ],
    ['the one to move is not among them', [anAttendee('Bo Berg')]],
  ])('stay untouched when %s', async (_, attendees) => {
    const invite = fakeComposeInvite({ attendees });
    expect(await moveAttendees(invite, [dan], 'off')).toBe(false);
    expect(invite.calls).not.toContain('setRequired');
    expect(invite.state.attendees).toEqual(attendees);
  });

  it.each(['organizer', 'attendeesIn', 'addOptional', 'setRequired'] as const)(
    'are as they were when %s fails',
    async (call) => {
      const invite = fakeComposeInvite({ attendees: three });
      invite.fails(call);
      expect(await moveAttendees(invite, [dan], 'optional')).toBe(false);
      expect(names(invite.state.attendees)).toEqual(names(three));
    },
  );

  it('are put back when Outlook loses somebody else on the way', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    const { setRequired } = invite;
    const written: string[][] = [];
    invite.setRequired = async (people) => {
      written.push(names(people));
      await setRequired(written.length === 1 ? people.slice(1) : people);
    };
    expect(await moveAttendees(invite, [dan], 'off')).toBe(false);
    expect(written).toEqual([['Bo Berg', 'Cecilia Dahl'], names(three)]);
    expect(names(invite.state.attendees)).toEqual(names(three));
  });
});

it('two people move with one call', async () => {
  const invite = fakeComposeInvite({ attendees: three });
  await moveAttendees(invite, [bo, cecilia], 'optional');
  expect(invite.calls.filter((call) => call === 'setRequired')).toHaveLength(1);
});
