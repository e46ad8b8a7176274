import type { Clock } from '../../async/clock';
import type { FormUser } from '../../form/form-context';
import type { BodyReading, FormTarget } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { noticeKey } from '../../rules/pane-context';
import type { FrameStorage } from '../frame-storage';
import { attempt, attemptOr } from './attempt';
import { changeLength } from './change-length';
import { endSeries } from './end-series';
import { moveAttendees } from './move-attendees';
import { writeToOpenForm } from './open-form-transport';
import { readSnapshot } from './read-snapshot';
import { readRecurrence, readTime } from './read-time';
import { looksLike, sessionTexts } from './session-texts';

export interface OpenFormDeps {
  readonly user: FormUser;
  readonly policy: Policy;
  readonly clock: Clock;
  /** A second place for drafts (`frameStorage`). @default none */
  readonly storage?: FrameStorage | null;
  /** For how long the pane has had the focus, in ms; 0 while it has not. Null for a form that nobody types into beside it. */
  readonly focusedFor: (() => number) | null;
}

/** The invite that is open for editing in Outlook: what is changed here stands in the form at once. */
export function openFormTarget(invite: ComposeInvite, deps: OpenFormDeps): FormTarget {
  const { user, policy, clock, storage = null, focusedFor } = deps;
  let look = '';
  return {
    async readSnapshot() {
      const snapshot = await readSnapshot(invite, policy, user);
      look = looksLike(snapshot) || look;
      return snapshot;
    },
    readBody: () => readBody(invite),
    write: (request, onLooking) =>
      writeToOpenForm(invite, request, { clock, focusedFor, meetingHosts: policy.meetingHosts, onLooking }),
    saved: sessionTexts(invite, storage, () => look),
    time: {
      read: () => readTime(invite),
      readRecurrence: () => readRecurrence(invite, clock),
      changeLength: (minutes, from) => changeLength(invite, minutes, clock, from),
      endSeries: (day) => endSeries(invite, day, clock),
    },
    async subscribe(onChange) {
      // The form is open: from now on there may be something to save.
      invite.reserveSaving();
      // A client without this event has the time at the next look.
      void attempt(() => invite.onTimeChanged(() => onChange('time')));
      const subscribed = await attempt(() => invite.onAttendeesChanged(() => onChange('people')));
      return typeof subscribed === 'object';
    },
    openedWith: () => attemptOr<string | null>(() => invite.openedWith(), null),
    moveAttendees: (people, to) => moveAttendees(invite, people, to),
    async clearNotice() {
      await attempt(() => invite.clearNotice(noticeKey));
      // Should somebody else be invited, it may come again.
      await attempt(() => invite.removeFromSession(noticeKey));
    },
    async readIds() {
      const [id, series] = await Promise.all([
        attemptOr<string | null>(() => invite.id(), null),
        attemptOr(() => invite.seriesId(), ''),
      ]);
      return { invite: id ?? '', series };
    },
    close: () => invite.closePane(),
  };
}

async function readBody(invite: ComposeInvite): Promise<BodyReading> {
  const [type, html] = await Promise.all([
    attempt(() => invite.bodyType()),
    attempt(() => invite.bodyHtml()),
  ]);
  if (typeof type === 'object' && type.answer === 'text') return { kind: 'plain-text' };
  if (typeof html === 'object') return { kind: 'html', html: html.answer };
  return { kind: html === 'timed-out' ? 'timed-out' : 'unread' };
}
