import { Button } from '@fluentui/react-components';
import { type TopicRowProps, topicControl } from './topic-actions';
import { useTopicStyles } from './use-topic-styles';

interface TopicMoverProps extends Pick<TopicRowProps, 'place' | 'words' | 'actions'> {
  readonly way: 'up' | 'down';
  readonly to: number;
  readonly isEnd: boolean;
}

/** Moves a topic one place up or down. At the end it stays in reach, so that the focus is not lost. */
export function TopicMover({ way, to, isEnd, place, words, actions }: TopicMoverProps) {
  const styles = useTopicStyles();
  return (
    <Button
      id={topicControl(place, way)}
      className={styles.button}
      appearance="subtle"
      size="small"
      disabledFocusable={isEnd}
      aria-label={words[way](place + 1)}
      onClick={() => actions.move(place, to, way)}
    >
      {way === 'up' ? '↑' : '↓'}
    </Button>
  );
}
