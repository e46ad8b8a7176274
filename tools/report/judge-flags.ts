/**
 * How Node runs a judge; `npm run judge` and a release archive say the same.
 *
 * V8 collects garbage and compiles on threads of its own: one process then takes a third of a second core, and as many processes as cores
 * are in each other's way. With one thread each, all of them together do more, and N processes do N times as much. Nearly all that a
 * line leaves is garbage at the next one: with 64 MB for what is new, instead of 16, less of it is copied first.
 */
export const judgeFlags: readonly string[] = ['--single-threaded', '--max-semi-space-size=64'];
