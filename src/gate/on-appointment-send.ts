import type { CheckedInvite } from '../outlook/checked-invite';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { outlookUser } from '../outlook/outlook-user';
import type { GateRules } from '../policy/gate-rules';
import { gateRulesInForce } from '../policy/stamped';
import { gateNoticeWords } from '../text/gate-notices';
import { type Language, languageOf } from '../text/language';
import { completeOnce } from './complete-once';
import { within } from './deadline';
import { gateTimes } from './gate-times';
import { judgeSend } from './judge-send';
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
    const language = languageOf(user.locale);
    const invite = officeCheckedInvite(gateTimes.call);
    complete(await answer(invite, user, policy, language).catch(() => failed(invite, policy, language)));
  } catch {
    complete({ allowEvent: true });
  }
}

async function answer(
  invite: CheckedInvite,
  user: { name: string; address: string },
  policy: GateRules,
  language: Language,
): Promise<object> {
  const patience = startPatience(gateTimes.secondRound);
  try {
    const judging = judgeSend(invite, { user, policy, orElse: patience.orElse });
    const { verdict, sending } = await within(gateTimes.check, judging, () => {
      throw new Error('The check took too long.');
    });
    return smartAlert(sendAnswer(verdict, sending, policy, language));
  } finally {
    patience.end();
  }
}

/** One clock for all calls of the second round: when it has run out, each that is not answered yet gives its fallback. */
function startPatience(ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOut = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return {
    orElse: <T>(answered: Promise<T>, fallback: T): Promise<T> =>
      Promise.race([answered.catch(() => fallback), isOut.then(() => fallback)]),
    end: () => clearTimeout(timer),
  };
}

async function failed(invite: CheckedInvite, policy: GateRules, language: Language): Promise<object> {
  const words = gateNoticeWords(language);
  if (policy.onFailure === 'ask') return askAnyway(words.notCheckedAsk);
  const notice = invite.showNotice(noticeKey, { kind: 'information', message: words.notChecked });
  await within(gateTimes.notice, notice, () => undefined).catch(() => undefined);
  return { allowEvent: true };
}
