/** One file to load: what the attendee's pane opens. */
export { graphErrors } from '../graph-errors';
export { replies } from '../replies';
