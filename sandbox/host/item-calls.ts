import { limits } from '../limits/limits';
import { officeError } from '../limits/office-error';
import { masterCategories } from '../mailbox/categories';
import { rooms } from '../mailbox/directory';
import type { Sensitivity } from '../mailbox/invite';
import { type Answer, done, type Params, textOf } from './answer';
import type { Calls } from './call';
import type { Form } from './form';

const sensitivities: readonly Sensitivity[] = ['normal', 'personal', 'private', 'confidential'];

function setSensitivity(_form: Form, params: Params): Answer {
  const sensitivity = sensitivities.find((one) => one === params.sensitivity);
  return sensitivity ? { data: undefined, change: { sensitivity } } : { error: officeError.invalidParameter };
}

const namesIn = (params: Params): readonly string[] =>
  Array.isArray(params.categories) ? params.categories.map(String) : [];

function addCategories(form: Form, params: Params): Answer {
  const names = namesIn(params);
  const isKnown = (name: string) => masterCategories.some(({ displayName }) => displayName === name);
  if (!names.every(isKnown)) return { error: officeError.invalidCategory };
  return { data: undefined, change: { categories: [...new Set([...form.categories, ...names])] } };
}

function removeCategories(form: Form, params: Params): Answer {
  const gone = namesIn(params);
  return { data: undefined, change: { categories: form.categories.filter((name) => !gone.includes(name)) } };
}

function locationsOf(form: Form): readonly unknown[] {
  const places = form.rooms.map(({ name, address }) => ({
    displayName: name,
    emailAddress: address,
    locationIdentifier: { id: address, type: 'room' },
  }));
  const free = form.location
    ? [{ displayName: form.location, locationIdentifier: { id: form.location, type: 'custom' } }]
    : [];
  return [...places, ...free];
}

interface LocationIdentifier {
  readonly id: string;
  readonly type: string;
}

function locationsIn(params: Params): readonly LocationIdentifier[] {
  return Array.isArray(params.enhancedLocations) ? params.enhancedLocations : [];
}

function addLocations(form: Form, params: Params): Answer {
  const given = locationsIn(params);
  const added = rooms.filter(({ address }) => given.some(({ id }) => id.toLowerCase() === address));
  const custom = given.find(({ type }) => type === 'custom');
  return {
    data: undefined,
    change: { rooms: [...new Set([...form.rooms, ...added])], location: custom?.id ?? form.location },
  };
}

function removeLocations(form: Form, params: Params): Answer {
  const gone = locationsIn(params).map(({ id }) => id.toLowerCase());
  return {
    data: undefined,
    change: {
      rooms: form.rooms.filter(({ address }) => !gone.includes(address)),
      location: gone.includes(form.location.toLowerCase()) ? '' : form.location,
    },
  };
}

function saveProperties(_form: Form, params: Params): Answer {
  const customProperties = JSON.stringify(params.customProperties ?? {});
  if (customProperties.length > limits.customPropertiesCharacters)
    return { error: officeError.customPropertiesFailed };
  return { data: undefined, change: { customProperties } };
}

// Read, write, delete own, delete all, edit own, edit all (Office: MailboxEnums.DelegatePermissions).
const allPermissions = 63;

function sharedProperties({ sharedBy }: Form): Answer {
  if (!sharedBy) return { error: officeError.notSupported };
  const { address } = sharedBy;
  return {
    data: { owner: address, targetMailbox: address, targetRestUrl: '', delegatePermissions: allPermissions },
  };
}

/** Everything else an add-in asks of an appointment: subject, location, categories, id, saving, closing. */
export const itemCalls: Calls = {
  3: {
    name: 'loadCustomPropertiesAsync',
    needs: 'read',
    forms: 'both',
    run: (form) => ({ data: undefined, extra: { customProperties: form.customProperties } }),
  },
  4: { name: 'customProperties.saveAsync', needs: 'read', forms: 'both', run: saveProperties },
  17: {
    name: 'subject.setAsync',
    needs: 'write',
    forms: 'compose',
    run: (_form, params) => ({ data: undefined, change: { subject: textOf(params, 'subject') } }),
  },
  18: { name: 'subject.getAsync', needs: 'read', forms: 'compose', run: (form) => ({ data: form.subject }) },
  26: {
    name: 'location.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => ({
      data: [...form.rooms.map(({ name }) => name), form.location].filter(Boolean).join('; '),
    }),
  },
  27: {
    name: 'location.setAsync',
    needs: 'write',
    forms: 'compose',
    run: (_form, params) => ({ data: undefined, change: { location: textOf(params, 'location') } }),
  },
  32: {
    name: 'saveAsync',
    needs: 'write',
    forms: 'compose',
    run: () => ({ data: undefined, effect: 'save' }),
  },
  41: {
    name: 'close',
    needs: 'read',
    forms: 'compose',
    blockedInHandlers: true,
    run: () => ({ data: undefined, effect: 'close-form' }),
  },
  99: {
    name: 'getInitializationContextAsync',
    needs: 'read',
    forms: 'both',
    run: (form) => ({ data: form.initializationContext }),
  },
  108: { name: 'getSharedPropertiesAsync', needs: 'read', forms: 'both', run: sharedProperties },
  154: {
    name: 'enhancedLocation.getAsync',
    needs: 'read',
    forms: 'both',
    run: (form) => ({ data: locationsOf(form) }),
  },
  155: { name: 'enhancedLocation.addAsync', needs: 'write', forms: 'compose', run: addLocations },
  156: { name: 'enhancedLocation.removeAsync', needs: 'write', forms: 'compose', run: removeLocations },
  157: {
    name: 'categories.getAsync',
    needs: 'read',
    forms: 'both',
    run: (form) => ({
      data: masterCategories.filter(({ displayName }) => form.categories.includes(displayName)),
    }),
  },
  158: { name: 'categories.addAsync', needs: 'write', forms: 'compose', run: addCategories },
  159: { name: 'categories.removeAsync', needs: 'write', forms: 'compose', run: removeCategories },
  160: {
    name: 'masterCategories.getAsync',
    needs: 'read',
    forms: 'both',
    run: () => ({ data: masterCategories }),
  },
  164: {
    name: 'getItemIdAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => (form.id === null ? { error: officeError.itemNotSaved } : { data: form.id }),
  },
  171: {
    name: 'sensitivity.getAsync',
    needs: 'read',
    forms: 'compose',
    run: (form) => ({ data: form.sensitivity }),
  },
  172: { name: 'sensitivity.setAsync', needs: 'write', forms: 'compose', run: setSensitivity },
  404: { name: 'roamingSettings.saveAsync', needs: 'read', forms: 'both', run: () => done },
};
