/** @jest-environment jsdom */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { parseManifest } from '../../../sandbox/host/manifest';
import { useAddIn } from '../../../sandbox/outlook/use-add-in';
import { wordsOf } from '../../../sandbox/words/words-of';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

const addInIn = (locale: string) =>
  renderHook((props) => useAddIn(props.locale), { initialProps: { locale } });

/** The server's answer, once `come` is called. */
function answering(answer: { readonly ok: boolean; readonly text?: string; readonly statusText?: string }) {
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  globalThis.fetch = (async () => {
    await coming;
    return { ...answer, text: async () => answer.text };
  }) as unknown as typeof fetch;
  return () => come();
}

it('the add-in is in the language chosen last, though its manifest was asked for in another', async () => {
  const come = answering({ ok: true, text: manifest });
  const { result, rerender } = addInIn('en-US');
  rerender({ locale: 'es-ES' });
  expect(result.current).toBeNull();
  await act(async () => come());
  expect(result.current).toEqual(parseManifest(manifest, 'es-ES', false));
  expect(result.current).not.toEqual(parseManifest(manifest, 'en-US', false));
});

it('in another language it is there at once: an invite opened then has the buttons of that language', async () => {
  const come = answering({ ok: true, text: manifest });
  const { result, rerender } = addInIn('en-US');
  await act(async () => come());
  rerender({ locale: 'es-ES' });
  expect(result.current).toEqual(parseManifest(manifest, 'es-ES', false));
});

it.each([
  ['did not come', { ok: false, statusText: 'Not Found' }],
  ['is none', { ok: true, text: '<html>' }],
])('a manifest that %s is told in a sentence of the language', async (_, answer) => {
  const come = answering(answer);
  const { result } = addInIn('sv-SE');
  await act(async () => come());
  const [lead] = wordsOf('sv-SE').shell.noAddIn('§').split('§');
  expect(String(result.current).startsWith(String(lead))).toBe(true);
});
