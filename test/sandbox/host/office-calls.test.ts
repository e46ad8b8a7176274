import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../sandbox/host/faults';
import { officeCalls } from '../../../sandbox/host/office-calls';
import { store } from '../../../sandbox/host/store';
import type { LogLine } from '../../../sandbox/host/surroundings';
import { aForm, aWorld } from '../../builders/form';

const getSubject = 18;
const setSubject = 17;
const save = 32;

interface FrameParts {
  readonly fault?: (call: string) => Fault;
  readonly effect?: () => Promise<unknown>;
}

function aFrame({ fault = () => 'none', effect }: FrameParts = {}) {
  const lines: LogLine[] = [];
  const posted: unknown[] = [];
  const form = store(aForm());
  const calls = officeCalls({
    frame: 'pane',
    conversationId: 'c',
    appId: 'a',
    locale: 'en-US',
    form,
    world: () => aWorld(),
    fault,
    latency: () => 0,
    log: (line) => lines.push(line),
    effect: effect ?? (() => Promise.resolve('saved-id')),
    closePane: () => {},
    completed: () => {},
    registered: () => {},
  });
  const make = (id: number, params = {}) => calls.make(id, params, (answer) => posted.push(answer));
  return { ...calls, make, form, posted, lines };
}

describe('the Office calls of one frame', () => {
  it('three at a time are answered, a fourth fails, and the next works again', async () => {
    const { make, posted } = aFrame();
    await Promise.all([1, 2, 3, 4].map(() => make(getSubject)));
    await make(getSubject);
    const errors = posted.map((answer) => (answer as { errorCode: number }).errorCode);
    expect(errors.sort()).toEqual([0, 0, 0, 0, 5100]);
  });

  it('change the form', async () => {
    const { make, form } = aFrame();
    await make(setSubject, { subject: 'New' });
    expect(form.get().subject).toBe('New');
  });

  it('that are not there fail, and the log says so', async () => {
    const { make, posted, lines } = aFrame();
    await make(999);
    expect(posted).toEqual([{ wasSuccessful: false, error: true, errorCode: 5000 }]);
    expect(lines).toEqual([{ frame: 'pane', what: 'call 999 (not in this Outlook)', outcome: 'error 5000' }]);
  });

  it.each([
    ['hang', 0],
    ['twice', 2],
    ['none', 1],
  ] as const)('with fault "%s" are answered %d times', async (fault, times) => {
    const { make, posted } = aFrame({ fault: () => fault });
    await make(getSubject);
    expect(posted).toHaveLength(times);
  });

  it('that were never answered are in nobody’s way when Outlook answers again', async () => {
    let fault: Fault = 'hang';
    const { make, posted } = aFrame({ fault: () => fault });
    await Promise.all([1, 2, 3, 4].map(() => make(getSubject)));
    fault = 'none';
    await make(getSubject);
    expect(posted).toMatchObject([{ errorCode: 0 }]);
  });

  it('fail by name: one attendee field and not the other', async () => {
    const { make, posted } = aFrame({
      fault: (name) => (name === 'optionalAttendees.getAsync' ? 'fail' : 'none'),
    });
    await make(15, { recipientField: 0 });
    await make(15, { recipientField: 1 });
    expect(posted).toMatchObject([{ errorCode: 0 }, { errorCode: 5001 }]);
  });

  it('fail the first time only, each', async () => {
    const { make, posted } = aFrame({ fault: () => 'fail-once' });
    await make(getSubject);
    await make(getSubject);
    await make(164);
    expect(posted).toMatchObject([{ errorCode: 5001 }, { errorCode: 0 }, { errorCode: 5001 }]);
  });

  it('carried out without an answer have changed the form', async () => {
    const { make, form, posted } = aFrame({ fault: () => 'lost' });
    await make(setSubject, { subject: 'New' });
    expect([form.get().subject, posted]).toEqual(['New', []]);
  });

  it('go on failing with 9030 once the item is gone', async () => {
    let fault: Fault = 'item-gone';
    const { make, posted } = aFrame({ fault: () => fault });
    await make(getSubject);
    fault = 'none';
    await make(getSubject);
    expect(posted).toMatchObject([{ errorCode: 9030 }, { errorCode: 9030 }]);
  });

  it('say which of them throw in the caller', () => {
    const { throws } = aFrame({ fault: (name) => (name === 'subject.getAsync' ? 'throw' : 'none') });
    expect([throws(getSubject, {}), throws(setSubject, {})]).toEqual([true, false]);
  });

  it('saving answers with the id, or with 9021 when the mailbox refuses', async () => {
    const fine = aFrame();
    await fine.make(save);
    expect(fine.posted).toMatchObject([{ data: 'saved-id' }]);
    const refused = aFrame({ effect: () => Promise.reject(new Error('no')) });
    await refused.make(save);
    expect(refused.posted).toMatchObject([{ errorCode: 9021 }]);
  });
});
