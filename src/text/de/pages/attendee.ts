/** One file to load: what stands in the attendee's pane before anything is opened. */
export { attendeePane } from '../attendee-pane';
export { now } from '../now';
export { offline } from '../offline';
export { page } from '../page';
export { reader } from '../reader';
export { toDo } from '../to-do';
