import type { Missing } from '../agenda/missing';
import type { CheckedInvite } from '../outlook/compose-invite';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { outlookUser } from '../outlook/office-context';
import type { GateRules } from '../policy/gate-rules';
import { gateRulesInForce } from '../policy/gate-rules-in-force';
import { contextOf, noticeKey, writePaneContext } from '../rules/pane-context';
import { type GateWords, gateWords } from '../text/gate';
import { languageOf } from '../text/language';
import { completeAfter, gateTimeouts } from './complete-event';
import { judgeInvite } from './judge-invite';
import { listed } from './stop-message';

/**
 * Tells the organizer in the bar above the invite that answers are missing, while there is time (OnAppointmentAttendeesChanged), and
 * takes the notice away when they are not, or when the invite goes to nobody else: a private entry of one's own is never nagged.
 */
export function onAppointmentAttendeesChanged(
  event: LaunchEvent,
  policy: GateRules = gateRulesInForce,
): Promise<void> {
  return completeAfter(event, () => newest(policy));
}

let last: Promise<void> = Promise.resolve();
let next: Promise<void> | null = null;

/**
 * Shows the notice once more: a form that moves into a window of its own loses its notices and keeps its session data (OfficeDev/office-js#4324).
 */
export async function showAgain(invite: CheckedInvite, policy: GateRules): Promise<void> {
  await invite.saveInSession(noticeKey, '');
  await newest(policy);
}

/** Each attendee that is added raises an event. Those that come while the invite is being judged are answered together, by judging it once more. */
function newest(policy: GateRules): Promise<void> {
  next ??= last = last.then(() => {
    next = null;
    return showOrClear(policy).catch(() => undefined);
  });
  return next;
}

async function showOrClear(policy: GateRules): Promise<void> {
  const invite = officeCheckedInvite(gateTimeouts.call);
  const user = outlookUser();
  const { verdict, sending } = await judgeInvite(invite, user, policy);
  const isShown = (await invite.session())[noticeKey];
  if (verdict.kind === 'allow' || sending.isAhead) {
    if (isShown) await invite.saveInSession(noticeKey, '');
    return invite.clearNotice(noticeKey);
  }
  const words = gateWords(languageOf(user.locale, policy.languages));
  const message = noticeOf(verdict.missing, words);
  // A notice that the organizer dismissed does not come back with the next attendee, unless its text is another.
  if (isShown === message) return;
  const context = writePaneContext(contextOf(verdict.missing[0]));
  const { fill: action } = words;
  // Outlook on Mac refuses a notice with a button now and then (OfficeDev/office-js#3786): the same words go without one.
  await invite
    .showNotice(noticeKey, { kind: 'insight', message, action, context })
    .catch(() => invite.showNotice(noticeKey, { kind: 'information', message }));
  await invite.saveInSession(noticeKey, message);
}

/** So long may a name be for a notice with four of them to fit into its 150 characters. */
const longestName = 28;

/** Names the people without a reason when nothing else is missing, as on an update with new attendees; else says that answers are missing. */
function noticeOf(missing: readonly Missing[], words: GateWords): string {
  const [first, ...others] = missing;
  if (first?.answer !== 'reason' || others.length > 0) return words.notice;
  return words.newPeople(listed(first.people, words, longestName));
}
