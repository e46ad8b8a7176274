import { describe, expect, it } from '@jest/globals';
import { aForm, forBo } from '../builders/a-form';
import { firstEditionBlock } from '../builders/first-edition-block';

/** Two agendas are never made without a word: what stands in the invite in any form is shown beside one's own, and gives way as one. */

const inLines = ['Agenda · Syfte', 'Purpose', 'Typed by hand', 'Goal', 'A date', 'End of agenda · Syfte']
  .map((line) => `<div>${line}</div>`)
  .join('');
const ranTogether = firstEditionBlock({ ...forBo, purpose: 'Typed by hand' }, 'en').replace(
  /<\/?(?:table|tr|td)\b[^>]*>/g,
  '',
);

async function typedBeside(block: string) {
  const world = aForm({ body: '<html><body><p>Hello</p></body></html>' });
  await world.store.load();
  world.store.edit({ answer: 'purpose', text: 'Settle the price' });
  world.invite.state.body = `<html><body>${block}<p>Hello</p></body></html>`;
  const add = async () => {
    const adding = world.store.add();
    await world.clock.advance(6_000);
    await adding;
  };
  return { ...world, add };
}

describe.each([
  ['in lines', inLines],
  ['whose cells have run together', ranTogether],
])('an agenda %s that came into the invite meanwhile', (_, block) => {
  it('is shown beside one’s own, and nothing is written', async () => {
    const { state, invite, add } = await typedBeside(block);
    const before = invite.state.body;
    await add();
    expect(state().conflict?.agenda.purpose).toBe('Typed by hand');
    expect(state().form.purpose).toBe('Settle the price');
    expect(invite.state.body).toBe(before);
  });

  it('gives way as one where one’s own is kept', async () => {
    const { store, invite, add } = await typedBeside(block);
    await add();
    store.keepOwnVersion();
    await add();
    expect(invite.state.body).toContain('Settle the price');
    expect(invite.state.body).not.toContain('Typed by hand');
    expect(invite.state.body.match(/End of agenda|Hello/g)).toEqual(['End of agenda', 'Hello']);
  });
});

it('pieces of an agenda are told of, and nothing is written beside them', async () => {
  const { state, invite, add } = await typedBeside('<p>Bo, look: End of agenda · Syfte</p>');
  const before = invite.state.body;
  await add();
  expect(state().result).toMatchObject({ kind: 'refused', because: 'block-in-pieces' });
  expect(invite.state.body).toBe(before);
});
