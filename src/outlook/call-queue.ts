/**
 * Outlook on the web and new Outlook answer at most three calls of an add-in at a time
 * (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins);
 * more than that fail or are lost. One queue for the whole page, because the limit is the page's.
 */
const places = 3;

let taken = 0;
const waiting: Turn[] = [];

/** Does its work, and gives its place back once, when the work is over. */
type Turn = (giveBack: () => void) => void;

/** Starts `turn` at once while a place is free, else when its turn comes; first come, first served. */
export function inTurn(turn: Turn): void {
  if (taken >= places) {
    waiting.push(turn);
    return;
  }
  taken += 1;
  turn(() => {
    taken -= 1;
    const next = waiting.shift();
    if (next) inTurn(next);
  });
}
