/**
 * How Node runs a judge; `npm run judge` and a release archive say the same.
 *
 * V8 collects garbage and compiles on threads of its own: one process then takes a third of a second core, and as many processes as cores
 * are in each other's way. With one thread each, all of them together do more, and N processes do N times as much. What is new has 16 MB, which is V8's own
 * in Node 20: nearly all that a line leaves is garbage at the next one, and it stays in the processor's caches, which the processes share. With 64 MB each, one process took
 * 8 % more of the processor for an event, and two 13 %.
 */
export const judgeFlags: readonly string[] = ['--single-threaded', '--max-semi-space-size=16'];
