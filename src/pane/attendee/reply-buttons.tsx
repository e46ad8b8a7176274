import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { escapeHtml } from '../../invite/escape-html';
import type { ReadInvite } from '../../outlook/read-invite';
import type { Language } from '../../text/language';
import { replyWords } from '../../text/replies';
import { Button } from '../../ui/button';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
  hint: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  failed: { marginTop: '8px', fontSize: tokens.fontSizeBase200 },
  text: {
    margin: '4px 0 0',
    padding: '8px',
    whiteSpace: 'pre-line',
    userSelect: 'text',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A reply to prepare, and what its button reads. */
export interface PreparedReply {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

interface ReplyButtonsProps {
  readonly invite: ReadInvite;
  readonly language: Language;
  readonly replies: readonly PreparedReply[];
  /** Says what the buttons do; once on a page is enough. */
  readonly isExplained?: boolean;
}

/** Buttons that open a prepared reply to the organizer. Where Outlook has no such form, the text to copy. */
export function ReplyButtons({ invite, language, replies, isExplained }: ReplyButtonsProps) {
  const styles = useStyles();
  const words = replyWords(language);
  const [unopened, setUnopened] = useState<PreparedReply | null>(null);
  const open = async (reply: PreparedReply) => {
    setUnopened(null);
    await invite.reply(replyHtml(reply.paragraphs, language)).catch(() => setUnopened(reply));
  };
  if (replies.length === 0) return null;
  return (
    <>
      <div className={styles.buttons}>
        {replies.map((reply) => (
          <Button key={reply.label} size="small" onClick={() => void open(reply)}>
            {reply.label}
          </Button>
        ))}
      </div>
      {isExplained ? <p className={styles.hint}>{words.hint}</p> : null}
      <div role="status">
        {unopened ? (
          <div className={styles.failed}>
            {words.failed}
            <p className={styles.text}>{unopened.paragraphs.join('\n\n')}</p>
          </div>
        ) : null}
      </div>
    </>
  );
}

// A quoted answer of this length still reads as a quotation; the form takes 32 KB (Office: ReplyFormData.htmlBody).
const longestQuotation = 600;

/** An answer as it is quoted in a reply: the start of it, where it is very long. */
export function quotation(text: string): string {
  const characters = [...text];
  return characters.length <= longestQuotation
    ? text
    : `${characters.slice(0, longestQuotation - 1).join('')}…`;
}

/** Paragraphs of plain text as HTML for Outlook's reply form, where the user goes on writing. */
export function replyHtml(paragraphs: readonly string[], language: Language): string {
  const html = paragraphs.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`);
  return `<div lang="${language}">${html.join('')}</div>`;
}
