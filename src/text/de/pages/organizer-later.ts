/** One file to load: what the organizer's pane opens. */
export { graphErrors } from '../graph-errors';
export { internalMail } from '../internal-mail';
export { kinds } from '../kinds';
export { lastTime } from '../last-time';
export { mailInstead } from '../mail-instead';
export { organizerCopy } from '../organizer-copy';
export { organizerOffers } from '../organizer-offers';
export { organizerTemplate } from '../organizer-template';
export { outcome } from '../outcome';
export { outsiders } from '../outsiders';
export { pastLengths } from '../past-lengths';
export { peopleAdvice } from '../people-advice';
export { sentInvite } from '../sent-invite';
export { seriesEnd } from '../series-end';
export { templates } from '../templates';
export { time } from '../time';
