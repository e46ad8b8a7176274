import { expect, it } from '@jest/globals';
import { type Built, rebuiltBy } from '../../../tools/start/bundles';

const built = (change: Partial<Built>): Built => ({
  bundle: 'pages',
  hash: 'new',
  emitted: ['organizer.js'],
  mistakes: '',
  ...change,
});

it.each([
  ['pages: they are loaded anew', built({}), 'pages'],
  ['the local Outlook: it is loaded anew', built({ bundle: 'outlook', emitted: ['outlook.js'] }), 'outlook'],
  ['the manifest, which Outlook reads when it starts', built({ emitted: ['manifest.xml'] }), 'outlook'],
  ['gate.js, which the next event loads', built({ bundle: 'gate', emitted: ['gate.js'] }), null],
  ['what came out the same', built({ hash: 'old' }), null],
  ['what has mistakes', built({ mistakes: 'Unexpected token' }), null],
])('after %s', (_, now, told) => {
  expect(rebuiltBy(now, 'old')).toBe(told);
});
