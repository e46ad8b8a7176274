import { Button, Spinner } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { memo } from 'react';
import { everybodyIn } from '../mailbox/invite';
import type { Words } from '../words/words';
import { Alert } from './alert';
import { BodyEditor } from './body-editor';
import { Fields } from './fields';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { useStore } from './use-store';
import { useWords } from './use-words';

interface Props {
  readonly open: OpenForm;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

function sendLabel(words: Words['form'], hasAttendees: boolean, isSent: boolean): string {
  if (!hasAttendees) return words.save;
  return isSent ? words.sendUpdate : words.send;
}

function Sending({ open }: { open: OpenForm }) {
  const form = useStore(open.form, 'required', 'optional', 'rooms', 'organizer', 'unresolved', 'isSent');
  const { isChecking } = useStore(open.window, 'isChecking');
  const words = useWords().form;
  const unresolved = form.unresolved.required.length + form.unresolved.optional.length;
  const hasAttendees = everybodyIn(form, form.organizer).length + unresolved > 0;
  return (
    <>
      <Button
        appearance="primary"
        icon={hasAttendees ? <SendRegular /> : <SaveRegular />}
        data-press="send"
        disabled={isChecking}
        onClick={() => void open.send()}
      >
        {sendLabel(words, hasAttendees, form.isSent)}
      </Button>
      {hasAttendees && (
        <Button appearance="subtle" icon={<SaveRegular />} onClick={() => void open.save()}>
          {words.saveWithoutSending}
        </Button>
      )}
      <Button appearance="subtle" icon={<DeleteRegular />} onClick={open.close}>
        {words.discard}
      </Button>
      {form.isSent && (
        <Button
          appearance="subtle"
          icon={<CalendarCancelRegular />}
          onClick={() => void open.cancelMeeting()}
        >
          {words.cancelMeeting}
        </Button>
      )}
    </>
  );
}

function Toolbar({ open }: { open: OpenForm }) {
  const { isChecking } = useStore(open.window, 'isChecking');
  const { alert, form } = useWords();
  return (
    <div className="toolbar" role="toolbar" aria-label={form.invite}>
      <Sending open={open} />
      <span className="space" />
      {isChecking && <Spinner size="tiny" label={alert.checking(open.addIn.name)} />}
      {!open.isQuick && <PaneButtons open={open} surface="organizer" />}
    </div>
  );
}

function title(open: OpenForm, isNew: boolean, words: Words['form']): string {
  if (open.isQuick) return words.newQuickInvite;
  return isNew ? words.newInvite : words.editInvite;
}

/** An invite in a window of its own, to write and to send. Drawn by itself: what changes around it is no reason to. */
export const ComposeWindow = memo(function ComposeWindow({ open, isDark, isOffline }: Props) {
  const { id } = useStore(open.form, 'id');
  const name = title(open, id === null, useWords().form);
  return (
    <main className={open.isQuick ? 'window quick' : 'window'} aria-label={name}>
      <h1>{name}</h1>
      <Toolbar open={open} />
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <Fields form={open.form} isQuick={open.isQuick} />
          <BodyEditor form={open.form} isDark={isDark} />
        </div>
        <Pane open={open} isOffline={isOffline} />
      </div>
      <Alert open={open} />
    </main>
  );
});
