import { describe, expect, it } from '@jest/globals';
import { execute } from '../../../sandbox/host/execute';
import { aForm, aWorld } from '../../builders/form';

const reading = aForm({ mode: 'read' });

describe('a reply that an add-in prepares', () => {
  it.each([
    [181, false],
    [183, false],
    [182, true],
    [184, true],
  ])('opens a form and sends nothing (call %i)', (id, toAll) => {
    const answer = execute(id, { htmlBody: '<p>Hi</p>' }, reading, aWorld({ permission: 'ReadItem' }));
    expect(answer).toEqual({ data: undefined, effect: { toAll, html: '<p>Hi</p>' } });
  });

  it.each([
    ['more than 32 KB', { htmlBody: 'x'.repeat(32 * 1024 + 1) }, reading],
    ['on an invite that is being written', { htmlBody: '<p>Hi</p>' }, aForm()],
  ])('is refused: %s', (_, params, form) => {
    expect(execute(183, params, form, aWorld())).toHaveProperty('error');
  });
});
