import type { Clock } from '../../async/clock';
import type { FormUser } from '../../form/form-context';
import type { BodyReading, FormTarget } from '../../form/form-target';
import type { ComposeInvite } from '../../outlook/compose-invite';
import type { Policy } from '../../policy/policy';
import { noticeKey } from '../../rules/pane-context';
import type { FrameStorage } from '../frame-storage';
import { attempt, attemptOr } from './attempt';
import { readSnapshot } from './read-snapshot';
import { readTime, recurrenceOf } from './read-time';
import { formFingerprint, sessionTexts } from './session-texts';

export interface OpenFormDeps {
  readonly user: FormUser;
  readonly policy: Policy;
  readonly clock: Clock;
  /** A second place for drafts (`frameStorage`). @default none */
  readonly storage?: FrameStorage | null;
  /** For how long the pane has had the focus, in ms; 0 while it has not. Null for a form that nobody types into beside it. */
  readonly focusedFor: (() => number) | null;
  /** As for the form (`FormStoreDeps`): what changes the invite is loaded then. @default at once */
  readonly untilDrawn?: () => Promise<unknown>;
}

/** What changes the form: asked for when the form opens, so that it is there by the first press. Null where it could not be loaded; asked again then. */
const changes = () => import(/* webpackChunkName: "changes" */ './later-changes').catch(() => null);

const atOnce = () => Promise.resolve();

/** The invite that is open for editing in Outlook: what is changed here stands in the form at once. */
export function openFormTarget(invite: ComposeInvite, deps: OpenFormDeps): FormTarget {
  const { user, policy, clock, storage = null, focusedFor, untilDrawn = atOnce } = deps;
  let fingerprint = '';
  return {
    async readSnapshot() {
      const snapshot = await readSnapshot(invite, policy, user);
      fingerprint = formFingerprint(snapshot) || fingerprint;
      return snapshot;
    },
    readBody: () => readBody(invite),
    async write(request, onLooking) {
      const options = { clock, focusedFor, meetingHosts: policy.meetingHosts, onLooking };
      return (await changes())?.writeToOpenForm(invite, request, options) ?? { kind: 'unwritten' };
    },
    saved: sessionTexts(invite, storage, () => fingerprint),
    time: {
      read: () => readTime(invite),
      readRecurrence: () => recurrenceOf(invite),
      changeLength: async (minutes, from) =>
        (await changes())?.changeLength(invite, minutes, clock, from) ?? { kind: 'unread' },
      endSeries: async (day) => (await changes())?.endSeries(invite, day, clock) ?? { kind: 'refused' },
    },
    async subscribe(onChange) {
      // The form is open: from now on there may be something to save.
      invite.reserveSaving();
      void untilDrawn().then(changes);
      // A client without this event has the time at the next look.
      void attempt(() => invite.onTimeChanged(() => onChange('time')));
      const subscribed = await attempt(() => invite.onAttendeesChanged(() => onChange('people')));
      return typeof subscribed === 'object';
    },
    openedWith: () => attemptOr<string | null>(() => invite.openedWith(), null),
    moveAttendees: async (people, to) =>
      (await changes())?.moveAttendees(invite, people, to) ?? { isMoved: false, missing: [] },
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
