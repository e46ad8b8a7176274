import { useState } from 'react';
import { canonicalLine } from '../../../agenda/canonical';
import type { Language } from '../../../text/language';
import { replyWords } from '../../../text/replies';
import { suggestedTopic, typedMinutes } from './reply-text';
import { ReplyRow, RowBox } from './row-parts';

interface TopicRowProps {
  readonly subject: string;
  readonly language: Language;
  readonly isShown: boolean;
  readonly onOpen: (paragraphs: readonly string[]) => void;
}

/** What a reader would like the meeting to take up, how long it takes and why, before the reply that says so. */
export function TopicRow({ subject, language, isShown, onOpen }: TopicRowProps) {
  const { suggestTopicReply, topicRow } = replyWords(language);
  const [title, setTitle] = useState('');
  const [minutes, setMinutes] = useState('');
  const [why, setWhy] = useState('');
  const [hasTried, setTried] = useState(false);
  const taken = typedMinutes(minutes);
  const isTitleMissing = canonicalLine(title) === '';
  const isUnread = minutes.trim() !== '' && taken === null;
  const problem = isTitleMissing ? topicRow.noTitle : isUnread ? topicRow.noMinutes : '';
  const open = () => {
    setTried(true);
    if (problem === '') onOpen(suggestTopicReply(subject, suggestedTopic(title, taken), canonicalLine(why)));
  };
  return (
    <ReplyRow isShown={isShown} open={topicRow.open} problem={hasTried ? problem : ''} onOpen={open}>
      <RowBox
        id="suggested-topic"
        label={topicRow.title}
        value={title}
        isWrong={hasTried && isTitleMissing}
        onType={setTitle}
      />
      <RowBox
        id="suggested-topic-minutes"
        label={topicRow.minutes}
        value={minutes}
        isNarrow
        isWrong={hasTried && isUnread}
        onType={setMinutes}
      />
      <RowBox id="suggested-topic-why" label={topicRow.why} value={why} onType={setWhy} />
    </ReplyRow>
  );
}
