import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Template } from '../../agenda/template';
import { otherPeople } from '../../agenda/who-needs-a-reason';
import { organizerLaterFile } from '../../text/files/organizer-later';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { topicsWords } from '../../text/topics';
import { AnswerField } from '../../ui/answer-field';
import { useLateComponent } from '../../ui/late-part';
import { LinkButton } from '../../ui/link-button';
import { withWords } from '../../ui/load-words';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import { personLabels } from '../person-labels';
import type { FormActions } from './use-form-actions';
import { useLaterParts } from './use-later-parts';
import { addTopicId, useTopicActions } from './use-topic-actions';

const useStyles = makeStyles({
  adders: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 12px' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

const loadInternal = async () =>
  (await withWords([organizerLaterFile], () => import('./internal-preparation'))).InternalPreparation;

/** What is offered of the last time that a meeting like this one was held: a button in the row of adders, and what it opens above the row. */
export interface LastTimeParts {
  readonly adder: ReactNode;
  readonly opened: ReactNode;
}

interface OptionalPartsProps {
  readonly store: FormStore;
  readonly state: FormState;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly templates: readonly Template[];
  /** Who may lead a topic. */
  readonly owners: readonly Person[];
  /** The organisation's own mail domains (policy). */
  readonly domains: readonly string[];
  /** Minutes on top of the topics, to arrive and to close (policy). */
  readonly air: number;
  readonly actions: FormActions;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
  readonly lastTime: LastTimeParts | null;
  /** Adders of answers that this meeting does not need. */
  readonly children?: ReactNode;
}

/** What may be left out, where it holds something or was asked for, and one row that opens more of it. */
export function OptionalParts(props: OptionalPartsProps) {
  const { store, state, words, language, templates, owners, actions, onType, onLeave, lastTime } = props;
  const { form, choices } = state;
  const styles = useStyles();
  const later = useLaterParts(true, store.drawn);
  const topics = topicsWords(language);
  const work = useTopicActions(store, topics);
  const people = useMemo(() => personLabels(owners), [owners]);
  const internal = templates.find(({ id }) => id === choices.template)?.internalPreparation ?? '';
  const Internal = useLateComponent(internal === '' ? null : loadInternal);
  const [isPreparing, setPreparing] = useState(false);
  useEffect(() => {
    if (isPreparing) document.getElementById('preparation')?.focus();
  }, [isPreparing]);
  const hasPreparation = form.preparation !== '' || isPreparing;
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
      {later && form.topics.length > 0 ? (
        <later.TopicsSection
          {...{ language, people, work }}
          reasons={form.reasons}
          put={choices.put}
          topics={form.topics}
          sum={<later.TimeSum language={language} time={state.time} topics={form.topics} air={props.air} />}
        />
      ) : null}
      <span aria-live="polite" className={styles.heard}>
        {work.announcement}
      </span>
      {hasPreparation ? field('preparation', words.preparation, words.preparationHint) : null}
      {internal === '' || !Internal ? null : (
        <Internal
          preparation={internal}
          snapshot={state.snapshot}
          domains={props.domains}
          language={language}
        />
      )}
      {state.hasNotes ? field('notes', words.notes, words.notesHint) : null}
      {lastTime?.opened}
      <div className={styles.adders}>
        {props.children}
        <LinkButton id={addTopicId} onClick={work.add}>
          {topics.add}
        </LinkButton>
        {hasPreparation ? null : (
          <LinkButton onClick={() => setPreparing(true)}>{words.addPreparation}</LinkButton>
        )}
        {later ? (
          <later.MeetingChoice
            language={language}
            templates={templates}
            template={choices.template}
            kind={choices.kind}
            asksKind={choices.kind !== null || !isOfTwo(state)}
            onTemplate={actions.template}
            onKind={actions.kind}
          />
        ) : null}
        {lastTime?.adder}
      </div>
    </>
  );
}

/** Whether the organizer meets one other person: roles and a mail in place of the meeting are nothing to ask about then. */
function isOfTwo({ snapshot }: FormState): boolean {
  return otherPeople(snapshot.judged.attendees, snapshot.judged.organizer).length === 1;
}
