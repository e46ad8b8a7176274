import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { spliceBlock } from '../../src/invite/splice-block';
import { bo } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

const folder = join(__dirname, '../fixtures/blocks');
const bodies = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

const agenda = canonicalAgenda({
  ...emptyAgenda,
  purpose: 'Välj leverantör\nPris & läge',
  reasons: [aReason(bo, 'Bestämmer över budgeten', 'Läs offerterna')],
});

// Written by hand after the markup of each client: one invite, one agenda.
describe('one invite as each client hands it back', () => {
  it.each(bodies)('reads as one agenda: %s', (_, body) => {
    expect(parseBody(body).block).toMatchObject({ agenda, language: 'sv' });
  });

  it.each(bodies)('is not written again when nothing changed: %s', (_, body) => {
    expect(spliceBlock(parseBody(body), agenda, 'sv')).toEqual({ kind: 'unchanged' });
  });

  it.each(bodies)('gets a new block where the old one was: %s', (_, body) => {
    const splice = spliceBlock(parseBody(body), anAgenda(), 'sv');
    if (splice.kind !== 'replaced') throw new Error(JSON.stringify(splice));
    const [was, is] = [parseBody(body).place, parseBody(splice.body).place];
    expect(parseBody(splice.body).block?.agenda).toEqual(anAgenda());
    expect(is && splice.body.slice(is.end).replace(/^<\/div>/, '')).toBe(
      was && body.slice(was.end).replace(/^<\/div>/, ''),
    );
    expect(splice.body.match(/Hej alla!/g)).toHaveLength(1);
  });
});
