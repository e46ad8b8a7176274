import type { Topic } from '../agenda/agenda';
import type { BlockWords } from '../text/block';
import type { Row } from './block-rows';
import { labelOf } from './labels';

/** When a meeting starts, as a clock on the wall tells it. */
export interface MeetingStart {
  /** Minutes after midnight, 0 to 1439. */
  readonly minute: number;
  /** Whose clock it is, as its reader calls it ("Central European Time"); '' where nobody knows. */
  readonly zone: string;
}

const day = 1440;

function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/**
 * "10:00–10:20" for each topic, one after the other from the start. Null when the start is not known or a topic has no minutes: from
 * there on nobody could say. `topics` in canonical form. Past midnight the clock begins again.
 */
export function clockTimes(
  topics: readonly Topic[],
  start: MeetingStart | null | undefined,
): readonly string[] | null {
  if (!start || topics.length === 0) return null;
  const times: string[] = [];
  let from = start.minute;
  for (const { minutes } of topics) {
    if (minutes === null) return null;
    times.push(`${clock(from % day)}–${clock((from + minutes) % day)}`);
    from += minutes;
  }
  return times;
}

/** "Times in Central European Time"; '' without a zone. Read back by `timesIn`, never as an answer. */
export function zoneLine({ zone }: MeetingStart, words: Pick<BlockWords, 'timesIn'>): string {
  return zone === '' ? '' : `${words.timesIn} ${zone}`;
}

const clockTime = /\d{1,2}:\d\d/g;

/** The clock times beside the topics in the rows of a block: "10:00 10:20 10:20 10:40"; '' for none. */
export function clockTimesIn(rows: readonly Row[]): string {
  const times: string[] = [];
  let isTopics = false;
  for (const [left] of rows) {
    const label = left && left.address === null ? labelOf(left.text) : null;
    if (label) isTopics = label.means === 'topics';
    else if (isTopics && left) times.push(...(left.text.match(clockTime) ?? []));
  }
  return times.join(' ');
}

/** What `clockTimesIn` reads in a block that shows the times of these topics. */
export function clockTimesWanted(topics: readonly Topic[], start: MeetingStart | null | undefined): string {
  return (clockTimes(topics, start) ?? []).join(' ').replace(/–/g, ' ');
}
