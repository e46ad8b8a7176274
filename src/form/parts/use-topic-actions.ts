import { useMemo, useState } from 'react';
import type { Person, Topic } from '../../agenda/agenda';
import type { TopicsWords } from '../../text/topics';
import { useAfterPress } from '../../ui/use-after-press';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { FormStore } from '../form-store';
import {
  type TopicActions,
  topicControl,
  withoutTopic,
  withTopic,
  withTopicAt,
  withTopicMoved,
} from './topics-list';

/** The id of the button that adds a topic: where the focus goes when the last topic has gone. */
export const addTopicId = 'add-topic';

/** What the list of topics does, besides showing them. */
export interface TopicsAtWork {
  readonly actions: TopicActions;
  readonly add: () => void;
  /** The latest move or removal in words, for whoever listens. */
  readonly announcement: string;
  /** The topic of which more is open; null for none. One at a time, so that the list stays short. */
  readonly opened: number | null;
  readonly dragged: number | null;
  /** Over which topic the dragged one is. */
  readonly target: number | null;
}

type Focus = (id: string) => void;

/** Changes topics in the store, and keeps the focus with what the organizer was doing. */
export function useTopicActions(store: FormStore, words: TopicsWords): TopicsAtWork {
  const [announcement, setAnnouncement] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const [opened, open] = useState<number | null>(null);
  const focus = useFocusAfter();
  const afterPress = useAfterPress();
  const list = useMemo(
    () => listActions({ store, words, focus, afterPress, say: setAnnouncement, open }),
    [store, words, focus, afterPress],
  );
  const drags = useMemo(() => {
    const end = () => {
      setDragged(null);
      setTarget(null);
    };
    return {
      drag: (place: number | null) => (place === null ? end() : setDragged(place)),
      over: setTarget,
      end,
    };
  }, []);
  const actions = useMemo<TopicActions>(
    () => ({
      ...list,
      drag: drags.drag,
      over: drags.over,
      drop: (place) => {
        if (dragged !== null) list.move(dragged, place, 'drag');
        drags.end();
      },
    }),
    [list, drags, dragged],
  );
  return { actions, add: list.add, announcement, opened, dragged, target };
}

interface ListDeps {
  readonly store: FormStore;
  readonly words: TopicsWords;
  readonly focus: Focus;
  readonly afterPress: (run: () => void) => void;
  readonly say: (text: string) => void;
  /** Says of which topic more is open, from which was. */
  readonly open: (change: (before: number | null) => number | null) => void;
}

function listActions({ store, words, focus, afterPress, say, open }: ListDeps) {
  const now = () => store.getState().form.topics;
  const set = (topics: readonly Topic[]) => store.edit({ answer: 'topics', topics });
  const addAt = (place: number) => {
    open(() => null);
    focus(topicControl(place, 'title'));
    set(withTopicAt(now(), place));
  };
  return {
    change: (place: number, change: Partial<Topic>) => set(withTopic(now(), place, change)),
    bring: (person: Person, text: string) => store.edit({ answer: 'prepare', person, text }),
    add: () => addAt(now().length),
    addAfter: (place: number) => addAt(place + 1),
    move: (place: number, to: number, by: Parameters<TopicActions['move']>[2]) => {
      const topics = withTopicMoved(now(), place, to);
      if (topics === now()) return;
      if (by !== 'drag') focus(topicControl(to, by));
      // What is open goes along with its topic.
      open((before) => (before === place ? to : null));
      set(topics);
      store.leave();
      say(words.moved({ number: to + 1, of: topics.length }));
    },
    remove: (place: number) => {
      const topics = withoutTopic(now(), place);
      const next = Math.min(place, topics.length - 1);
      focus(next < 0 ? addTopicId : topicControl(next, 'title'));
      open(() => null);
      set(topics);
      store.leave();
      say(words.removed(topics.length));
    },
    toggle: (place: number) => open((before) => (before === place ? null : place)),
    leave: () => store.leave(afterPress),
  };
}
