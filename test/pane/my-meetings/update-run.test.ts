import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../../src/agenda/agenda';
import { clockTimesWanted } from '../../../src/invite/clock-times';
import { parseBody } from '../../../src/invite/parse-body';
import { renderBlock } from '../../../src/invite/render-block';
import { blockChange, templateChange } from '../../../src/pane/my-meetings/invite-change';
import type { ReviewRow } from '../../../src/pane/my-meetings/items/review-row';
import { createUpdateRunStore, type UpdateRunDeps } from '../../../src/pane/my-meetings/update-run';
import { meetingStart } from '../../../src/targets/event/meeting-start';
import type { Language } from '../../../src/text/language';
import { anEvent, type FakeCalendar, fakeCalendar } from '../../builders/a-calendar';
import { bo } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { aRow } from '../../builders/a-row';
import { aTemplate } from '../../builders/a-template';
import { anAgenda, aReason } from '../../builders/an-agenda';

const topics = [{ title: 'Which case teaches us most?', minutes: 30 }];
const template = (language: Language) =>
  aTemplate({ topics, preparation: language === 'sv' ? 'Uppdatera CRM' : 'Update the CRM' });
const saying = (agenda: Parameters<typeof renderBlock>[0], language: Language = 'en') => ({
  type: 'html' as const,
  content: `<html><body>${renderBlock(agenda, language)}<p>See you</p></body></html>`,
});

function aRun(
  calendar: FakeCalendar,
  ids: readonly string[],
  parts: Partial<ReviewRow> = {},
  changeIn: UpdateRunDeps['changeIn'] = (event) => templateChange(event, template, 'en'),
) {
  const written: string[] = [];
  const gone: string[] = [];
  const run = createUpdateRunStore(
    ids.map((id) => aRow({ id, ...parts })),
    {
      calendar,
      writing: calendar,
      policy: aPolicy(),
      changeIn,
      onWritten: ({ id }) => written.push(id),
      onGone: (id) => gone.push(id),
    },
  );
  const results = () => ids.map((id) => run.getState().results.get(id)?.kind);
  return { run, written, gone, results };
}

const agendaIn = (calendar: FakeCalendar, id: string) =>
  parseBody(calendar.now(id).body?.content ?? '').block;
const three = () => fakeCalendar(['one', 'two', 'three'].map((id) => anEvent({ id })));

describe('a template on several meetings', () => {
  it('asks about each, with who gets mail and what goes in, and sends nothing before', async () => {
    const calendar = three();
    const { run } = aRun(calendar, ['one', 'two']);
    await run.start();
    expect(run.getState()).toMatchObject({
      phase: 'asking',
      at: 0,
      question: { recipients: { people: 1, lists: [] }, change: { topics: 1, hasPreparation: true } },
    });
    expect(calendar.changes).toEqual([]);
  });

  it('gives a series the clock times of its next meeting, not of its first years ago', async () => {
    const first = new Date('2019-12-03T07:00:00Z');
    const start = new Date('2026-12-01T09:00:00Z');
    const calendar = fakeCalendar([anEvent({ id: 'one', kind: 'series', start: first })]);
    const { run } = aRun(calendar, ['one'], { kind: 'series', start: start.getTime() });
    await run.start();
    await run.send();
    const seen = parseBody(calendar.now('one').body?.content ?? '').block;
    const wanted = clockTimesWanted(seen?.agenda.topics ?? [], meetingStart({ ...anEvent(), start }, 'en'));
    expect(wanted).not.toBe('');
    expect(seen?.clockTimes).toBe(wanted);
  });

  it('skips the meeting that is asked about, and no other', async () => {
    const { run, results } = aRun(three(), ['one', 'two', 'three']);
    await run.start();
    await Promise.all([run.skip(), run.skip()]);
    expect(results()).toEqual(['skipped', undefined, undefined]);
    expect(run.getState()).toMatchObject({ phase: 'asking', at: 1 });
  });

  it('sends, skips and stops, one meeting at a time', async () => {
    const calendar = three();
    const { run, results, written } = aRun(calendar, ['one', 'two', 'three']);
    await run.start();
    await run.send();
    expect(run.getState()).toMatchObject({ phase: 'asking', at: 1 });
    await run.skip();
    run.stop();
    expect(results()).toEqual(['sent', 'skipped', 'not-reached']);
    expect(run.getState().phase).toBe('over');
    expect(calendar.changes.map(({ id }) => id)).toEqual(['one']);
    expect(written).toEqual(['one']);
  });

  it('says that reasons are missing still', async () => {
    const { run } = aRun(three(), ['one']);
    await run.start();
    await run.send();
    expect(run.getState().results.get('one')).toMatchObject({
      kind: 'sent',
      status: {
        kind: 'incomplete',
        missing: [
          { answer: 'purpose' },
          { answer: 'goal' },
          { answer: 'reason', people: [bo] },
          { answer: 'nextStep' },
        ],
      },
    });
  });

  it('changes nothing that is written', async () => {
    const agenda = anAgenda({
      reasons: [aReason(bo, 'Decides on the budget')],
      topics: [{ title: 'Both offers', minutes: 20, lead: 'Bo Berg' }],
      preparation: 'Read both offers',
    });
    const calendar = fakeCalendar([anEvent({ body: saying(agenda) })]);
    const { run } = aRun(calendar, ['event-1']);
    await run.start();
    expect(run.getState().question).toMatchObject({ change: { topics: 1, hasPreparation: false } });
    await run.send();
    const after = agendaIn(calendar, 'event-1')?.agenda;
    expect(after).toEqual({ ...agenda, topics: [...agenda.topics, { ...topics[0], lead: '' }] });
    expect(calendar.now('event-1').body?.content).toContain('<p>See you</p>');
    expect(run.getState().results.get('event-1')).toMatchObject({ status: { kind: 'complete' } });
  });

  it('passes by a meeting that has all of it', async () => {
    const has = { ...emptyAgenda, topics: [{ ...topics[0], lead: '' }], preparation: 'Update the CRM' };
    const calendar = fakeCalendar([
      anEvent({ id: 'has', body: saying(has as typeof emptyAgenda) }),
      anEvent({ id: 'two' }),
    ]);
    const { run, results } = aRun(calendar, ['has', 'two']);
    await run.start();
    expect(run.getState().at).toBe(1);
    await run.skip();
    expect(results()).toEqual(['nothing-to-add', 'skipped']);
    expect(calendar.changes).toEqual([]);
  });

  it('speaks the language of the agenda that is there', async () => {
    const calendar = fakeCalendar([anEvent({ body: saying(anAgenda(), 'sv') })]);
    const { run } = aRun(calendar, ['event-1']);
    await run.start();
    await run.send();
    expect(agendaIn(calendar, 'event-1')).toMatchObject({
      language: 'sv',
      agenda: { preparation: 'Uppdatera CRM' },
    });
  });

  it('goes on after a meeting that is gone', async () => {
    const calendar = three();
    calendar.remove('one');
    const { run, results, gone } = aRun(calendar, ['one', 'two']);
    await run.start();
    expect(run.getState().at).toBe(1);
    await run.send();
    expect(results()).toEqual(['failed', 'sent']);
    expect(gone).toEqual(['one']);
  });

  it('goes on after a meeting that Graph refuses for no reason that it says', async () => {
    const calendar = three();
    const { run, results } = aRun(calendar, ['one', 'two']);
    await run.start();
    calendar.fails('change', 'failed');
    await run.send();
    calendar.works('change');
    await run.send();
    expect(results()).toEqual(['failed', 'sent']);
  });

  it.each(['offline', 'declined', 'busy'] as const)(
    'ends with %s, which would meet the next one too',
    async (error) => {
      const calendar = three();
      const { run, results } = aRun(calendar, ['one', 'two', 'three']);
      await run.start();
      calendar.fails('change', error);
      await run.send();
      expect(results()).toEqual(['failed', 'not-reached', 'not-reached']);
    },
  );

  it('does not send twice when Send update is pressed twice', async () => {
    const calendar = three();
    const { run } = aRun(calendar, ['one']);
    await run.start();
    await Promise.all([run.send(), run.send()]);
    expect(calendar.changes).toHaveLength(1);
  });

  it('cannot be stopped while an update is on its way: its result is told', async () => {
    const { run, results } = aRun(three(), ['one', 'two']);
    await run.start();
    const sending = run.send();
    run.stop();
    await sending;
    expect(results()[0]).toBe('sent');
    expect(run.getState().at).toBe(1);
  });

  it('that is stopped while a meeting is read asks nothing afterwards', async () => {
    const { run, results } = aRun(three(), ['one', 'two']);
    const starting = run.start();
    run.stop();
    await starting;
    expect(run.getState().phase).toBe('over');
    expect(results()).toEqual(['not-reached', 'not-reached']);
  });
});

describe('agendas in words, set as the block', () => {
  const inWords = {
    type: 'html' as const,
    content:
      '<html><body><p>Hello</p><p>Agenda</p><p>Purpose: Choose the supplier</p><p>Goal: It opens before summer</p><p>End of agenda · Syfte</p><p>See you</p></body></html>',
  };
  const calendarOf = (...ids: readonly string[]) =>
    fakeCalendar(ids.map((id) => anEvent({ id, body: inWords })));
  const others = ['two', 'three'].map((id) => aRow({ id, isInWords: true }));
  const aBlockRun = (calendar: FakeCalendar) => aRun(calendar, ['one'], { isInWords: true }, blockChange);

  it('ask, send nothing before, and change no answer', async () => {
    const calendar = calendarOf('one');
    const { run } = aBlockRun(calendar);
    await run.start();
    expect(run.getState()).toMatchObject({ phase: 'asking', question: { change: { kind: 'block' } } });
    expect(calendar.changes).toEqual([]);
    const before = agendaIn(calendar, 'one')?.agenda;
    await run.send();
    expect(agendaIn(calendar, 'one')?.agenda).toEqual(before);
    expect(blockChange(calendar.now('one'))).toBeNull();
    const html = calendar.now('one').body?.content;
    expect(html).toContain('<p>Hello</p>');
    expect(html).toContain('<p>See you</p>');
    expect(html).not.toContain('<p>Purpose: Choose the supplier</p>');
  });

  it('go out with one word for all of them, and one update each', async () => {
    const calendar = calendarOf('one', 'two', 'three');
    const { run } = aBlockRun(calendar);
    await run.start();
    await run.sendAll(others);
    expect(calendar.changes.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(run.getState()).toMatchObject({ phase: 'over', at: 3 });
    expect([...run.getState().results.values()].map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
  });

  it('go out once when the button is pressed twice', async () => {
    const calendar = calendarOf('one', 'two', 'three');
    const { run } = aBlockRun(calendar);
    await run.start();
    await Promise.all([run.sendAll(others), run.sendAll(others)]);
    expect(calendar.changes).toHaveLength(3);
  });

  it('pass by one that is a block by now', async () => {
    const calendar = fakeCalendar([
      anEvent({ id: 'one', body: inWords }),
      anEvent({ id: 'two', body: saying(anAgenda()) }),
      anEvent({ id: 'three', body: inWords }),
    ]);
    const { run } = aBlockRun(calendar);
    await run.start();
    await run.sendAll(others);
    expect(run.getState().results.get('two')).toEqual({ kind: 'nothing-to-add' });
    expect(calendar.changes.map(({ id }) => id)).toEqual(['one', 'three']);
  });

  it('stop after the update that is on its way', async () => {
    const calendar = calendarOf('one', 'two', 'three');
    const { run } = aBlockRun(calendar);
    await run.start();
    const sending = run.sendAll(others);
    run.stop();
    await sending;
    expect([...run.getState().results.values()].map(({ kind }) => kind)).toEqual([
      'sent',
      'not-reached',
      'not-reached',
    ]);
    expect(calendar.changes).toHaveLength(1);
  });
});
