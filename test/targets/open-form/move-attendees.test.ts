import { describe, expect, it } from '@jest/globals';
import type { InviteAttendee } from '../../../src/outlook/compose-invite';
import { moveAttendees } from '../../../src/targets/open-form/move-attendees';
import { anAttendee, anna, bo, cecilia, dan } from '../../builders/a-person';
import { fakeComposeInvite } from '../../builders/fake-compose-invite';

const three = [anAttendee('Bo Berg'), anAttendee('Cecilia Dahl'), anAttendee('Dan Öst')];
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

const moved = { isMoved: true, missing: [] };
const untouched = { isMoved: false, missing: [] };

describe('required attendees', () => {
  it('become optional, and nobody else moves', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    expect(await moveAttendees(invite, [dan], 'optional')).toEqual(moved);
    expect(names(await invite.attendeesIn('required'))).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(names(await invite.attendeesIn('optional'))).toEqual(['Dan Öst']);
  });

  it('leave the invite', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    expect(await moveAttendees(invite, [bo, dan], 'off')).toEqual(moved);
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
    expect(await moveAttendees(invite, [dan], 'off')).toEqual(untouched);
    expect(invite.calls).not.toContain('setRequired');
    expect(invite.state.attendees).toEqual(attendees);
  });

  it.each(['organizer', 'attendeesIn', 'addOptional', 'setRequired'] as const)(
    'are as they were when %s fails',
    async (call) => {
      const invite = fakeComposeInvite({ attendees: three });
      invite.fails(call);
      expect(await moveAttendees(invite, [dan], 'optional')).toEqual(untouched);
      expect(names(invite.state.attendees)).toEqual(names(three));
    },
  );

  const apostrophe = anAttendee("Nora O'Neil", { address: "nora.o'neil@contoso.example" });
  /** Outlook drops these from every field that is written anew, and says that it succeeded. */
  const dropping = (address: string, attendees: readonly InviteAttendee[]) => {
    const invite = fakeComposeInvite({ attendees });
    const { setRequired } = invite;
    invite.setRequired = (people) => setRequired(people.filter((one) => one.address !== address));
    return invite;
  };

  it('are added back when Outlook drops somebody else on the way', async () => {
    const invite = dropping(apostrophe.address, [...three, apostrophe]);
    expect(await moveAttendees(invite, [dan], 'off')).toEqual(moved);
    expect(names(invite.state.attendees)).toEqual(['Bo Berg', 'Cecilia Dahl', "Nora O'Neil"]);
  });

  it('are named when Outlook drops somebody and does not take them back', async () => {
    const invite = dropping(apostrophe.address, [...three, apostrophe]);
    invite.addRequired = async () => {};
    expect(await moveAttendees(invite, [dan], 'off')).toEqual({ isMoved: true, missing: [apostrophe] });
  });

  it('stay required whom Outlook does not take as optional', async () => {
    const invite = fakeComposeInvite({ attendees: [...three, apostrophe] });
    const { addOptional } = invite;
    invite.addOptional = (people) => addOptional(people.filter(({ address }) => !address.includes("'")));
    expect(await moveAttendees(invite, [apostrophe], 'optional')).toEqual(untouched);
    expect(names(await invite.attendeesIn('required'))).toContain("Nora O'Neil");
    expect(await moveAttendees(invite, [dan, apostrophe], 'optional')).toEqual(untouched);
    expect(names(await invite.attendeesIn('required'))).toEqual(['Bo Berg', 'Cecilia Dahl', "Nora O'Neil"]);
  });

  it('include whoever was added while others are made optional', async () => {
    const invite = fakeComposeInvite({ attendees: three });
    const { addOptional } = invite;
    invite.addOptional = async (people) => {
      await addOptional(people);
      invite.state.attendees = [...invite.state.attendees, anAttendee('Eva Lind')];
    };
    expect(await moveAttendees(invite, [dan], 'optional')).toEqual(moved);
    expect(names(await invite.attendeesIn('required'))).toEqual(['Bo Berg', 'Cecilia Dahl', 'Eva Lind']);
  });
});

it('two people move with one call', async () => {
  const invite = fakeComposeInvite({ attendees: three });
  await moveAttendees(invite, [bo, cecilia], 'optional');
  expect(invite.calls.filter((call) => call === 'setRequired')).toHaveLength(1);
});
