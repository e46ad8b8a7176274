import type { Template } from '../../src/agenda/template';

/** A small template with valid defaults; name only what the test is about. */
export function aTemplate(own: Partial<Template> = {}): Template {
  return {
    id: 'planning',
    name: 'Planning',
    kind: 'plan',
    minutes: 30,
    topics: [
      { title: 'What do we do first?', minutes: 10 },
      { title: 'Who does what?', minutes: 15 },
    ],
    preparation: 'Read the plan.',
    internalPreparation: '',
    hints: { purpose: 'What is planned?', goal: 'What is it for?', nextStep: 'What comes first?' },
    readers: 'anyone',
    ...own,
  };
}
