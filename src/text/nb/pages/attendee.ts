/** One file to load: what stands in the attendee's pane before anything is opened. */
export { attendeePane } from '../attendee-pane';
export { page } from '../page';
export { reader } from '../reader';
