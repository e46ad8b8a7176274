/** One file to load: what stands beside an agenda that is read. */
export { graphErrors } from '../graph-errors';
export { now } from '../now';
export { offline } from '../offline';
export { replies } from '../replies';
export { toDo } from '../to-do';
