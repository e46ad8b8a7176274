import { describe, expect, it } from '@jest/globals';
import { noChoices } from '../../src/agenda/choices';
import {
  dismissedBefore,
  pastDue,
  withAdviceDismissed,
  withDueMoved,
  withNextStepSettled,
  withNotesTo,
  withStart,
  withStepAdded,
  withStepPutBack,
  withStepRemoved,
  withTemplate,
} from '../../src/form/form-changes';
import { prefillFor } from '../../src/form/to-write';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { aForm, bodyWith, forBo } from '../builders/a-form';
import { aFormState } from '../builders/a-form-state';
import { anna, aPerson, bo, dan } from '../builders/a-person';
import { aTemplate } from '../builders/a-template';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

const planning = aTemplate();
const deciding = aTemplate({ id: 'deciding', kind: 'decide', topics: [], preparation: 'Read the offers.' });
const empty = aFormState({ form: anAgenda({ topics: [], preparation: '' }) });

describe('a template', () => {
  it('fills topics and preparation, sets the kind, and is remembered with what it put in', () => {
    const { form, choices } = withTemplate(empty, planning, null);
    expect(form.topics.map(({ title }) => title)).toEqual(planning.topics.map(({ title }) => title));
    expect(form.preparation).toBe('Read the plan.');
    expect(choices).toMatchObject({ kind: 'plan', template: 'planning' });
    expect(choices.put).toEqual({ topics: planning.topics, preparation: planning.preparation });
  });

  it('leaves purpose, goal, reasons and next step alone', () => {
    const { form } = withTemplate(empty, planning, null);
    const { purpose, goal, reasons, nextSteps } = empty.form;
    expect(form).toMatchObject({ purpose, goal, reasons, nextSteps });
  });

  it('gives way to another one where nobody touched it, and only there', () => {
    const first = withTemplate(empty, planning, null);
    const touched = { ...first, form: { ...first.form, preparation: 'Read the plan twice.' } };
    const { form, choices } = withTemplate(touched, deciding, planning);
    expect(form.topics).toEqual([]);
    expect(form.preparation).toBe('Read the plan twice.');
    expect(choices.kind).toBe('decide');
  });

  it('takes its kind with it, but not a kind chosen since', () => {
    const first = withTemplate(empty, planning, null);
    expect(withTemplate(first, null, planning).choices).toEqual(noChoices);
    const since = { ...first, choices: { ...first.choices, kind: 'inform' as const } };
    expect(withTemplate(since, null, planning).choices.kind).toBe('inform');
  });
});

const start = new Date(2026, 11, 8, 10);
const aFormDue = (nextStep: { what?: string; due?: string }, at: Date | null = start) => {
  const state = aFormState({ form: anAgenda({ nextStep }), prefill: prefillFor(anna, at) });
  return { ...state, snapshot: { ...state.snapshot, start: at } };
};

describe('a next step', () => {
  it.each([
    ['the day before the meeting', { due: '2026-12-07' }, '2026-12-07'],
    ['the day of the meeting', { due: '2026-12-08' }, null],
    ['no day at all', { due: 'soon' }, null],
    ['a day before, and there is no next step', { what: ' ', due: '2026-12-07' }, null],
  ])('due %s: %j', (_, nextStep, expected) => {
    expect(pastDue(aFormDue(nextStep))?.due ?? null).toBe(expected);
  });

  it('is not called late while nobody knows when the meeting is', () => {
    expect(pastDue(aFormDue({ due: '2020-01-01' }, null))).toBeNull();
  });

  it('moves to a week after the meeting', () => {
    const moved = withDueMoved(aFormDue({ due: '2026-12-01' }), 0);
    expect(moved.form.nextSteps[0]).toEqual({ what: 'Send the order', owner: anna, due: '2026-12-15' });
    expect(pastDue(moved)).toBeNull();
  });
});

describe('of several next steps', () => {
  const three = [aStep(), aStep({ what: 'Book the lorry', due: '2026-12-01' }), aStep({ what: 'Pay' })];
  const state = {
    ...aFormState({ form: anAgenda({ nextSteps: three }), prefill: prefillFor(anna, start) }),
    snapshot: { ...aFormState().snapshot, start },
  };

  it('the first that is due before the meeting is asked about, then the next', () => {
    expect(pastDue(state)).toEqual({ at: 0, due: '2026-12-01' });
    const moved = withDueMoved(state, 0);
    expect(pastDue(moved)?.at).toBe(1);
    expect(moved.form.nextSteps.slice(1)).toEqual(three.slice(1));
  });

  it.each(['done', 'dropped'] as const)('one that is %s goes, and the others stay', (became) => {
    const settled = withNextStepSettled(state, 1, became, 'en');
    expect(settled.form.nextSteps).toEqual([three[0], three[2]]);
    expect(settled.form.topics).toEqual([]);
  });

  it('one that is carried over is the first topic', () => {
    const settled = withNextStepSettled(state, 1, 'carried-over', 'en');
    expect(settled.form.nextSteps).toEqual([three[0], three[2]]);
    expect(settled.form.topics).toEqual([
      { title: 'From last time: Book the lorry', minutes: 5, lead: 'Anna Ek' },
    ]);
  });

  it('another has its owner and date filled in', () => {
    expect(withStepAdded(state).form.nextSteps[3]).toEqual({ what: '', owner: anna, due: '2026-12-15' });
  });

  it('the last one that is removed leaves room for another', () => {
    const one = aFormState({ form: anAgenda(), prefill: prefillFor(anna, start) });
    expect(withStepRemoved(one, 0).form.nextSteps).toEqual([{ what: '', owner: anna, due: '2026-12-15' }]);
  });

  it('one that was removed is put back where it stood', () => {
    const removed = withStepRemoved(state, 1);
    expect(withStepPutBack(removed, three[1] ?? aStep(), 1).form.nextSteps).toEqual(three);
  });

  it('those with the date filled in follow the meeting, the others stay', () => {
    const own = { ...state, form: { ...state.form, nextSteps: [aStep({ due: '2026-12-15' }), aStep()] } };
    const moved = withStart(own, new Date(2027, 2, 10));
    expect(moved.form.nextSteps.map(({ due }) => due)).toEqual(['2027-03-17', '2026-12-01']);
  });
});

const blockAbout = (people: number) =>
  parseBody(
    renderBlock(
      anAgenda({
        reasons: Array.from({ length: people }, (_, at) =>
          aReason(aPerson(`P${at}`, `p${at}@a.example`), 'Sells there'),
        ),
      }),
      'en',
    ),
  ).block;

it('a word of advice is said once', () => {
  const state = withAdviceDismissed(aFormState(), 'many-people');
  expect(state.choices.dismissed).toEqual(['many-people']);
  expect(withAdviceDismissed(state, 'many-people')).toBe(state);
});

it('an agenda that names more than eight with its organizer was written by somebody who has heard it', () => {
  expect(dismissedBefore(noChoices, blockAbout(8)).dismissed).toEqual(['many-people']);
  expect(dismissedBefore(noChoices, blockAbout(7)).dismissed).toEqual([]);
  expect(dismissedBefore(noChoices, null).dismissed).toEqual([]);
});

it('who gets the notes stands in the agenda, below what stood there', () => {
  const state = withNotesTo(aFormState({ form: anAgenda({ notes: 'Bring a pen' }) }), [bo, dan], 'sv');
  expect(state.form.notes).toBe('Bring a pen\nAnteckningarna går till Bo Berg, Dan Öst.');
  expect(state.hasNotes).toBe(true);
});

const inMarch = { start: new Date('2027-03-10T09:00:00Z'), end: new Date('2027-03-10T09:30:00Z') };
const dueOfDefault = '2026-12-08';

describe('the date filled in for the next step', () => {
  it('follows the meeting', async () => {
    const { invite, store, state } = aForm();
    await store.load();
    store.edit({ answer: 'nextStep', text: 'Send the order' });
    invite.move(inMarch);
    await store.refresh();
    expect(state().form.nextSteps[0]?.due).toBe('2027-03-17');
  });

  it('stays when one was typed', async () => {
    const { invite, store, state } = aForm();
    await store.load();
    store.edit({ answer: 'nextStepDue', text: '2026-12-24' });
    invite.move(inMarch);
    await store.refresh();
    expect(state().form.nextSteps[0]?.due).toBe('2026-12-24');
  });

  it('stays when the invite says it already', async () => {
    const written = { ...forBo, nextSteps: forBo.nextSteps.map((step) => ({ ...step, due: dueOfDefault })) };
    const { invite, store, state } = aForm({ body: bodyWith(written) });
    await store.load();
    invite.move(inMarch);
    await store.refresh();
    expect(state().form.nextSteps[0]?.due).toBe(dueOfDefault);
  });
});
