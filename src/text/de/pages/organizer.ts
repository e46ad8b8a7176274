/** One file to load: what stands in the organizer's pane before anything is opened. */
export { kinds } from '../kinds';
export { notRequired } from '../not-required';
export { organizerPane } from '../organizer-pane';
export { organizerPeople } from '../organizer-people';
export { organizerTemplate } from '../organizer-template';
export { page } from '../page';
export { roles } from '../roles';
export { templates } from '../templates';
export { topics } from '../topics';
