import type { MeetingKind } from './meeting-kind';

/** What somebody is in a meeting for. A role begins a sentence, which the organizer finishes. */
export type Role = 'decides' | 'contributes' | 'presents' | 'learns' | 'informed';

export const roles: readonly Role[] = ['decides', 'contributes', 'presents', 'learns', 'informed'];

const usual: { readonly [kind in MeetingKind]: readonly Role[] } = {
  decide: ['decides', 'contributes', 'presents'],
  solve: ['contributes', 'decides'],
  learn: ['learns', 'presents', 'contributes'],
  plan: ['contributes', 'decides'],
  review: ['contributes', 'presents', 'decides'],
  inform: ['informed', 'presents'],
  visit: ['contributes', 'presents', 'decides'],
};

/** The roles that people usually have in a kind of meeting, the commonest first; every role when no kind is chosen. */
export function usualRoles(kind: MeetingKind | null): readonly Role[] {
  return kind === null ? roles : usual[kind];
}
