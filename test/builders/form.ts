import type { Form } from '../../sandbox/host/form';
import type { World } from '../../sandbox/host/world';
import { contactOf } from '../../sandbox/mailbox/directory';

const anna = contactOf('anna.ek@contoso.example', 'Anna Ek');

/** An open invite of Anna's to Bo, opened a while ago; what a test is about goes into `change`. */
export function aForm(change: Partial<Form> = {}): Form {
  return {
    mode: 'compose',
    id: null,
    isSent: false,
    organizer: anna,
    sharedBy: null,
    subject: 'Budget',
    required: [contactOf('bo.berg@contoso.example', 'Bo Berg')],
    optional: [],
    rooms: [],
    location: '',
    start: 1_000_000,
    end: 4_600_000,
    isAllDay: false,
    timeZone: 'UTC',
    recurrence: null,
    seriesId: null,
    sensitivity: 'normal',
    categories: [],
    bodyType: 'html',
    body: '<p>Hello</p>',
    unresolved: { required: [], optional: [] },
    session: {},
    notices: [],
    customProperties: '{}',
    initializationContext: '',
    openedAt: 0,
    staleBody: null,
    formerBodies: [],
    timeRefused: false,
    picturesLost: false,
    mail: null,
    ...change,
  };
}

/** A well-behaved Outlook that leaves HTML alone. */
export function aWorld(change: Partial<World> = {}): World {
  return {
    user: anna,
    permission: 'ReadWriteItem',
    isHandler: false,
    rewriting: 'none',
    hasNestedSignIn: true,
    quirks: {
      lateSession: false,
      lateBody: false,
      organizerListed: 'never',
      refusesTime: 'no',
      flipsZone: false,
      losesPictures: 'no',
      dropsWords: 'no',
      dropsApostrophes: false,
      readsLateBy: 0,
    },
    now: 10_000,
    ...change,
  };
}
