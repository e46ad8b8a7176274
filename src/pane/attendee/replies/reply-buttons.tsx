import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../../agenda/agenda';
import type { ReadInvite } from '../../../outlook/read-invite';
import type { Language } from '../../../text/language';
import { replyWords } from '../../../text/replies';
import { Button } from '../../../ui/button';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { OfferedReply } from './offered-replies';
import { replyHtml } from './reply-text';
import { StepRow } from './step-row';
import { TopicRow } from './topic-row';
import { UnopenedReply } from './unopened-reply';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
  hint: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface ReplyButtonsProps {
  readonly invite: ReadInvite;
  readonly me: Person;
  readonly language: Language;
  readonly replies: readonly OfferedReply[];
  /** Says what the buttons do; once on a page is enough. */
  readonly isExplained: boolean;
}

/**
 * Buttons that open a prepared reply to the organizer, some with a row of boxes first. Where Outlook has no such form, the text to copy; what was
 * typed stays where it is, whatever came of it.
 */
export function ReplyButtons({ invite, me, language, replies, isExplained }: ReplyButtonsProps) {
  const styles = useStyles();
  const words = replyWords(language);
  const focus = useFocusAfter();
  const [unopened, setUnopened] = useState<readonly string[] | null>(null);
  const [row, setRow] = useState<'topic' | 'step' | null>(null);
  const open = async (paragraphs: readonly string[]) => {
    setUnopened(null);
    await invite.reply(replyHtml(paragraphs, language)).catch(() => setUnopened(paragraphs));
  };
  const press = (reply: OfferedReply) => {
    if (reply.kind === 'ready') return void open(reply.paragraphs);
    setRow(row === reply.kind ? null : reply.kind);
    focus(reply.kind === 'topic' ? 'suggested-topic' : 'proposed-step');
  };
  const rowProps = {
    subject: invite.subject,
    language,
    onOpen: (text: readonly string[]) => void open(text),
  };
  if (replies.length === 0) return null;
  return (
    <>
      <div className={styles.buttons}>
        {replies.map((reply) => (
          <Button
            key={reply.label}
            size="small"
            {...(reply.kind === 'ready' ? {} : { 'aria-expanded': row === reply.kind })}
            onClick={() => press(reply)}
          >
            {reply.label}
          </Button>
        ))}
      </div>
      {/* Out of sight and still there: what was typed comes back with the row. */}
      {replies.some(({ kind }) => kind === 'topic') ? (
        <TopicRow {...rowProps} isShown={row === 'topic'} />
      ) : null}
      {replies.some(({ kind }) => kind === 'step') ? (
        <StepRow {...rowProps} me={me} start={invite.start} isShown={row === 'step'} />
      ) : null}
      {isExplained ? <p className={styles.hint}>{words.hint}</p> : null}
      <div role="status">{unopened ? <UnopenedReply paragraphs={unopened} language={language} /> : null}</div>
    </>
  );
}
