import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  notice: { marginBottom: '10px' },
  body: { paddingTop: '4px', paddingBottom: '4px' },
});

interface PaneNoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A sentence about the pane or the invite, with what to do about it. */
export function PaneNotice({ kind, text, action }: PaneNoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={kind} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      {action ? (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
