import { expect, it } from '@jest/globals';
import { GraphCallError } from '../../src/graph/graph-call-error';
import { immutableIdOf } from '../../src/graph/immutable-id';

it('an id that Graph answers with nothing is gone, and no error of another sort', async () => {
  const asked: string[] = [];
  const send = async ({ path }: { readonly path: string }) => {
    asked.push(path);
    return null;
  };
  const finding = immutableIdOf({ send }, 'AAMk/a+b');
  await expect(finding).rejects.toBeInstanceOf(GraphCallError);
  await expect(finding).rejects.toMatchObject({ kind: 'gone' });
  expect(asked).toEqual(['/me/events/AAMk-a_b?$select=id', '/me/translateExchangeIds']);
});
