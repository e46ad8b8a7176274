import { contactOf } from '../mailbox/directory';
import type { SentMail } from '../mailbox/invite';
import type { Form } from './form';
import { hostRecipient, recipientsIn } from './recipient-calls';
import { hostRecurrence } from './recurrence-calls';
import type { Permission, World } from './world';

/** Answer to `ContextActivationManager_getAppContextAsync`: which Outlook this is. Mailbox 1.14, as classic 2404 and new Mac. */
export function appContext(
  appId: string,
  conversationId: string,
  locale: string,
  { hasNestedSignIn }: Pick<World, 'hasNestedSignIn'>,
): Record<string, unknown> {
  return {
    _id: conversationId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 0,
    _osfControlType: 3,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify({
      Mailbox: '1.14',
      ...(hasNestedSignIn && { NestedAppAuth: '1.1' }),
    }),
    _hostCustomMessage: '',
    _appMinorVersion: 1,
  };
}

/** office.js numbers permissions in the order they were invented. */
const permissionLevels: Readonly<Record<Permission, number>> = {
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** Message read is 1, appointment read 2, appointment compose 5. */
const itemTypes = { read: 2, compose: 5 } as const;
const messageRead = 1;

const itemClasses: Readonly<Record<SentMail['kind'], string>> = {
  invite: 'IPM.Schedule.Meeting.Request',
  update: 'IPM.Schedule.Meeting.Request',
  cancellation: 'IPM.Schedule.Meeting.Canceled',
  mail: 'IPM.Note',
};

function messageItem(mail: SentMail): Record<string, unknown> {
  const from = hostRecipient(contactOf(mail.from, ''));
  const { to, cc } = mail.addressed ?? { to: [contactOf(mail.to, '')], cc: [] };
  return {
    id: `AAMkMail/${mail.at}+${mail.to}`,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^(?:\s*(?:re|fw|fwd):)+\s*/i, ''),
    from,
    sender: from,
    to: to.map((contact) => hostRecipient(contact)),
    cc: cc.map((contact) => hostRecipient(contact)),
    dateTimeCreated: mail.at,
    dateTimeModified: mail.at,
    itemClass: itemClasses[mail.kind],
    conversationId: mail.uid,
    internetMessageId: `<${mail.at}.${mail.uid}@local-outlook>`,
    attachments: [],
  };
}

function readItem(form: Form, world: World): Record<string, unknown> {
  return {
    id: form.id,
    subject: form.subject,
    normalizedSubject: form.subject,
    start: form.start,
    end: form.end,
    to: recipientsIn(form, 'required', world),
    cc: recipientsIn(form, 'optional', world),
    organizer: hostRecipient(form.organizer, true),
    itemClass: 'IPM.Appointment',
    location: [...form.rooms.map(({ name }) => name), form.location].filter(Boolean).join('; '),
    recurrence: hostRecurrence(form),
    attachments: [],
    isAllDayEvent: form.isAllDay,
    sensitivity: form.sensitivity,
  };
}

/** Answer to `GetInitialData`: the item and the user. */
export function initialData(form: Form, world: World, timeZone: string): Record<string, unknown> {
  return {
    itemType: form.mail ? messageRead : itemTypes[form.mode],
    permissionLevel: permissionLevels[world.permission],
    hostVersion: '16.0.0.0',
    owaView: 'ThreeColumns',
    userDisplayName: world.user.name,
    userEmailAddress: world.user.address,
    userTimeZone: timeZone,
    isRestIdSupported: true,
    seriesId: form.seriesId,
    isFromSharedFolder: form.sharedBy !== null,
    ...(form.mail ? messageItem(form.mail) : form.mode === 'read' && readItem(form, world)),
  };
}
