/** One file to load: what stands beside an agenda that is read, and what can be done about it. */
export { PaneNotice } from '../../ui/pane-notice';
export { NowSection } from './now-section';
export { Replies } from './replies/replies';
export { ToDoButton } from './to-do-button';
