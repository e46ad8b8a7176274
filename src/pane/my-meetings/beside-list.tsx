import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Calendar } from '../../graph/calendar';
import type { ToDo } from '../../graph/to-do';
import type { OutlookUser } from '../../outlook/compose-invite';
import type { GateRules } from '../../policy/gate-rules';
import { besideListWords } from '../../text/beside-list';
import type { Language } from '../../text/language';
import { useLateComponent } from '../../ui/late-part';
import { FiguresDoor } from './figures/figures-door';
import type { ReviewRow } from './items/review-row';
import type { MyMeetingsStore } from './my-meetings-store';
import type { SwitchMemory } from './week-task/switch-memory';
import { WeekTaskSwitch } from './week-task/week-task-switch';

export interface BesideListProps {
  readonly store: MyMeetingsStore;
  readonly calendar: Calendar;
  /** The same object each time. */
  readonly policy: GateRules;
  readonly user: OutlookUser;
  readonly language: Language;
  /** The same function each time. */
  readonly now: () => Date;
  /** Whether the task for the coming week is kept. */
  readonly taskMemory: SwitchMemory;
  /** The list of tasks; that of whoever is signed in, unless a test says otherwise. */
  readonly toDo?: Pick<ToDo, 'upsert' | 'complete'> | undefined;
  /** Opens a meeting to write about it. */
  readonly onWrite: (row: ReviewRow) => void;
  /** It has another height now. */
  readonly onResize: () => void;
}

/** Read and drawn when the list is there. */
const loadEnded = async () => (await import(/* webpackChunkName: "ended" */ './ended/ended-list')).EndedList;

/** What stands above the list and is not needed to read it: the pictures' door and the switch for a task. */
export function BesideList(props: BesideListProps) {
  const { store, calendar, policy, user, language, now, taskMemory, toDo, onWrite, onResize } = props;
  const words = besideListWords(language);
  const isListReading = useStore(store, (state) => state.phase === 'reading');
  const isRead = useStore(store, (state) => state.phase === 'read');
  const Ended = useLateComponent(isRead ? loadEnded : null);
  // Closed again whenever one comes back: pictures that come late would move the row that one came from.
  const [isOpen, setOpen] = useState(false);
  useEffect(onResize, [onResize]);
  return (
    <>
      {Ended ? (
        <Ended {...{ calendar, policy, language, now, onResize }} locale={user.locale} onOpen={onWrite} />
      ) : null}
      <FiguresDoor
        calendar={calendar}
        policy={policy}
        now={now}
        language={language}
        locale={user.locale}
        words={words}
        isListReading={isListReading}
        isOpen={isOpen}
        onOpen={setOpen}
        onResize={onResize}
      />
      <WeekTaskSwitch
        store={store}
        user={user}
        language={language}
        words={words}
        now={now}
        memory={taskMemory}
        toDo={toDo}
      />
    </>
  );
}
