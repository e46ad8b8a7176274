import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { everybodyIn } from '../mailbox/invite';
import { bodyDocument } from './body-document';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';
import { useWords } from './use-words';

/** A reply that an add-in has prepared: the user reads it, changes it, and sends it or not. */
export function ReplyForm({ open, isDark }: { open: OpenForm; isDark: boolean }) {
  const { reply } = useStore(open.window);
  const invite = useStore(open.form);
  const frame = useRef<HTMLIFrameElement>(null);
  const words = useWords().read;
  if (!reply) return null;
  const to = reply.toAll ? [invite.organizer, ...everybodyIn(invite, invite.organizer)] : [invite.organizer];
  return (
    <Dialog modalType="modal" open onOpenChange={() => open.answerReply(null)}>
      <DialogSurface aria-label={words.reply}>
        <DialogBody>
          <DialogTitle>RE: {invite.subject}</DialogTitle>
          <DialogContent>
            <p>
              {words.to}: {to.map(({ name }) => name).join('; ')}
            </p>
            <iframe
              ref={frame}
              className="body"
              title={words.replyText}
              sandbox="allow-same-origin"
              srcDoc={bodyDocument(reply.html, isDark)}
              onLoad={({ currentTarget: { contentDocument } }) => {
                if (contentDocument) contentDocument.body.contentEditable = 'true';
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => open.answerReply(frame.current?.contentDocument?.body.innerText ?? '')}
            >
              {words.sendReply}
            </Button>
            <Button onClick={() => open.answerReply(null)}>{words.discardReply}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
