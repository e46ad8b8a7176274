import type { Agenda, Person } from '../agenda/agenda';
import { canonicalText } from '../agenda/canonical';
import type { Draft } from '../agenda/draft';
import type { Missing } from '../agenda/missing';
import { reasonFinder } from '../agenda/person';
import type { RestOfBlock } from '../invite/answers-in-body';
import type { GateRules } from '../policy/gate-rules';
import { type JudgedInvite, verdict } from './verdict';

export interface JudgedDraft {
  /** What the invite would miss if the draft were in it: nothing when it is ready. */
  readonly missing: readonly Missing[];
  /** The draft differs from what the block says to those invited. */
  readonly isAhead: boolean;
}

/**
 * Judges the answers kept by the pane, beside what the block in the body says (as JSON, see `gatheredIn`; '' where there is none). They
 * are taken as the pane wrote them: null for what is broken, as for no draft. The pane takes its draft away once everything is in the
 * invite, but may have been closed before it could, or keep a reason for somebody who left.
 */
export function judgeDraft(
  kept: string | undefined,
  written: string,
  invite: JudgedInvite,
  policy: GateRules,
): JudgedDraft | null {
  try {
    const { agenda }: Draft = JSON.parse(kept ?? '');
    const isMore = saysMore(agenda, written, invite.attendees);
    const would = verdict(invite, agenda, policy);
    const missing = would.kind === 'stop' ? would.missing : [];
    return { missing, isAhead: isMore || missing.length > 0 };
  } catch {
    return null;
  }
}

/** Gathers in `beside` what stands in the block besides the answers that the gate judges, an answer each. */
export function gatheredIn(beside: string[]): RestOfBlock {
  const stray = (text: string): void => void beside.push(text);
  return {
    answer: (_to, text) => stray(text),
    topic: (length, title) => {
      stray(`${length.replace(')', '')} ${title}`);
      return stray;
    },
    stray,
  };
}

/** Whether an answer for those invited was added or changed. One that may be left out and was taken away holds nobody up. */
function saysMore(typed: Agenda, written: string, people: readonly Person[]): boolean {
  let isNew = false;
  const reasons = people.map(reasonFinder(typed.reasons));
  // Before the name of who leads a topic stand words, before the minutes perhaps clock times.
  const topics = typed.topics.flatMap(({ title, minutes, lead }) => [
    { end: title && (minutes ? `${minutes} min ${title}` : title) },
    { end: lead },
  ]);
  JSON.stringify({ ...typed, reasons, topics }, (key, value) => {
    if (key === 'person' || key === 'address') return;
    if (typeof value === 'string') {
      const quoted = JSON.stringify(canonicalText(value));
      isNew ||= !written.includes(key === 'end' ? quoted.slice(1) : quoted);
    }
    return value;
  });
  return isNew;
}
