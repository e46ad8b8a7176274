import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Template } from '../../agenda/template';
import type { Calendar } from '../../graph/calendar';
import type { GateRules } from '../../policy/gate-rules';
import type { Language } from '../../text/language';
import { type MyMeetingsWords, myMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import { PaneNotice } from '../../ui/pane-notice';
import { PanePage } from '../../ui/pane-page';
import { FiguresDoor } from './figures/figures-door';
import { type ListView, missingCounts, missingParts, visibleRows, withOrWithout } from './items/list-view';
import type { ReviewRow } from './items/review-row';
import { MeetingList } from './meeting-list';
import type { MyMeetingsStore } from './my-meetings-store';
import { ReadingSection } from './reading-section';
import { TemplateBar } from './template-bar';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  intro: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    margin: '0 0 8px',
    padding: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  legend: { float: 'left', padding: 0, marginRight: '2px', color: tokens.colorNeutralForeground2 },
  filter: { minWidth: 'auto' },
  complete: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    cursor: 'pointer',
  },
  checkbox: { margin: 0, accentColor: tokens.colorBrandBackground },
  quiet: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  // Where there is a finger in place of a keyboard it would say nothing.
  keys: { '@media (pointer: coarse)': { display: 'none' } },
});

interface ListPageProps {
  readonly store: MyMeetingsStore;
  readonly calendar: Calendar;
  readonly policy: GateRules;
  readonly now: () => Date;
  /** The switch for a task in To Do. */
  readonly taskSwitch: ReactNode;
  readonly language: Language;
  readonly locale: string;
  readonly templates: readonly Template[];
  readonly view: ListView;
  /** What went wrong on the way to another page; '' for nothing. */
  readonly warning: string;
  /** Where the focus is at first: at the title, or at the button of a row, by its id; null for nowhere. */
  readonly focus: 'title' | { readonly row: string } | null;
  readonly onChange: (change: (view: ListView) => ListView) => void;
  readonly onWrite: (row: ReviewRow) => void;
  /** `rows`: those that are chosen and in sight. */
  readonly onTemplate: (id: string, rows: readonly ReviewRow[]) => void;
}

/** The list of My meetings, and what is read for it. */
export function ListPage(props: ListPageProps) {
  const { store, calendar, policy, now, language, locale, templates, view, warning, focus } = props;
  const { taskSwitch, onChange, onWrite, onTemplate } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const rows = useStore(store, (state) => state.rows);
  const since = useStore(store, (state) => state.since);
  const phase = useStore(store, (state) => state.phase);
  // Closed again whenever one comes back: pictures that come late would move the row that one came from.
  const [isFiguresOpen, setFiguresOpen] = useState(false);
  const [layout, setLayout] = useState(0);
  const onResize = useCallback(() => setLayout((before) => before + 1), []);
  const visible = useMemo(() => visibleRows(rows, view), [rows, view]);
  const chosen = useMemo(() => visible.filter(({ id }) => view.chosen.has(id)), [visible, view.chosen]);
  const onChoose = useCallback(
    (id: string, isChosen: boolean) =>
      onChange((now) => ({ ...now, chosen: withOrWithout(now.chosen, id, isChosen) })),
    [onChange],
  );
  const onOpen = useCallback(
    (id: string, isOpened: boolean) =>
      onChange((now) => ({ ...now, opened: withOrWithout(now.opened, id, isOpened) })),
    [onChange],
  );
  useEffect(() => {
    if (focus === 'title') document.getElementById('my-meetings')?.focus();
  }, [focus]);
  return (
    <PanePage
      language={language}
      bar={
        chosen.length > 0 ? (
          <TemplateBar
            words={words}
            chosen={chosen.length}
            templates={templates}
            onUse={(id) => onTemplate(id, chosen)}
          />
        ) : null
      }
    >
      <h1 id="my-meetings" tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <p className={styles.intro}>{phase === 'unread' ? `${words.intro} ${words.privacy}` : words.intro}</p>
      <ReadingSection store={store} language={language} locale={locale} />
      {warning ? <PaneNotice kind="warning" text={warning} /> : null}
      {phase === 'unread' ? null : (
        <FiguresDoor
          calendar={calendar}
          policy={policy}
          now={now}
          language={language}
          locale={locale}
          words={words}
          isListReading={phase === 'reading'}
          isOpen={isFiguresOpen}
          onOpen={setFiguresOpen}
          onResize={onResize}
        />
      )}
      {taskSwitch}
      <Filters rows={rows} view={view} words={words} onChange={onChange} />
      {visible.length > 1 ? <p className={`${styles.quiet} ${styles.keys}`}>{words.keys}</p> : null}
      {visible.length === 0 && view.missing.size > 0 && phase === 'read' ? (
        <p className={styles.quiet}>{words.nothingLacks}</p>
      ) : null}
      <MeetingList
        language={language}
        locale={locale}
        rows={visible}
        since={since}
        view={view}
        layout={layout}
        focusedRow={focus !== null && focus !== 'title' ? focus.row : null}
        onChoose={onChoose}
        onOpen={onOpen}
        onWrite={onWrite}
      />
    </PanePage>
  );
}

interface FiltersProps extends Pick<ListPageProps, 'view' | 'onChange'> {
  readonly rows: readonly ReviewRow[];
  readonly words: MyMeetingsWords;
}

/** Narrows the list to what is missing, and widens it to what is complete. */
function Filters({ rows, view, words, onChange }: FiltersProps) {
  const styles = useStyles();
  const counts = useMemo(() => missingCounts(rows), [rows]);
  const complete = useMemo(() => rows.filter(({ status }) => status.kind === 'complete').length, [rows]);
  const parts = missingParts.filter((part) => counts.has(part) || view.missing.has(part));
  return (
    <>
      {parts.length > 1 || view.missing.size > 0 ? (
        <fieldset className={styles.filters}>
          <legend className={styles.legend}>{words.lacking}</legend>
          {parts.map((part) => (
            <Button
              key={part}
              size="small"
              shape="circular"
              className={styles.filter}
              appearance={view.missing.has(part) ? 'primary' : 'outline'}
              aria-pressed={view.missing.has(part)}
              onClick={() =>
                onChange((now) => ({
                  ...now,
                  missing: withOrWithout(now.missing, part, !now.missing.has(part)),
                }))
              }
            >
              {`${words.lacks[part]} ${counts.get(part) ?? 0}`}
            </Button>
          ))}
        </fieldset>
      ) : null}
      {complete > 0 ? (
        <div className={styles.filters}>
          <label className={styles.complete}>
            <input
              type="checkbox"
              className={styles.checkbox}
              checked={view.withComplete}
              onChange={({ target: { checked } }) => onChange((now) => ({ ...now, withComplete: checked }))}
            />
            {words.showComplete(complete)}
          </label>
        </div>
      ) : null}
    </>
  );
}
