/** What a meeting is for, in the organizer's choice. `learn` is learning from a case; `visit` is a customer visit. */
export type MeetingKind = 'decide' | 'solve' | 'learn' | 'plan' | 'review' | 'inform' | 'visit';

/** Every kind, in the order in which the pane offers them. */
export const meetingKinds: readonly MeetingKind[] = [
  'decide',
  'solve',
  'learn',
  'plan',
  'review',
  'inform',
  'visit',
];
