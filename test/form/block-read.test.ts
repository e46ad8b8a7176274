import { describe, expect, it } from '@jest/globals';
import { withBlockRead } from '../../src/form/block-read';
import { type FormState, unopened } from '../../src/form/form-state';
import { parseBody } from '../../src/invite/parse-body';
import { bodyWith, forBo } from '../builders/a-form';

const blockOf = (purpose: string) => {
  const { block } = parseBody(bodyWith({ ...forBo, purpose }));
  if (!block) throw new Error('there is no block');
  return block;
};
const [ours, theirs, third] = ['Choose', 'Choose two suppliers', 'Choose three suppliers'].map(blockOf);
const nobodys = new Set<string>();

/** A form of our block in which something else was typed since. */
const typed: FormState = {
  ...unopened,
  phase: 'open',
  block: ours ?? null,
  from: ours?.fingerprint ?? '',
  form: { ...forBo, purpose: 'Choose the supplier' },
};

describe('a block that somebody edited beside what was typed', () => {
  const first = withBlockRead(typed, theirs ?? null, nobodys);

  it('is shown beside it, and nothing typed gives way', () => {
    expect(first).toMatchObject({ conflict: theirs, conflictsShown: 1, form: typed.form });
  });

  it('is not shown anew each time that the body is read', () => {
    expect(withBlockRead(first, blockOf('Choose two suppliers'), nobodys)).toBe(first);
  });

  it('is shown anew when it is edited once more', () => {
    expect(withBlockRead(first, third ?? null, nobodys)).toMatchObject({
      conflict: third,
      conflictsShown: 2,
    });
  });

  it('is no question any more when the block is as it was', () => {
    expect(withBlockRead(first, ours ?? null, nobodys)).toMatchObject({ conflict: null, form: typed.form });
  });
});
