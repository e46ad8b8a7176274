import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBlock } from '../../src/form/read-block';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { languages } from '../../src/text/language';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';
import { anAgendaArbitrary } from '../builders/an-agenda-arbitrary';

const start = new Date('2026-12-01T10:00Z');
const asParsed = (html: string) => parseBody(html, { today: start }).block;

describe('the block of a body', () => {
  const folders = ['blocks', 'blocks-of-the-first-edition'].map((name) =>
    join(__dirname, '../fixtures', name),
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

  it.each(files)('is found as ever, however a client wrote it: %s', async (file) => {
    const html = readFileSync(file, 'utf8');
    expect(await readBlock(html, start)).toEqual(asParsed(html));
    expect(asParsed(html)).not.toBeNull();
  });

  it('is found in every language, with its markup and as bare lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        anAgendaArbitrary,
        fc.constantFrom(...languages),
        fc.boolean(),
        async (agenda, language, isBare) => {
          const block = renderBlock(agenda, language);
          const html = isBare ? block.replace(/ (?:id|name)="[^"]*"/g, '') : block;
          expect(await readBlock(html, start)).toEqual(asParsed(html));
        },
      ),
    );
  });

  it('is none where the parser finds none, whatever the body is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(aBodyArbitrary, fc.string({ unit: 'binary' })), async (html) => {
        expect(await readBlock(html, start)).toEqual(asParsed(html));
      }),
    );
  });

  it('is found where nothing of it is left but its id', async () => {
    const html = '<table id="x_syfte-agenda"><tr><td>&nbsp;</td></tr></table>';
    expect(await readBlock(html, start)).toEqual(asParsed(html));
    expect(asParsed(html)).not.toBeNull();
  });
});
