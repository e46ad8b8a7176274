import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Agenda, emptyAgenda, type Topic } from '../../src/agenda/agenda';
import { applyTemplate } from '../../src/agenda/apply-template';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { templatesWords } from '../../src/text/templates/templates-words';
import { aTemplate } from '../builders/a-template';

const planning = aTemplate();
const retro = aTemplate({
  id: 'retro',
  topics: [{ title: 'What do we keep?', minutes: 20 }],
  preparation: 'Think of one thing to keep.',
});
const topic = (title: string, minutes: number | null = null, lead = ''): Topic => ({ title, minutes, lead });
const titles = (agenda: Agenda) => agenda.topics.map(({ title }) => title);

describe('applying a template', () => {
  it('fills an empty agenda with its topics and preparation, and answers no question', () => {
    expect(applyTemplate(emptyAgenda, planning)).toEqual({
      ...emptyAgenda,
      topics: [topic('What do we do first?', 10), topic('Who does what?', 15)],
      preparation: 'Read the plan.',
    });
  });

  it('takes the place of empty rows', () => {
    const agenda = { ...emptyAgenda, topics: [topic('')] };
    expect(titles(applyTemplate(agenda, planning))).toEqual(['What do we do first?', 'Who does what?']);
  });

  it('keeps a row that has only minutes', () => {
    const agenda = { ...emptyAgenda, topics: [topic('', 5)] };
    expect(applyTemplate(agenda, planning).topics[0]).toEqual(topic('', 5));
  });

  it('puts its topics after the typed ones and keeps a typed preparation', () => {
    const agenda = { ...emptyAgenda, topics: [topic('Which price?', 5)], preparation: 'Bring the offer.' };
    const applied = applyTemplate(agenda, planning);
    expect(titles(applied)).toEqual(['Which price?', 'What do we do first?', 'Who does what?']);
    expect(applied.preparation).toBe('Bring the offer.');
  });

  it('does not repeat a topic that is there with other minutes', () => {
    const agenda = { ...emptyAgenda, topics: [topic('Who does what?', 40, 'Anna Ek')] };
    expect(applyTemplate(agenda, planning).topics).toEqual([
      topic('Who does what?', 40, 'Anna Ek'),
      topic('What do we do first?', 10),
    ]);
  });
});

describe('changing to another template', () => {
  it('replaces what came untouched from the former one, in its place', () => {
    const agenda = applyTemplate(emptyAgenda, planning);
    const edited = { ...agenda, topics: [topic('Before'), ...agenda.topics, topic('After')] };
    const changed = applyTemplate(edited, retro, planning);
    expect(titles(changed)).toEqual(['Before', 'What do we keep?', 'After']);
    expect(changed.preparation).toBe('Think of one thing to keep.');
  });

  it.each([
    ['other minutes', topic('Who does what?', 20)],
    ['another wording', topic('Who does what, and when?', 15)],
    ['somebody to lead it', topic('Who does what?', 15, 'Bo Berg')],
  ])('keeps a topic that was given %s', (_what, edited) => {
    const agenda = {
      ...applyTemplate(emptyAgenda, planning),
      topics: [topic('What do we do first?', 10), edited],
    };
    expect(applyTemplate(agenda, retro, planning).topics).toEqual([topic('What do we keep?', 20), edited]);
  });

  it('keeps a preparation that was added to', () => {
    const agenda = { ...emptyAgenda, preparation: 'Read the plan.\nBring the offer.' };
    expect(applyTemplate(agenda, retro, planning).preparation).toBe('Read the plan.\nBring the offer.');
  });

  it('knows its own text after a client has changed the blanks', () => {
    const agenda = {
      ...emptyAgenda,
      topics: [topic('Who\u00a0does  what?', 15)],
      preparation: 'Read\u00a0the plan. ',
    };
    expect(applyTemplate(agenda, null, planning)).toEqual(emptyAgenda);
  });

  it('leaves the order alone when the same template is chosen again', () => {
    const agenda = {
      ...emptyAgenda,
      topics: [topic('Who does what?', 15), topic('Mine'), topic('What do we do first?', 10)],
    };
    expect(applyTemplate(agenda, planning, planning).topics).toEqual(agenda.topics);
  });
});

const templates = [...shippedTemplates(templatesWords('en')), ...shippedTemplates(templatesWords('sv'))];
const someTemplate = fc.constantFrom(...templates);
// No shipped title or preparation is a single short word, so nothing typed here equals what a template brings.
const typed = fc.string({ maxLength: 12 }).filter((text) => text.trim() !== '');
const typedAgenda: fc.Arbitrary<Agenda> = fc.record({
  purpose: fc.string(),
  goal: fc.string(),
  topics: fc.array(
    fc.record({ title: typed, minutes: fc.option(fc.nat(90)), lead: fc.string({ maxLength: 8 }) }),
    { maxLength: 5 },
  ),
  reasons: fc.constant([
    { person: { name: 'Anna Ek', address: '' }, why: 'You know the offer.', prepare: '' },
  ]),
  reasonForAll: fc.string(),
  preparation: fc.oneof(fc.constant(''), typed),
  nextSteps: fc.constant(emptyAgenda.nextSteps),
  notes: fc.string(),
  outcome: fc.constant(null),
});

describe('any agenda and any templates', () => {
  it('keep every typed answer, word for word and in order', () => {
    fc.assert(
      fc.property(typedAgenda, someTemplate, someTemplate, (agenda, first, second) => {
        const applied = applyTemplate(applyTemplate(agenda, first), second, first);
        expect(applied.topics.filter((one) => agenda.topics.includes(one))).toEqual(agenda.topics);
        if (agenda.preparation !== '') expect(applied.preparation).toBe(agenda.preparation);
        expect({ ...applied, topics: [], preparation: '' }).toEqual({
          ...agenda,
          topics: [],
          preparation: '',
        });
      }),
    );
  });

  it('give the same whichever template was tried before', () => {
    fc.assert(
      fc.property(typedAgenda, someTemplate, someTemplate, (agenda, first, second) => {
        expect(applyTemplate(applyTemplate(agenda, first), second, first)).toEqual(
          applyTemplate(agenda, second),
        );
      }),
    );
  });

  it('are as before when the template is taken out again', () => {
    fc.assert(
      fc.property(typedAgenda, someTemplate, (agenda, template) => {
        expect(applyTemplate(applyTemplate(agenda, template), null, template)).toEqual(agenda);
      }),
    );
  });

  it('do not change when the template is chosen twice', () => {
    fc.assert(
      fc.property(typedAgenda, someTemplate, (agenda, template) => {
        const once = applyTemplate(agenda, template);
        expect(applyTemplate(once, template, template)).toEqual(once);
        expect(applyTemplate(once, template)).toEqual(once);
      }),
    );
  });
});
