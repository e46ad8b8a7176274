import { expect, it } from '@jest/globals';
import { templatesInForce } from '../../src/agenda/template';
import { shippedTemplates } from '../../src/agenda/templates/shipped-templates';
import { templatesWords } from '../../src/text/templates/templates-words';
import { aTemplate } from '../builders/a-template';

const shipped = shippedTemplates(templatesWords('en'));

it('lists the organisation’s own templates first', () => {
  const own = aTemplate({ id: 'own' });
  expect(templatesInForce([own], shipped)).toEqual([own, ...shipped]);
});

it('replaces a shipped template by one with its id', () => {
  const own = aTemplate({ id: 'decision', name: 'Board decision' });
  const names = templatesInForce([own], shipped).map(({ name }) => name);
  expect(names).toContain('Board decision');
  expect(names).not.toContain('Decision');
});
