/**
 * Parts of the form that most invites do not show at first, or that stand below what is seen at first: one file, which comes once the form has
 * been drawn (use-later-parts.ts).
 */
export { hintsFor, templatesFor } from '../templates-for';
export { BeforeQuestions } from './before-questions';
export { ConflictPanel } from './conflict-panel';
export { CopyAgenda } from './copy-agenda';
export { MeetingChoice } from './meeting-choice';
export { AboutPeople } from './people-advice';
export { TimeSection, TimeSum } from './time-section';
export { TopicsSection } from './topics-section';
