import { expect, it } from '@jest/globals';
import { createLog } from '../../../sandbox/outlook/use-log';

const line = (what: string) => ({ frame: 'pane', what, outcome: 'ok' });

it('lines are numbered from the first that ever came, and the newest five hundred are shown', () => {
  const { shown, log } = createLog();
  for (let at = 1; at <= 502; at += 1) log(line(`call ${at}`));
  const { lines } = shown.get();
  expect([lines.length, lines[0]?.number, lines.at(-1)]).toEqual([
    500,
    3,
    { ...line('call 502'), number: 502 },
  ]);
});

it('whoever shows the log hears of each line', () => {
  const { shown, log } = createLog();
  const heard: number[] = [];
  shown.subscribe(({ lines }) => heard.push(lines.length));
  log(line('one'));
  log(line('two'));
  expect(heard).toEqual([1, 2]);
});
