import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../../sandbox/host/form';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { addedAttendees } from '../../../sandbox/outlook/added-attendees';
import { aForm } from '../../builders/form';

const bo = contactOf('bo.berg@contoso.example', '');

interface Added {
  readonly required?: readonly string[];
  readonly rooms?: readonly string[];
  readonly strangers?: readonly string[];
}

const addedBy = ({ required, rooms, unresolved }: Partial<Form>): Added => ({
  ...(required && { required: required.map(({ address }) => address) }),
  ...(rooms && { rooms: rooms.map(({ address }) => address) }),
  ...(unresolved && { strangers: unresolved.required }),
});

const dan = 'dan.ost@contoso.example';
const otherBo = 'bo.berg2@contoso.example';

describe('text in an attendee field', () => {
  it.each<[typed: string, added: Added]>([
    ['', {}],
    ['Bo Berg', {}],
    ['Anna Ek', {}],
    ['Berg, Bo', { required: [bo.address, otherBo] }],
    ['Dan Öst; Berg, Bo; dan.ost@contoso.example', { required: [bo.address, dan, otherBo] }],
    ['Dan Öst, Nobody', { required: [bo.address, dan], strangers: ['Nobody'] }],
    ['Room Lake\nDan Öst', { required: [bo.address, dan], rooms: ['room.lake@contoso.example'] }],
  ])('"%s" beside Bo Berg', (typed, added) => {
    expect(addedBy(addedAttendees(aForm({ required: [bo] }), 'required', typed))).toEqual(added);
  });

  it('of 500 addresses is one change', () => {
    const text = Array.from({ length: 500 }, (_none, at) => `P ${at} <p${at}@contoso.example>`).join(';');
    expect(addedAttendees(aForm({ required: [] }), 'required', text).required).toHaveLength(500);
  });
});
