/** One file to load: what stands in the organizer's pane before anything is opened. */
export { notRequired } from '../not-required';
export { organizerPane } from '../organizer-pane';
export { organizerPeople } from '../organizer-people';
export { page } from '../page';
export { roles } from '../roles';
export { topics } from '../topics';
