import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../builders/an-agenda';
import { firstEditionBlock } from '../builders/first-edition-block';

const quotedBlocks = [
  renderBlock(anAgenda({ purpose: 'Quoted' }), 'en'),
  firstEditionBlock(anAgenda({ purpose: 'Quoted' }), 'sv'),
  '<div>Agenda</div><div>Purpose: Quoted</div><div>Goal: Quoted</div>',
];

/** From, sent, to, subject: what clients write above what they quote. */
const headers: Readonly<Record<string, readonly [string, string, string, string]>> = {
  english: ['From', 'Sent', 'To', 'Subject'],
  swedish: ['Från', 'Skickat', 'Till', 'Ämne'],
  danish: ['Fra', 'Sendt', 'Til', 'Emne'],
  german: ['Von', 'Gesendet', 'An', 'Betreff'],
  french: ['De ', 'Envoyé ', 'À ', 'Objet '],
  spanish: ['De', 'Enviado', 'Para', 'Asunto'],
  italian: ['Da', 'Inviato', 'A', 'Oggetto'],
  dutch: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
  finnish: ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'],
  polish: ['Od', 'Wysłano', 'Do', 'Temat'],
  russian: ['От', 'Отправлено', 'Кому', 'Тема'],
  japanese: ['差出人', '送信日時', '宛先', '件名'],
  chinese: ['发件人', '发送时间', '收件人', '主题'],
};

const anAddress = fc.constantFrom('anna@contoso.example', 'bo.berg@contoso.example');
const aSentTime = fc.constantFrom(
  'den 2 november 2026 09:00',
  '2026年11月2日 9:00',
  'Montag, 2. November 2026 09:00',
  '11/2/2026 9:00 AM',
);
/** Words that stand for nothing in any language: a header is known by its shape, too. */
const anyLabel = fc.string({
  minLength: 2,
  maxLength: 12,
  unit: fc.constantFrom(...'abdeghiklmnoprstuvåäöéñšжд'),
});

const ways: readonly ((lines: readonly string[]) => string)[] = [
  (lines) =>
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${lines.join('<br>')}<o:p></o:p></p></div>`,
  (lines) => `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div><br>`,
  (lines) => `<hr style="display:inline-block;width:98%"><p>${lines.join('<br>')}</p>`,
  (lines) =>
    `<table>${lines.map((line) => line.replace(/^(.*?[:：](?:<\/b>)?) ?(.*)$/, '<tr><td>$1</td><td>$2</td></tr>')).join('')}</table>`,
  (lines) => `<p>-----Mensaje original-----</p><p>${lines.join('</p><p>')}</p>`,
];

const aHeader = fc
  .record({
    names: fc.oneof(
      fc.constantFrom(...Object.values(headers)),
      fc.tuple(anyLabel, anyLabel, anyLabel, anyLabel),
    ),
    from: anAddress,
    sent: aSentTime,
    to: anAddress,
    isBold: fc.boolean(),
    colon: fc.constantFrom(':', '：'),
    way: fc.constantFrom(...ways),
  })
  .map(({ names, from, sent, to, isBold, colon, way }) => {
    const values = [`Anna Ek &lt;${from}&gt;`, sent, `Berg, Bo &lt;${to}&gt;`, 'Möte / Meeting'];
    const lines = [...names].map((name, at) =>
      isBold ? `<b>${name}${colon}</b> ${values[at]}` : `${name}${colon} ${values[at]}`,
    );
    return way(lines);
  });

describe('an agenda below the header of a reply or a forward', () => {
  it('is not live, and the new one goes above everything, in any language', () => {
    fc.assert(
      fc.property(aHeader, fc.constantFrom(...quotedBlocks), (header, quoted) => {
        const body = `<p>Hej</p>${header}${quoted}`;
        expect(parseBody(body).block).toBeNull();
        const splice = spliceBlock(parseBody(body), anAgenda(), 'en');
        expect(splice).toMatchObject({ kind: 'inserted' });
        expect('body' in splice && splice.body.endsWith(body)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('does not make the live one above it a quote', () => {
    fc.assert(
      fc.property(aHeader, fc.constantFrom(...quotedBlocks), (header, quoted) => {
        const body = `<p>Hej</p>${renderBlock(anAgenda({ purpose: 'Live' }), 'en')}${header}${quoted}`;
        expect(parseBody(body).block).toMatchObject({ hasTwin: false, agenda: { purpose: 'Live' } });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what only looks like a header', () => {
  const block = renderBlock(anAgenda(), 'en');
  it.each([
    ['when and where', '<p>When: 4 December 2026 10:00<br>Where: Room 5<br>Bring: coffee</p>'],
    ['when and where below a line', '<hr><p>Tid: 10:00<br>Plats: Rum 5<br>Kontakt: Anna</p>'],
    ['a signature', '<p>Anna Ek<br>Phone: +46 8 123 45<br>Mail: anna@contoso.example</p>'],
    ['the numbers of a meeting', '<p>Meeting ID: 488 031 372<br>Passcode: p YXe9<br>Phone: +46 8 123 45</p>'],
    ['a heading between dashes', '<p>----- Agenda -----</p><p>See below</p>'],
  ])('leaves the block below it live: %s', (_, above) => {
    expect(parseBody(above + block).block?.agenda).toEqual(anAgenda());
  });

  it('stands in the block itself: its labels are answers', () => {
    const lines = [
      'Agenda · Syfte',
      'Purpose: Decide',
      'Owner: Anna Ek &lt;anna@contoso.example&gt;',
      'Due: 4 December 2026',
      'Notes: 10:30 coffee',
      'End of agenda · Syfte',
    ];
    const body = lines.map((line) => `<p>${line}</p>`).join('');
    expect(parseBody(body).block?.agenda.nextSteps[0]?.owner.address).toBe('anna@contoso.example');
  });
});

const given = join(__dirname, '../../../shared/cases/bodies/14-quoted-under-foreign-header.html');
// Skipped, and named so, where the file from outside is not beside the project; the hand-written ones above are of the same kind.
(existsSync(given) ? it : it.skip)('the case that was given (skipped where ../shared is not here)', () => {
  expect(parseBody(readFileSync(given, 'utf8')).block).toBeNull();
});
