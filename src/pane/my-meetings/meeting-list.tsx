import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../text/language';
import { myMeetingsWords } from '../../text/my-meetings';
import type { ListView } from './items/list-view';
import { type ReviewRow, wentPastTheGate } from './items/review-row';
import { MeetingRow, subjectId } from './meeting-row';
import { rowTexts } from './row-text';
import { useListKeys } from './use-list-keys';

/** Room above the first row of a week, for its heading; px. */
const headingHeight = 44;
/** How high a row is before it is measured; px. */
const likelyHeight = 56;
/** Rows drawn above and below what is in sight, so that a fast scroll and a screen reader find them there. */
const overscan = 8;

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  // Outside the box of the row below it, whose first word it is.
  heading: {
    position: 'absolute',
    bottom: '100%',
    left: 0,
    right: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    padding: '0 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface MeetingListProps {
  readonly language: Language;
  readonly locale: string;
  /** Week by week. */
  readonly rows: readonly ReviewRow[];
  /** When the list was looked at before. */
  readonly since: number | null;
  readonly view: Pick<ListView, 'chosen' | 'opened'>;
  /** Another number once what stands above the list has another height. */
  readonly layout: number;
  /** Id of the row whose button gets the focus at first; null for none. */
  readonly focusedRow: string | null;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onOpen: (id: string, isOpened: boolean) => void;
  readonly onWrite: (row: ReviewRow) => void;
  readonly onSeries: ((row: ReviewRow) => void) | null;
}

/** The meetings, week by week. Only those in sight, and some around them, are drawn: a calendar may have thousands. */
export const MeetingList = memo(function MeetingList(props: MeetingListProps) {
  const { language, locale, rows, since, view, focusedRow, onChoose, onOpen, onWrite, onSeries } = props;
  const styles = useStyles();
  const words = myMeetingsWords(language);
  const textOf = useTexts(language, locale);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [current, setCurrent] = useState(focusedRow);
  const counts = useMemo(() => countsByGroup(rows), [rows]);
  const isFirst = (index: number) => rows[index]?.group !== rows[index - 1]?.group;
  const at = rows.findIndex(({ id }) => id === current);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    // One that has a heading above it now is another size.
    getItemKey: (index) => `${isFirst(index) ? 'first-' : ''}${rows[index]?.id}`,
    estimateSize: (index) => likelyHeight + (isFirst(index) ? headingHeight : 0),
    measureElement: (element) =>
      element.getBoundingClientRect().height +
      (isFirst(Number(element.getAttribute('data-index'))) ? headingHeight : 0),
    // Whoever's focus is in a row keeps it there, however far the list is scrolled.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return at < 0 || inSight.includes(at) ? inSight : [...inSight, at].sort((a, b) => a - b);
    },
    scrollMargin: top,
    overscan,
  });
  // What stands above the list, and moves it.
  useLayoutEffect(() => {
    const scrolled = list.current?.closest('main');
    // It does so not by being scrolled, and to ask then would lay the page out once more for every picture.
    if (!list.current || !scrolled || virtualizer.isScrolling) return;
    const above = list.current.getBoundingClientRect().top - scrolled.getBoundingClientRect().top;
    setTop(Math.round(above + scrolled.scrollTop));
  });
  const { onKeyDown, goTo } = useListKeys(rows, current, (index) =>
    virtualizer.scrollToIndex(index, { align: 'auto' }),
  );
  useEffect(() => {
    if (focusedRow !== null) goTo(focusedRow);
  }, [focusedRow, goTo]);
  if (rows.length === 0) return null;
  return (
    <ul
      ref={list}
      // Safari's VoiceOver takes a list without bullets for none, unless its role is said.
      // biome-ignore lint/a11y/noRedundantRoles: as above
      role="list"
      aria-label={words.list}
      aria-keyshortcuts="j k"
      onKeyDown={onKeyDown}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        if (!row) return null;
        const room = isFirst(index) ? headingHeight : 0;
        return (
          <li
            key={String(key)}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-labelledby={subjectId(row.id)}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - top + room}px)` }}
            onFocus={() => setCurrent(row.id)}
          >
            {room > 0 ? (
              <h2 className={styles.heading}>
                {words.groups[row.group]}
                <span className={styles.count}>{words.meetings(counts.get(row.group) ?? 0)}</span>
              </h2>
            ) : null}
            <MeetingRow
              row={row}
              text={textOf(row)}
              words={words}
              isPast={wentPastTheGate(row, since)}
              isChosen={view.chosen.has(row.id)}
              isOpened={view.opened.has(row.id)}
              onChoose={onChoose}
              onOpen={onOpen}
              onWrite={onWrite}
              onSeries={onSeries}
            />
          </li>
        );
      })}
    </ul>
  );
});

function countsByGroup(rows: readonly ReviewRow[]): ReadonlyMap<ReviewRow['group'], number> {
  const counts = new Map<ReviewRow['group'], number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

/** The text of a row, made once for as long as the row is the same. */
function useTexts(language: Language, locale: string) {
  const [known] = useState(() => new WeakMap<ReviewRow, ReturnType<ReturnType<typeof rowTexts>>>());
  return useMemo(() => {
    const make = rowTexts(language, locale);
    return (row: ReviewRow) => {
      const text = known.get(row) ?? make(row);
      known.set(row, text);
      return text;
    };
  }, [known, language, locale]);
}
