import { Button, Spinner } from '@fluentui/react-components';
import { type OutlookWords, outlookWords } from '../host/outlook-words';
import { everybodyIn } from '../mailbox/invite';
import { Alert } from './alert';
import { BodyEditor } from './body-editor';
import { Fields } from './fields';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { PaneButtons } from './pane-buttons';
import { useStore } from './use-store';

interface Props {
  readonly open: OpenForm;
  readonly locale: string;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

function sendLabel(words: OutlookWords, hasAttendees: boolean, isSent: boolean): string {
  if (!hasAttendees) return words.save;
  return isSent ? words.sendUpdate : words.send;
}

function Sending({ open, words }: { open: OpenForm; words: OutlookWords }) {
  const form = useStore(open.form);
  const { isChecking } = useStore(open.window);
  const strangers = form.unresolved.required.length + form.unresolved.optional.length;
  const hasAttendees = everybodyIn(form, form.organizer).length + strangers > 0;
  return (
    <>
      <Button appearance="primary" disabled={isChecking} onClick={() => void open.send()}>
        {sendLabel(words, hasAttendees, form.isSent)}
      </Button>
      {hasAttendees && (
        <Button appearance="subtle" onClick={() => void open.save()}>
          {words.saveWithoutSending}
        </Button>
      )}
      <Button appearance="subtle" onClick={open.close}>
        {words.discard}
      </Button>
      {form.isSent && (
        <Button appearance="subtle" onClick={() => void open.cancelMeeting()}>
          {words.cancelMeeting}
        </Button>
      )}
    </>
  );
}

function Toolbar({ open, locale }: { open: OpenForm; locale: string }) {
  const { isChecking } = useStore(open.window);
  const words = outlookWords(locale);
  return (
    <div className="toolbar" role="toolbar" aria-label="Invite">
      <Sending open={open} words={words} />
      <span className="space" />
      {isChecking && <Spinner size="tiny" label={words.checking(open.addIn.name)} />}
      {!open.isQuick && <PaneButtons open={open} surface="organizer" />}
    </div>
  );
}

function title(open: OpenForm, isNew: boolean): string {
  if (open.isQuick) return 'New quick invite';
  return isNew ? 'New invite' : 'Edit invite';
}

/** An invite in a window of its own, to write and to send. */
export function ComposeWindow({ open, locale, isDark, isOffline }: Props) {
  const { id } = useStore(open.form);
  const name = title(open, id === null);
  return (
    <main className={open.isQuick ? 'window quick' : 'window'} aria-label={name}>
      <h1>{name}</h1>
      <Toolbar open={open} locale={locale} />
      <Notices open={open} />
      <div className="beside">
        <div className="form">
          <Fields form={open.form} isQuick={open.isQuick} />
          <BodyEditor form={open.form} isDark={isDark} />
        </div>
        <Pane open={open} locale={locale} isOffline={isOffline} />
      </div>
      <Alert open={open} />
    </main>
  );
}
