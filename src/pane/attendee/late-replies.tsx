import { useLateComponent } from '../../ui/late-part';
import type { RepliesProps } from './replies/replies';

const load = () =>
  import(/* webpackChunkName: "replies" */ './replies/replies').then(({ Replies }) => Replies);

/** Prepared replies to the organizer. What opens them is looked for below what is read: their code comes after the agenda has been drawn. */
export function LateReplies(props: RepliesProps) {
  const Replies = useLateComponent(load);
  return Replies && <Replies {...props} />;
}
