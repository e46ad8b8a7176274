import { describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { OfficeCallError } from '../../src/outlook/office-call';
import { aForm, bodyWith, forBo } from '../builders/a-form';

describe('a write that could not be read back', () => {
  it('is no edit of somebody else', async () => {
    const { invite, store, clock, state } = aForm({ body: bodyWith(forBo) });
    await store.load();
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    const { bodyHtml, setBody } = invite;
    const add = async () => {
      const adding = store.add();
      await clock.advance(5_000);
      await adding;
    };
    let reads = 0;
    Object.assign(invite, {
      setBody: () => Promise.resolve(),
      bodyHtml: () => {
        reads += 1;
        return reads <= 2
          ? bodyHtml()
          : Promise.reject(new OfficeCallError('body.getAsync', 'timed-out', null, 'no answer'));
      },
    });
    await add();
    expect(state().result?.kind).toBe('not-seen');
    Object.assign(invite, { setBody, bodyHtml });
    await add();
    expect(state().conflict).toBeNull();
    expect(parseBody(invite.state.body).block?.agenda.goal).toBe('Another goal altogether');
  });
});
