import { Button, Spinner } from '@fluentui/react-components';
import { everybodyIn } from '../mailbox/invite';
import { Alert } from './alert';
import { BodyEditor } from './body-editor';
import { Fields } from './fields';
import { Notices } from './notices';
import type { OpenForm } from './open-form';
import { Pane } from './pane';
import { useStore } from './use-store';

interface Props {
  readonly open: OpenForm;
  readonly locale: string;
  readonly isDark: boolean;
  readonly isOffline: boolean;
}

function sendLabel(hasAttendees: boolean, isSent: boolean): string {
  if (!hasAttendees) return 'Save';
  return isSent ? 'Send update' : 'Send';
}

function Toolbar({ open }: { open: OpenForm }) {
  const form = useStore(open.form);
  const { isChecking, pane } = useStore(open.window);
  const strangers = form.unresolved.required.length + form.unresolved.optional.length;
  const hasAttendees = everybodyIn(form, form.organizer).length + strangers > 0;
  const commands = open.addIn.commands.filter(
    ({ surface, page }) => surface === 'organizer' && page !== null,
  );
  return (
    <div className="toolbar" role="toolbar" aria-label="Invite">
      <Button appearance="primary" disabled={isChecking} onClick={() => void open.send()}>
        {sendLabel(hasAttendees, form.isSent)}
      </Button>
      {hasAttendees && (
        <Button appearance="subtle" onClick={() => void open.save()}>
          Save without sending
        </Button>
      )}
      <Button appearance="subtle" onClick={open.close}>
        Discard
      </Button>
      {form.isSent && (
        <Button appearance="subtle" onClick={() => void open.cancelMeeting()}>
          Cancel meeting
        </Button>
      )}
      <span className="space" />
      {isChecking && <Spinner size="tiny" label={`Checking with ${open.addIn.name}`} />}
      {!open.isQuick &&
        commands.map(({ id, label }) => (
          <Button
            key={id}
            appearance={pane?.command.id === id ? 'outline' : 'subtle'}
            icon={<img alt="" src="/assets/icon-16.png" />}
            onClick={() => open.pane.open(id)}
          >
            {label}
          </Button>
        ))}
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
      <Toolbar open={open} />
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
