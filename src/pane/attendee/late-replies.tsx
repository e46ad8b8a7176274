import { attendeeLaterFile } from '../../text/files/attendee-later';
import { useLateComponent } from '../../ui/late-part';
import { withWords } from '../../ui/load-words';
import type { RepliesProps } from './replies/replies';

const load = () =>
  withWords([attendeeLaterFile], () => import(/* webpackChunkName: "replies" */ './replies/replies')).then(
    ({ Replies }) => Replies,
  );

/** Prepared replies to the organizer. What opens them is looked for below what is read: their code comes after the agenda has been drawn. */
export function LateReplies(props: RepliesProps) {
  const Replies = useLateComponent(load);
  return Replies && <Replies {...props} />;
}
