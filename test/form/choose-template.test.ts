import { describe, expect, it } from '@jest/globals';
import { noChoices } from '../../src/agenda/choices';
import { withTemplate } from '../../src/form/choose-template';
import { aPaneState } from '../builders/a-pane-state';
import { aTemplate } from '../builders/a-template';
import { anAgenda } from '../builders/an-agenda';

const planning = aTemplate();
const deciding = aTemplate({ id: 'deciding', kind: 'decide', topics: [], preparation: 'Read the offers.' });
const empty = aPaneState({ form: anAgenda({ topics: [], preparation: '' }) });

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
    const { purpose, goal, reasons, nextStep } = empty.form;
    expect(form).toMatchObject({ purpose, goal, reasons, nextStep });
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
