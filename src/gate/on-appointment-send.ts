import { timeoutOr } from '../async/timeout';
import type { CheckedInvite } from '../outlook/compose-invite';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { outlookUser } from '../outlook/office-context';
import type { GateRules } from '../policy/gate-rules';
import { gateRulesInForce } from '../policy/gate-rules-in-force';
import { noticeKey } from '../rules/pane-context';
import { gateWords } from '../text/gate';
import { type Language, languageOf } from '../text/language';
import { completeOnce, gateTimeouts } from './complete-event';
import { judgeInvite } from './judge-invite';
import { askAnyway, sendAnswer, smartAlert } from './send-answer';

/**
 * Answers a Send (OnAppointmentSend), exactly once and within 3.5 s. An error of ours does not stop the invite by itself: `policy.onFailure` decides,
 * and the sender is told.
 */
export async function onAppointmentSend(
  event: LaunchEvent,
  policy: GateRules = gateRulesInForce,
): Promise<void> {
  const complete = completeOnce(event);
  try {
    const user = outlookUser();
    const language = languageOf(user.locale, policy.languages);
    const invite = officeCheckedInvite(gateTimeouts.call);
    const answering: Promise<object | null> = judgeInvite(invite, user, policy).then(({ verdict, sending }) =>
      smartAlert(sendAnswer(verdict, sending, policy, language)),
    );
    const answer = await timeoutOr(answering, gateTimeouts.check, null);
    complete(answer ?? (await failed(invite, policy, language)));
  } catch {
    complete({ allowEvent: true });
  }
}

async function failed(invite: CheckedInvite, policy: GateRules, language: Language): Promise<object> {
  const words = gateWords(language);
  if (policy.onFailure === 'ask') return askAnyway(words.uncheckedAsk);
  const notice = invite.showNotice(noticeKey, { kind: 'information', message: words.unchecked });
  await timeoutOr(notice, gateTimeouts.notice, undefined);
  return { allowEvent: true };
}
