import type { CheckedInvite } from '../outlook/checked-invite';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { outlookUser } from '../outlook/outlook-user';
import type { GateRules } from '../policy/gate-rules';
import { gateRulesInForce } from '../policy/gate-rules-in-force';
import { gateWords } from '../text/gate';
import { type Language, languageOf } from '../text/language';
import { completeOnce } from './complete-once';
import { within } from './deadline';
import { gateTimes } from './gate-times';
import { judgeInvite } from './judge-invite';
import { noticeKey } from './notice-key';
import { sendAnswer } from './send-answer';
import { askAnyway, smartAlert } from './smart-alert';

/**
 * Answers a Send (OnAppointmentSend), exactly once and within 3.5 s. What goes wrong on our side never holds an invite of its own
 * accord: it follows `policy.onFailure`, and the sender is told.
 */
export async function onAppointmentSend(
  event: LaunchEvent,
  policy: GateRules = gateRulesInForce,
): Promise<void> {
  const complete = completeOnce(event);
  try {
    const user = outlookUser();
    const language = languageOf(user.locale, policy.languages);
    const invite = officeCheckedInvite(gateTimes.call);
    const answering: Promise<object | null> = judgeInvite(invite, user, policy).then(({ verdict, sending }) =>
      smartAlert(sendAnswer(verdict, sending, policy, language)),
    );
    const answer = await within(gateTimes.check, answering, null);
    complete(answer ?? (await failed(invite, policy, language)));
  } catch {
    complete({ allowEvent: true });
  }
}

async function failed(invite: CheckedInvite, policy: GateRules, language: Language): Promise<object> {
  const words = gateWords(language);
  if (policy.onFailure === 'ask') return askAnyway(words.uncheckedAsk);
  const notice = invite.showNotice(noticeKey, { kind: 'information', message: words.unchecked });
  await within(gateTimes.notice, notice, undefined);
  return { allowEvent: true };
}
