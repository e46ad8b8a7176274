/** @jest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { parseManifest } from '../../../sandbox/host/manifest';
import { useAddIn } from '../../../sandbox/outlook/use-add-in';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

it('the add-in is in the language chosen last, though the manifest read for another comes later', async () => {
  const answers: (() => void)[] = [];
  globalThis.fetch = (async () => {
    await new Promise<void>((answer) => answers.push(answer));
    return { ok: true, text: async () => manifest };
  }) as unknown as typeof fetch;
  const { result, rerender } = renderHook(({ locale }) => useAddIn(locale), {
    initialProps: { locale: 'en-US' },
  });
  rerender({ locale: 'es-ES' });
  const [english, spanish] = answers;
  await act(async () => spanish?.());
  await act(async () => english?.());
  expect(result.current).toEqual(parseManifest(manifest, 'es-ES', false));
  expect(result.current).not.toEqual(parseManifest(manifest, 'en-US', false));
});
