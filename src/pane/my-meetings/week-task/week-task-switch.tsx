import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ToDo } from '../../../graph/to-do';
import type { OutlookUser } from '../../../outlook/compose-invite';
import type { BesideListWords } from '../../../text/beside-list';
import type { Language } from '../../../text/language';
import type { MyMeetingsStore } from '../my-meetings-store';
import type { SwitchMemory } from './switch-memory';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px', cursor: 'pointer' },
  checkbox: { margin: 0, accentColor: tokens.colorBrandBackground },
  section: { fontSize: tokens.fontSizeBase200, margin: '0 0 8px' },
  said: { margin: '2px 0 0 20px', color: tokens.colorNeutralForeground2 },
});

interface WeekTaskSwitchProps {
  readonly store: MyMeetingsStore;
  readonly user: OutlookUser;
  readonly language: Language;
  readonly words: BesideListWords;
  readonly now: () => Date;
  readonly memory: SwitchMemory;
  /** The list of tasks; only tests name another. */
  readonly toDo?: Pick<ToDo, 'upsert' | 'complete'> | undefined;
}

/** Switches a task in Microsoft To Do on and off. Its code, and the permission for tasks, are asked for when it is on. */
export function WeekTaskSwitch(props: WeekTaskSwitchProps) {
  const { words, memory } = props;
  const styles = useStyles();
  const [isOn, setOn] = useState(memory.load);
  const isTouched = useRef(false);
  const wantedAgain = useRef(false);
  const said = useWeekTask(props, isOn, isTouched.current, wantedAgain);
  const change = (on: boolean) => {
    isTouched.current = true;
    wantedAgain.current = on;
    memory.save(on);
    setOn(on);
  };
  return (
    <div className={styles.section}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={isOn}
          aria-describedby="week-task"
          onChange={(event) => change(event.target.checked)}
        />
        {words.keepTask}
      </label>
      <p id="week-task" aria-live="polite" className={styles.said}>
        {isOn && said !== '' ? said : words.keepTaskHint}
      </p>
    </div>
  );
}

/** Keeps the task as the list has it, once the list is read and whenever it changes. Gives what there is to say about it. */
function useWeekTask(
  props: WeekTaskSwitchProps,
  isOn: boolean,
  isTouched: boolean,
  wantedAgain: { current: boolean },
): string {
  const { store, user, language, words, now, toDo } = props;
  const rows = useStore(store, (state) => state.rows);
  const isRead = useStore(store, (state) => state.phase === 'read');
  const [said, setSaid] = useState('');
  const list = useRef(toDo);
  useEffect(() => {
    // Switched off long ago there is nothing to complete, and nobody to ask for a permission.
    if (!(isOn ? isRead : isTouched)) return undefined;
    let isHere = true;
    const update = async () => {
      const parts = await import(/* webpackChunkName: "week-task" */ './open-week-task').catch(() => null);
      if (!isHere) return;
      if (!parts) return setSaid(words.notLoaded);
      list.current ??= parts.listOf(user);
      try {
        if (!isOn) return await parts.completeWeekTask(list.current);
        const link = `${window.location.origin}${window.location.pathname}`;
        const input = { rows, now: now().getTime(), language, locale: user.locale, link };
        const text = await parts.updateWeekTask(list.current, input, wantedAgain.current);
        wantedAgain.current = false;
        if (isHere) setSaid(text);
      } catch (error) {
        const kind = error instanceof parts.GraphCallError ? error.kind : 'failed';
        if (isHere) setSaid(parts.graphErrorText(kind, language, parts.weekTaskWords(language).errors));
      }
    };
    void update();
    return () => {
      isHere = false;
    };
  }, [isOn, isTouched, isRead, rows, user, language, words, now, wantedAgain]);
  return said;
}
