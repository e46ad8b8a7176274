import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { FormNotice } from '../host/form';
import type { OpenForm } from './open-form';
import { useStore } from './use-store';
import { useWords } from './use-words';

const intents: readonly MessageBarIntent[] = ['info', 'info', 'error', 'info'];

const contextOf = (data: unknown) =>
  typeof data === 'string' ? data : data === undefined ? '' : JSON.stringify(data);

function Notice({ open, notice }: { open: OpenForm; notice: FormNotice }) {
  const dismiss = () =>
    open.form.change({ notices: open.form.get().notices.filter(({ key }) => key !== notice.key) });
  const action = notice.actions?.[0];
  const words = useWords().shell;
  return (
    <MessageBar intent={intents[notice.type] ?? 'info'} layout="auto">
      <MessageBarBody>
        <b>{open.addIn.name}</b> {notice.message}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss(notice.message)}
            onClick={dismiss}
          >
            ✕
          </Button>
        }
      >
        {action && (
          <Button
            size="small"
            onClick={() => open.pane.open(action.commandId, contextOf(action.contextData))}
          >
            {action.actionText}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The bar above the form: notices of the add-in, and what Outlook itself has to say. */
export function Notices({ open }: { open: OpenForm }) {
  const { notices } = useStore(open.form, 'notices');
  const { problem } = useStore(open.window, 'problem');
  const words = useWords().shell;
  return (
    <section className="notices" aria-label={words.notices}>
      {problem && (
        <MessageBar intent="error">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {notices.map((notice) => (
        <Notice key={notice.key} open={open} notice={notice} />
      ))}
    </section>
  );
}
