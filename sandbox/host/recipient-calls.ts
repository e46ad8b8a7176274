import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import { type Contact, recipientType } from '../mailbox/contact';
import { contactOf } from '../mailbox/directory';
import type { Answer, Params } from './answer';
import type { Calls } from './call';
import type { Form } from './form';
import type { World } from './world';

/** A recipient as office.js reads it. */
export interface HostRecipient {
  readonly name: string;
  readonly address: string;
  readonly recipientType: number;
  /** 0 none, 1 organizer. */
  readonly appointmentResponse: number;
}

export function hostRecipient(contact: Contact, isOrganizer = false): HostRecipient {
  return {
    name: contact.name,
    address: contact.address,
    recipientType: recipientType(contact.kind),
    appointmentResponse: isOrganizer ? 1 : 0,
  };
}

const fieldOf = (params: Params) => (params.recipientField === 1 ? 'optional' : 'required');

function showsOrganizer(form: Form, world: World): boolean {
  const { organizerListed } = world.quirks;
  return (
    organizerListed === 'always' ||
    (organizerListed === 'editing' && form.mode === 'compose' && form.id !== null)
  );
}

/** Attendees as Outlook tells them: the ones it knows, rooms among the required, the organizer where the client lists one. */
export function recipientsIn(
  form: Form,
  field: 'required' | 'optional',
  world: World,
): readonly HostRecipient[] {
  if (field === 'optional') return form.optional.map((contact) => hostRecipient(contact));
  const organizer = showsOrganizer(form, world) ? [hostRecipient(form.organizer, true)] : [];
  return [...organizer, ...[...form.required, ...form.rooms].map((contact) => hostRecipient(contact))];
}

function given(params: Params): readonly Contact[] {
  const list = Array.isArray(params.recipientArray) ? params.recipientArray : [];
  return list.map((one: { address?: unknown; name?: unknown }) =>
    contactOf(String(one.address ?? ''), String(one.name ?? '')),
  );
}

function withRecipients(form: Form, field: 'required' | 'optional', all: readonly Contact[]): Answer {
  if (all.length > limits.recipients) return { error: officeError.tooManyRecipients };
  const once = all.filter((one, at) => all.findIndex(({ address }) => address === one.address) === at);
  const isOrganizer = ({ address }: Contact) => address === form.organizer.address;
  return { data: undefined, change: { [field]: once.filter((one) => !isOrganizer(one)) } };
}

/** `requiredAttendees`, `optionalAttendees` and `organizer`. */
export const recipientCalls: Calls = {
  15: {
    name: 'recipients.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form, params, world) => ({ data: recipientsIn(form, fieldOf(params), world) }),
  },
  21: {
    name: 'recipients.setAsync',
    needs: 'write',
    forms: 'compose',
    run: (form, params, { quirks }) =>
      withRecipients(
        form,
        fieldOf(params),
        given(params).filter(({ address }) => !(quirks.dropsApostrophes && address.includes("'"))),
      ),
  },
  22: {
    name: 'recipients.addAsync',
    needs: 'write',
    forms: 'compose',
    run: (form, params) =>
      withRecipients(form, fieldOf(params), [...form[fieldOf(params)], ...given(params)]),
  },
  107: {
    name: 'organizer.getAsync',
    needs: 'write',
    forms: 'compose',
    run: (form) => ({ data: hostRecipient(form.organizer, true) }),
  },
};
