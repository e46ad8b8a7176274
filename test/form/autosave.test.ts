import { describe, expect, it } from '@jest/globals';
import { draftKey, parseDraft, writeDraft } from '../../src/agenda/draft';
import { createAutosave, draftIn } from '../../src/form/autosave';
import type { SavedTexts } from '../../src/form/form-target';
import { manualClock } from '../builders/a-clock';
import { anAgenda } from '../builders/an-agenda';

const besideKey = 'syfte.draft-beside';
const draftOf = (purpose: string, goal = '') =>
  writeDraft({ agenda: { ...anAgenda(), purpose, goal }, from: '' });

/** An autosave over texts that cannot be read while `isSilent`; `type` changes the draft. */
function anAutosave(texts: Map<string, string>) {
  const clock = manualClock();
  const world = { isSilent: true, draft: '', former: '' };
  const saved: SavedTexts = {
    read: async () => (world.isSilent ? null : Object.fromEntries(texts)),
    async save(key, text) {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
      return 'saved';
    },
  };
  const autosave = createAutosave({
    saved,
    draft: () => world.draft,
    typed: () => world.draft,
    clock,
    onState: () => undefined,
    onFormer: ({ agenda }) => {
      world.former = agenda.purpose;
    },
  });
  const type = async (purpose: string) => {
    world.draft = draftOf(purpose);
    autosave.soon();
    await clock.advance(1_000);
  };
  return { autosave, world, type, clock };
}

describe('a draft whose earlier version could not be read', () => {
  it('is saved beside it, which is left as it was', async () => {
    const texts = new Map([[draftKey, draftOf('Before')]]);
    const { autosave, type } = anAutosave(texts);
    autosave.found(null);
    await type('Choose the supplier');
    expect(parseDraft(texts.get(draftKey))?.agenda.purpose).toBe('Before');
    expect(parseDraft(texts.get(besideKey))?.agenda.purpose).toBe('Choose the supplier');
  });

  it('is in its own place once that was read, and nothing older is left beside it', async () => {
    const texts = new Map([[draftKey, draftOf('Before')]]);
    const { autosave, world, type } = anAutosave(texts);
    autosave.found(null);
    await type('Choose');
    world.isSilent = false;
    await type('Choose the supplier');
    expect(world.former).toBe('Before');
    expect(parseDraft(texts.get(draftKey))?.agenda.purpose).toBe('Choose the supplier');
    expect(texts.has(besideKey)).toBe(false);
    await type('Choose two suppliers');
    expect(draftIn(Object.fromEntries(texts), null)?.agenda.purpose).toBe('Choose two suppliers');
  });
});

it('what was saved beside a draft is newer than it, and has its answers where it has none of its own', () => {
  const texts = { [draftKey]: draftOf('Before', 'Kept'), [besideKey]: draftOf('After') };
  expect(draftIn(texts, null)?.agenda).toMatchObject({ purpose: 'After', goal: 'Kept' });
  expect(draftIn(texts, draftOf('Newest'))?.agenda.purpose).toBe('Newest');
});
