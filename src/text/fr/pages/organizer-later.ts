/** One file to load: what the organizer's pane opens. */
export { graphErrors } from '../graph-errors';
export { internalMail } from '../internal-mail';
export { outcome } from '../outcome';
export { pastLengths } from '../past-lengths';
export { sentInvite } from '../sent-invite';
export { seriesEnd } from '../series-end';
