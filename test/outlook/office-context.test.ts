import { afterEach, describe, expect, it } from '@jest/globals';
import { isOutlookHere, partitionKey } from '../../src/outlook/office-context';

const world = globalThis as { Office?: unknown };

afterEach(() => {
  delete world.Office;
});

const officeThat = (onReady: () => Promise<unknown>) => {
  world.Office = { onReady };
};

describe('whether Outlook shows the page', () => {
  it.each([
    ['yes, when office.js names a host', async () => ({ host: 'Outlook', platform: 'OfficeOnline' }), true],
    ['no, when it says that there is none', async () => ({ host: null, platform: null }), false],
    ['no, when it never says', () => new Promise(() => {}), false],
    ['no, when it fails', () => Promise.reject(new Error('blocked')), false],
  ])('%s', async (_, onReady, isHere) => {
    officeThat(onReady);
    expect(await isOutlookHere(20)).toBe(isHere);
  });

  it('no, without office.js', async () => {
    expect(await isOutlookHere(20)).toBe(false);
  });
});

describe('the partition of what is kept in a browser', () => {
  it('is Outlook’s', () => {
    world.Office = { context: { partitionKey: 'contoso-' } };
    expect(partitionKey()).toBe('contoso-');
  });

  it.each([
    ['outside Outlook', undefined],
    ['where Outlook does not part it', { context: {} }],
  ])('is none %s', (_, office) => {
    if (office) world.Office = office;
    expect(partitionKey()).toBe('');
  });
});
