import { expect, it, jest } from '@jest/globals';
import type * as pieces from '../../src/invite/html-tokens';

/** A form, and the texts that were cut into pieces since. */
async function aCountedForm(body: string) {
  const cut: string[] = [];
  jest.resetModules();
  jest.doMock('../../src/invite/html-tokens', () => {
    const real = jest.requireActual<typeof pieces>('../../src/invite/html-tokens');
    const tokensOf: typeof real.tokensOf = (html) => {
      cut.push(html);
      return real.tokensOf(html);
    };
    return { ...real, tokensOf };
  });
  const { aForm } = await import('../builders/a-form');
  return { ...aForm({ body }), cut };
}

const body = '<html><body><p>Purpose: Choose a supplier</p><p>Much else</p></body></html>';

it('the body is cut into pieces once as the form opens, for its block and for what is offered out of it', async () => {
  const { store, cut, state } = await aCountedForm(body);
  await store.load();
  expect(state().offers).toContainEqual({ answer: 'purpose', text: 'Choose a supplier' });
  expect(cut.filter((html) => html === body)).toHaveLength(1);
});

it('and once each time somebody comes back to it', async () => {
  const { store, cut } = await aCountedForm(body);
  await store.load();
  await store.refresh();
  expect(cut.filter((html) => html === body)).toHaveLength(2);
});
