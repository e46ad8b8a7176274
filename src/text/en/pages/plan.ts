/** One file to load: the pane beside a mail, besides what the form says. */
export { graphErrors } from '../graph-errors';
export { mailInstead } from '../mail-instead';
export { plan } from '../plan';
export { sentInvite } from '../sent-invite';
