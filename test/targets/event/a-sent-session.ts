import type { Agenda } from '../../../src/agenda/agenda';
import type { CalendarEvent } from '../../../src/graph/calendar';
import { renderBlock } from '../../../src/invite/render-block';
import { createSentInvite } from '../../../src/targets/event/sent-invite';
import { createSentSession } from '../../../src/targets/event/sent-session';
import { type SentSource, sourceOfEvent } from '../../../src/targets/event/sent-source';
import { anEvent, fakeCalendar } from '../../builders/a-calendar';
import { manualClock, settled } from '../../builders/a-clock';
import { anna, bo } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { anAgenda, aReason } from '../../builders/an-agenda';

/** An agenda that answers everything for an invite to Bo Berg. */
export const forBo = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')] });

/** A body with this agenda above a line of the organizer's own. */
export const htmlWith = (agenda: Agenda) =>
  `<html><body>${renderBlock(agenda, 'en')}<p>Hello</p></body></html>`;

export const bodyWith = (agenda: Agenda) => ({ type: 'html' as const, content: htmlWith(agenda) });

interface Parts {
  readonly events?: readonly CalendarEvent[];
  /** What Outlook shows, where it is not what the calendar has. */
  readonly source?: (event: CalendarEvent) => SentSource;
  readonly locale?: string;
}

/** Anna Ek's own sent invite: the first of `events`, as the form and the calendar have it. `load` the form first. */
export function aSentSession({ events = [anEvent()], source = sourceOfEvent, locale = 'en-US' }: Parts = {}) {
  const event = events[0] ?? anEvent();
  const calendar = fakeCalendar(events);
  const kept = new Map<string, string>();
  let closed = 0;
  const invite = createSentInvite(source(event), kept, () => {
    closed += 1;
  });
  const clock = manualClock();
  let prepared = 0;
  let canPrepare = true;
  const sent = createSentSession(invite, {
    user: { ...anna, locale },
    policy: aPolicy(),
    clock,
    calendar,
    eventId: () => calendar.idOf(event.id),
    prepare: async () => {
      prepared += 1;
      if (!canPrepare) throw new Error('no network');
    },
  });
  const { form } = sent;
  const type = (agenda: Agenda) => {
    form.edit({ answer: 'purpose', text: agenda.purpose });
    form.edit({ answer: 'goal', text: agenda.goal });
    for (const { person, why } of agenda.reasons) form.edit({ answer: 'reason', person, text: why });
    form.edit({ answer: 'nextStep', text: agenda.nextStep.what });
    form.leave();
  };
  return {
    sent,
    form,
    invite,
    calendar,
    clock,
    type,
    state: () => form.getState(),
    said: () => {
      const { outcome } = form.getState();
      return outcome?.kind === 'said' ? outcome.text : outcome?.kind;
    },
    prepared: () => prepared,
    failsToPrepare: () => {
      canPrepare = false;
    },
    closed: () => closed,
    /** Chooses Update invite. */
    ask: async () => {
      await form.add();
      return sent.getAsking();
    },
    /** Chooses Update invite, then Send update. */
    send: async () => {
      await form.add();
      await sent.send();
      await settled();
    },
    blockIn: (id = event.id) => calendar.now(id).body?.content ?? '',
  };
}
