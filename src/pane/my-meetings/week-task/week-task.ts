import type { MyTask, ToDo } from '../../../graph/to-do';
import type { Language } from '../../../text/language';
import { weekTaskWords } from '../../../text/week-task';
import { isLacking, type ReviewRow } from '../items/review-row';
import { rowTexts } from '../row-text';

/** Names the one task for ever. */
const key = 'syfte-my-meetings';
const week = 7 * 24 * 60 * 60_000;
/** Meetings that are named; To Do shows a note in a small box. */
const mostNamed = 20;

interface WeekTaskInput {
  readonly rows: readonly ReviewRow[];
  /** Ms since 1970. */
  readonly now: number;
  readonly language: Language;
  readonly locale: string;
  /** Address of My meetings. */
  readonly link: string;
}

/** The task for meetings of the next seven days that lack an agenda, due when the first of them is; null where none does. */
export function weekTask({ rows, now, language, locale, link }: WeekTaskInput): MyTask | null {
  const words = weekTaskWords(language);
  const text = rowTexts(language, locale);
  const lacking = rows
    .filter(({ status, start }) => isLacking(status) && start >= now - week / 7 && start < now + week)
    .sort((a, b) => a.start - b.start);
  const [first] = lacking;
  if (!first) return null;
  const named = lacking.slice(0, mostNamed).map((row) => `${text(row).starts}: ${text(row).subject}`);
  const more = lacking.length > mostNamed ? ['…'] : [];
  return {
    title: words.title(lacking.length),
    due: dayHere(first),
    note: [...named, ...more, words.note].join('\n'),
    link: { name: words.myMeetings, url: link },
    key,
  };
}

/** The date of a meeting on this computer; a whole day is that date wherever one is. */
function dayHere({ start, isAllDay }: ReviewRow): string {
  const date = new Date(start);
  if (isAllDay) return date.toISOString().slice(0, 10);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Brings the task up to date, and says how it stands. `isWantedAgain`: the switch was put on just now, which had it completed when it was put off. Rejects as `ToDo` does. */
export async function updateWeekTask(
  toDo: Pick<ToDo, 'upsert' | 'complete'>,
  input: WeekTaskInput,
  isWantedAgain = false,
): Promise<string> {
  const words = weekTaskWords(input.language);
  const task = weekTask(input);
  await (task === null ? toDo.complete(key) : toDo.upsert(task, isWantedAgain));
  return task === null ? words.nothingToDo : words.kept;
}

/** Completes the task, where it is: the switch is off now. */
export async function completeWeekTask(toDo: Pick<ToDo, 'complete'>): Promise<void> {
  await toDo.complete(key);
}
