import type { Agenda, Reason } from '../agenda/agenda';

/** More lines about people than this go below what everybody prepares and takes up. */
const fewLines = 6;

/** Those who share a reason, and what to prepare. */
export type ReasonGroup = readonly [Reason, ...Reason[]];

/** Neighbours who share a reason, and what to prepare, together; in order. */
export function reasonGroups(reasons: readonly Reason[]): readonly ReasonGroup[] {
  const groups: [Reason, ...Reason[]][] = [];
  for (const reason of reasons) {
    const last = groups.at(-1);
    if (last && last[0].why === reason.why && last[0].prepare === reason.prepare) last.push(reason);
    else groups.push([reason]);
  }
  return groups;
}

/** Whether there is so much about people that the rest of the agenda goes first. */
export function isLongWhy({ reasons, reasonForAll }: Pick<Agenda, 'reasons' | 'reasonForAll'>): boolean {
  const lines = reasonGroups(reasons).reduce((sum, [{ prepare }]) => sum + (prepare === '' ? 1 : 2), 1);
  return lines + (reasonForAll === '' ? 0 : 1) > fewLines;
}
