import type { Agenda } from '../../src/agenda/agenda';
import { createFormStore } from '../../src/form/form-store';
import type { CalendarEvent } from '../../src/graph/calendar';
import { renderBlock } from '../../src/invite/render-block';
import { createEventTarget } from '../../src/targets/event/event-target';
import { inviteOfEvent, type SentInvite } from '../../src/targets/event/sent-invite';
import { anEvent, fakeCalendar } from './a-calendar';
import { manualClock, settled } from './a-clock';
import { anna, bo } from './a-person';
import { aPolicy } from './a-policy';
import { anAgenda, aReason } from './an-agenda';

/** An agenda that answers everything for an invite to Bo Berg. */
export const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

/** A body with this agenda above a line of the organizer's own. */
export const htmlWith = (agenda: Agenda) =>
  `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;

export const bodyWith = (agenda: Agenda) => ({ type: 'html' as const, content: htmlWith(agenda) });

interface Parts {
  readonly events?: readonly CalendarEvent[];
  /** What Outlook shows, where it is not what the calendar has. */
  readonly shows?: (event: CalendarEvent) => SentInvite;
  readonly locale?: string;
}

/** The form of Anna Ek's own sent invite: the first of `events`, as Outlook and the calendar have it. `load` the store first. */
export function anEventForm({ events = [anEvent()], shows = inviteOfEvent, locale = 'en-US' }: Parts = {}) {
  const event = events[0] ?? anEvent();
  const calendar = fakeCalendar(events);
  const texts = new Map<string, string>();
  const clock = manualClock();
  const user = { ...anna, locale };
  const policy = aPolicy();
  let closed = 0;
  let prepared = 0;
  let canPrepare = true;
  const target = createEventTarget(shows(event), {
    user,
    policy,
    calendar,
    eventId: () => calendar.idOf(event.id),
    prepare: async () => {
      prepared += 1;
      if (!canPrepare) throw new Error('no network');
    },
    texts,
    close: () => {
      closed += 1;
    },
  });
  const store = createFormStore(target, { user, policy, clock });
  const type = (agenda: Agenda) => {
    store.edit({ answer: 'purpose', text: agenda.purpose });
    store.edit({ answer: 'goal', text: agenda.goal });
    for (const { person, why } of agenda.reasons) store.edit({ answer: 'reason', person, text: why });
    store.edit({ answer: 'nextStep', text: agenda.nextSteps[0]?.what ?? '' });
    store.leave();
  };
  let adding = Promise.resolve();
  const ask = async () => {
    adding = store.add();
    await settled();
    return target.question.getState();
  };
  return {
    target,
    store,
    calendar,
    texts,
    clock,
    type,
    state: store.getState,
    said: () => {
      const { result } = store.getState();
      return result?.kind === 'message' ? result.text : result?.kind;
    },
    prepared: () => prepared,
    failsToPrepare: () => {
      canPrepare = false;
    },
    closed: () => closed,
    /** Chooses Update invite: the question, or null. */
    ask,
    /** Chooses Send update. */
    agree: async () => {
      target.send();
      await settled();
    },
    /** Chooses Update invite, then Send update. */
    send: async () => {
      await ask();
      target.send();
      await settled();
    },
    /** Settles when nothing is asked or written any more. */
    added: () => adding,
    blockIn: (id = event.id) => calendar.now(id).body?.content ?? '',
  };
}
