import type { Topic } from '../agenda/agenda';
import { labelled } from './answer-labels';
import type { OwnLine } from './own-lines';
import { hasBullet, topicLine, type WrittenTopic, withoutBullet } from './topic-line';
import { inAnyLanguage } from './written-words/all-languages';

// A longer list is no agenda, and a longer line no title.
const mostTopics = 15;
const longestTitle = 140;
const fewestLetters = 2;
const mostCells = 4;
const endings = new RegExp(`^${inAnyLanguage('farewells', 'welcomes')}(?!\\p{L})`, 'iu');

/**
 * Topics on one line behind "Agenda:": only what is numbered or told with minutes, so that a sentence stays
 * a sentence.
 */
export function topicsInLine(text: string): readonly Topic[] {
  const numbered = text.split(/\s(?=\d{1,2}[.)]\s)/u);
  const items = numbered.length > 1 ? numbered : text.split(/[;,]/);
  const topics = items.map((item) => topicLine(item));
  const isList =
    numbered.length > 1 || (topics.length > 1 && topics.every(({ minutes }) => minutes !== null));
  return isList ? asTopics(topics) : [];
}

/** Topics on the lines below a heading, as far as the list goes; none where what follows is no list. */
export function topicsBelow(lines: readonly OwnLine[], from: number): readonly Topic[] {
  const rows = topicsInRows(lines, from);
  if (rows.length > 1) return asTopics(rows);
  const first = lines[from];
  // The rows of another table are no items.
  if (!first || first.row >= 0) return [];
  const isList = isListed(first);
  const found: OwnLine[] = [];
  for (const line of lines.slice(from, from + mostTopics * 3)) {
    const ends =
      labelled(withoutBullet(line.text, line.level > 0)) !== null ||
      endings.test(line.text) ||
      line.text.length > longestTitle;
    if (ends || isListed(line) !== isList || (!isList && found.length > 0 && line.gap)) break;
    found.push(line);
  }
  const level = Math.min(...found.map((line) => line.level));
  const top = found.filter((line) => line.level === level);
  if (!isList && !looksLikeItems(top)) return [];
  return asTopics(top.map((line) => topicLine(line.text, line.level > 0)));
}

/**
 * Lists where every line tells its time need no heading above: at least two lines, each with a clock range
 * or minutes.
 */
export function topicsWithoutHeading(lines: readonly OwnLine[]): readonly Topic[] {
  let run: WrittenTopic[] = [];
  for (const line of lines) {
    const topic = topicLine(line.text, line.level > 0);
    const isTopic = topic.minutes !== null && isTitle(topic.title) && line.text.length <= longestTitle;
    if (isTopic) run.push(topic);
    else if (run.length > 1) break;
    else run = [];
  }
  return run.length > 1 ? asTopics(run) : [];
}

function isListed(line: OwnLine): boolean {
  return line.level > 0 || hasBullet(line.text);
}

/**
 * Plain lines below a heading are items when there are several and none is a sentence, or when each tells
 * its minutes.
 */
function looksLikeItems(lines: readonly OwnLine[]): boolean {
  if (lines.length < 2) return false;
  return lines.every(
    ({ text }) => topicLine(text).minutes !== null || (text.length <= 80 && !/[.!,:]$/.test(text)),
  );
}

/**
 * A table: each row has a time, a title, and perhaps who leads. A row of headings has no time and is passed
 * over.
 */
function topicsInRows(lines: readonly OwnLine[], from: number): readonly WrittenTopic[] {
  const rows = new Map<number, OwnLine[]>();
  for (const line of lines.slice(from)) {
    if (line.row < 0) break;
    rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  }
  const topics: WrittenTopic[] = [];
  for (const cells of rows.values()) {
    const parsed = cells.map(({ text, level }) => topicLine(text, level > 0));
    const time = parsed.find(
      ({ title, starts, minutes }) => title === '' && (starts !== null || minutes !== null),
    );
    const [title, lead] = parsed.filter((cell) => cell.title !== '' && !/^\d+$/.test(cell.title));
    if (cells.length > mostCells || !time || !title) {
      if (topics.length > 0) break;
      continue;
    }
    topics.push({
      ...title,
      starts: time.starts,
      minutes: time.minutes,
      lead: title.lead || (lead?.title ?? ''),
    });
  }
  return topics;
}

function isTitle(title: string): boolean {
  return (title.match(/\p{L}/gu) ?? []).length >= fewestLetters;
}

/** Where only starts are told, a topic lasts until the next one starts. */
function asTopics(written: readonly WrittenTopic[]): readonly Topic[] {
  const topics = written.map((topic, at): Topic => {
    const next = written[at + 1]?.starts ?? 0;
    const untilNext = topic.starts !== null && next > topic.starts ? next - topic.starts : null;
    return { title: topic.title, minutes: topic.minutes ?? untilNext, lead: topic.lead };
  });
  const titled = topics.filter(({ title }) => isTitle(title) && title.length <= longestTitle);
  return titled.length <= mostTopics ? titled : [];
}
