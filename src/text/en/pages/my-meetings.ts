/** One file to load: the list of My meetings. */
export { graphErrors } from '../graph-errors';
export { kinds } from '../kinds';
export { myMeetings } from '../my-meetings';
export { organizerPane } from '../organizer-pane';
export { page } from '../page';
export { templates } from '../templates';
