import type { NowWords } from '../../../text/now';
import type { Where } from '../../../time/where-in-the-agenda';

// Earlier than this the invite beside the pane says enough.
const soon = 60;

/** What the pane says about time, one line each; none while the meeting is far off or over. */
export function nowLines(where: Where, words: NowWords): readonly string[] {
  if (where.kind === 'after') return [];
  if (where.kind === 'before') return where.minutes <= soon ? [words.startsIn(where.minutes)] : [];
  const { topicLeft, meetingLeft, tooMuch } = where;
  const isOver = meetingLeft < 0;
  return [
    topicLeft === null || (isOver && topicLeft >= 0)
      ? ''
      : leftOf(topicLeft, words.topicLeft, words.topicOver),
    leftOf(meetingLeft, words.meetingLeft, words.meetingOver),
    tooMuch > 0 && !isOver ? words.tooMuch(tooMuch) : '',
  ].filter((line) => line !== '');
}

function leftOf(minutes: number, left: (n: number) => string, over: (n: number) => string): string {
  return minutes < 0 ? over(-minutes) : left(minutes);
}
