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
 * Shows the notice once more where the form has lost it: one that moves into a window of its own does (OfficeDev/office-js#4324), and what it
 * noted stays.
 */
export async function showAgain(invite: CheckedInvite, policy: GateRules): Promise<void> {
  await invite.saveInSession(noticeKey, '');
  await newest(policy);
}

/** Names picked one after the other raise an event each: however many come while one look is taken, one more look answers them all. */
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
  // A notice that the organizer waved away does not come back with the next name, unless it is about that name.
  if (isShown === message) return;
  const context = writePaneContext(contextOf(verdict.missing[0]));
  const { fill: action } = words;
  // Outlook on Mac refuses a notice with a button now and then (OfficeDev/office-js#3786): plainly it says as much.
  await invite
    .showNotice(noticeKey, { kind: 'insight', message, action, context })
    .catch(() => invite.showNotice(noticeKey, { kind: 'information', message }));
  await invite.saveInSession(noticeKey, message);
}

/** With four names in it, and the words around them, a notice keeps to its 150 characters. */
const longestName = 28;

/** Where the agenda says what the meeting is for, only those are meant whom it does not mention yet: mostly who is new on an update. */
function noticeOf(missing: readonly Missing[], words: GateWords): string {
  const [first, ...others] = missing;
  if (first?.answer !== 'reason' || others.length > 0) return words.notice;
  return words.newPeople(listed(first.people, words, longestName));
}
