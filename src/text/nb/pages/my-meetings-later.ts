/** One file to load: what stands beside the list, and what My meetings opens. */
export { besideList } from '../beside-list';
export { figures } from '../figures';
export { outcome } from '../outcome';
export { sentInvite } from '../sent-invite';
export { seriesEnd } from '../series-end';
export { seriesReview } from '../series-review';
export { weekTask } from '../week-task';
