/** One file to load: what stands in the organizer's pane before anything is opened. */
export { kinds } from '../kinds';
export { lastTime } from '../last-time';
export { mailInstead } from '../mail-instead';
export { notRequired } from '../not-required';
export { organizerCopy } from '../organizer-copy';
export { organizerOffers } from '../organizer-offers';
export { organizerPane } from '../organizer-pane';
export { organizerPeople } from '../organizer-people';
export { organizerTemplate } from '../organizer-template';
export { outsiders } from '../outsiders';
export { page } from '../page';
export { peopleAdvice } from '../people-advice';
export { roles } from '../roles';
export { templates } from '../templates';
export { time } from '../time';
export { topics } from '../topics';
