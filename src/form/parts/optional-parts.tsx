import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Template } from '../../agenda/template';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { topicsWords } from '../../text/topics';
import { AnswerField } from '../../ui/answer-field';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import { MeetingChoice } from './meeting-choice';
import { TimeSum } from './time-section';
import { topicControl, withTopicAt } from './topics-list';
import { TopicsSection } from './topics-section';
import type { FormActions } from './use-form-actions';
import { addTopicId } from './use-topic-actions';

const useStyles = makeStyles({
  adders: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '12px' },
});

interface OptionalPartsProps {
  readonly store: FormStore;
  readonly state: FormState;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly templates: readonly Template[];
  readonly actions: FormActions;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
  /** What is offered of the last time that a meeting like this one was held. */
  readonly lastTime: ReactNode;
  /** Adders of answers that this meeting does not need. */
  readonly children?: ReactNode;
}

/** What may be left out, where it holds something or was asked for, and one row that opens more of it. */
export function OptionalParts(props: OptionalPartsProps) {
  const { store, state, words, language, templates, actions, onType, onLeave, lastTime, children } = props;
  const { form, choices } = state;
  const styles = useStyles();
  const [opened, setOpened] = useState<'preparation' | null>(null);
  useEffect(() => {
    if (opened) document.getElementById(opened)?.focus();
  }, [opened]);
  const hasPreparation = form.preparation !== '' || opened === 'preparation';
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (isNew) document.getElementById(topicControl(0, 'title'))?.focus();
    setNew(false);
  }, [isNew]);
  const addTopic = () => {
    store.edit({ answer: 'topics', topics: withTopicAt([], 0) });
    setNew(true);
  };
  const field = (id: 'preparation' | 'notes', label: string, hint: string) => (
    <AnswerField
      id={id}
      label={label}
      hint={hint}
      problem=""
      value={form[id]}
      onType={onType}
      onLeave={onLeave}
    />
  );
  return (
    <>
      {form.topics.length > 0 ? (
        <TopicsSection
          language={language}
          topics={form.topics}
          store={store}
          sum={<TimeSum language={language} time={state.time} topics={form.topics} />}
        />
      ) : null}
      {hasPreparation ? field('preparation', words.preparation, words.preparationHint) : null}
      {state.hasNotes ? field('notes', words.notes, words.notesHint) : null}
      <div className={styles.adders}>
        {children}
        {form.topics.length === 0 ? (
          <Button id={addTopicId} size="small" onClick={addTopic}>
            {topicsWords(language).add}
          </Button>
        ) : null}
        {hasPreparation ? null : (
          <Button size="small" onClick={() => setOpened('preparation')}>
            {words.addPreparation}
          </Button>
        )}
        <MeetingChoice
          language={language}
          templates={templates}
          template={choices.template}
          kind={choices.kind}
          onTemplate={actions.template}
          onKind={actions.kind}
        />
      </div>
      {lastTime}
    </>
  );
}
