import { type MailPeople, mailPeople } from '../../agenda/mail-people';
import { systemClock } from '../../async/clock';
import type { FormStoreDeps } from '../../form/form-context';
import { createFormStore } from '../../form/form-store';
import { mailSubject } from '../../invite/mail-subject';
import type { OutlookUser } from '../../outlook/compose-invite';
import { newMeetingLimits, type ReadMail } from '../../outlook/office-mail';
import type { Policy } from '../../policy/policy';
import { textsBeside } from '../../targets/event/event-target';
import { createMailTarget, type MailTargetDeps } from '../../targets/mail/mail-target';
import { languageOf } from '../../text/language';
import { planWords } from '../../text/plan';
import { type CreatingDeps, createCreating } from './creating/creating';
import { nextWorkingDayAtTen } from './date-time-fields';
import type { PlanPaneProps } from './plan-pane';

export interface OpenPlanDeps
  extends Pick<MailTargetDeps, 'openForm' | 'takesHtml' | 'close'>,
    Pick<FormStoreDeps, 'untilJudging'> {
  readonly user: OutlookUser;
  readonly policy: Policy;
  readonly now: () => number;
  /** Null where nobody can sign in. */
  readonly create: Pick<CreatingDeps, 'prepare' | 'transactionId'> | null;
}

/** What a meeting is planned for until somebody chooses another length. Minutes. */
const usualMinutes = 30;

/** The plan of a meeting out of a mail: whom it is with, what it is called, when, and the form of its answers. */
export function openPlan(mail: ReadMail, deps: OpenPlanDeps): PlanPaneProps {
  const { user, policy, now, openForm, takesHtml, close, create, untilJudging } = deps;
  const language = languageOf(user.locale, policy.languages);
  const people: MailPeople = mailPeople(mail, user, newMeetingLimits.attendees);
  const subject = mailSubject(mail.subject).slice(0, newMeetingLimits.subject);
  const plan = {
    subject,
    attendees: people.attendees,
    start: nextWorkingDayAtTen(new Date(now())),
    minutes: usualMinutes,
  };
  const texts = textsBeside(`plan ${mail.id}`);
  const target = createMailTarget(plan, {
    user,
    words: planWords(language),
    openForm,
    takesHtml,
    texts,
    close,
  });
  const store = createFormStore(target, {
    user,
    policy,
    clock: systemClock,
    ...(untilJudging && { untilJudging }),
  });
  return {
    store,
    target,
    people,
    mailSubject: subject,
    sentence: sentenceOf(mail).catch(() => null),
    language,
    locale: user.locale,
    organisation: policy,
    creating: create && createCreating({ store, target, policy, language, now, ...create }),
  };
}

/** What the mail says first. Its words in eight languages come when there is a mail to read, beside the form. */
async function sentenceOf(mail: ReadMail): Promise<string> {
  const [html, { firstSentence }] = await Promise.all([
    mail.bodyHtml(),
    import('../../invite/first-sentence'),
  ]);
  return firstSentence(html);
}
