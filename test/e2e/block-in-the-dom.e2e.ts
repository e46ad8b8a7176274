import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { languages } from '../../src/text/language';
import { aBodyArbitrary } from '../builders/a-body-arbitrary';
import { aPerson } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { anAgendaArbitrary } from '../builders/an-agenda-arbitrary';
import { corpusBodies, corpusMissing, hasCorpus } from '../builders/corpus';
import { type DomDifference, domDifference } from '../builders/dom-difference';
import { diceOf } from '../manglings/mangling';
import { writtenManglings } from '../manglings/written-manglings';
import { openBrowser } from './driver/open-browser';

const first = anAgenda({ topics: [{ title: 'Offers', minutes: 20, lead: 'Anna' }] });
const second = anAgenda({ purpose: 'Another purpose', goal: '', notes: 'Fika' });

interface Step {
  readonly before: string;
  readonly after: string;
}

declare global {
  interface Window {
    domDifference: (before: string, after: string) => DomDifference;
  }
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: `window.domDifference = ${domDifference.toString()}` });
});

afterAll(() => browser.close());

/** What the browser makes of these steps, in one call. */
function differences(steps: readonly Step[]): Promise<DomDifference[]> {
  return page.evaluate((all) => all.map(({ before, after }) => window.domDifference(before, after)), steps);
}

function written(body: string, agenda: typeof first): string {
  const splice = spliceBlock(parseBody(body), agenda, 'sv');
  if (splice.kind === 'refused' || splice.kind === 'unchanged')
    throw new Error(`${JSON.stringify(splice)}: ${body}`);
  return splice.body;
}

/** Every third body has gone through clients that write HTML their own way before it is written again. */
function rewritten(body: string, at: number): string {
  const dice = diceOf(at);
  // A comment put into a script would be a script of our own making.
  const some = writtenManglings.filter(({ name }) => dice(3) === 0 && name !== 'word-conditional-comments');
  return at % 3 === 0 ? some.reduce((html, mangling) => mangling.apply(html, dice), body) : body;
}

async function check(bodies: readonly string[]): Promise<void> {
  const inserts = bodies.map((body) => ({ before: body, after: written(body, first) }));
  const replaces = inserts.map(({ after }) => ({ before: after, after: written(after, second) }));
  const added = await differences(inserts);
  const changed = await differences(replaces);
  const one = { inBlock: true, inFlow: true };
  added.forEach((difference, at) => {
    expect([bodies[at]?.slice(0, 500), difference]).toEqual([
      bodies[at]?.slice(0, 500),
      { kind: 'added', ...one, isFirst: true },
    ]);
  });
  changed.forEach((difference, at) => {
    expect([bodies[at]?.slice(0, 500), difference]).toMatchObject([
      bodies[at]?.slice(0, 500),
      { kind: 'changed', ...one },
    ]);
  });
}

describe('in the browser', () => {
  it('a generated body differs by exactly the block', async () => {
    await check(fc.sample(aBodyArbitrary, 600));
  });

  it('a generated body written in another way differs by exactly the block', async () => {
    await check(fc.sample(aBodyArbitrary, 300).map(rewritten));
  });

  it('any agenda stays one subtree and shows no element of its own making', async () => {
    const bodies = fc
      .sample(anAgendaArbitrary, 300)
      .map((agenda) => written('<p>Hello</p>', canonicalAgenda(agenda)));
    const found = await differences(bodies.map((after) => ({ before: '<p>Hello</p>', after })));
    expect(found.every(({ kind, inBlock }) => kind === 'added' && inBlock)).toBe(true);
    const elements = await page.evaluate(
      (all) => [
        ...new Set(
          all.flatMap((html) =>
            [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#syfte-agenda *')].map(
              (e) => e.localName,
            ),
          ),
        ),
      ],
      bodies,
    );
    expect(elements.sort()).toEqual([
      'a',
      'b',
      'br',
      'col',
      'colgroup',
      'div',
      'span',
      'table',
      'tbody',
      'td',
      'tr',
    ]);
  });

  // Skipped, and named so, without the corpus: real mails are not ours to carry along. The bodies above are our own.
  (hasCorpus ? it : it.skip)(
    `every real body differs by exactly the block${hasCorpus ? '' : ` (${corpusMissing})`}`,
    async () => {
      await check(corpusBodies().map(([, body]) => body));
    },
  );
});

/** The sales meeting of five with all that its template asks for. */
const salesMeeting = canonicalAgenda(
  anAgenda({
    purpose: 'Learn how the Oslo deal was won',
    goal: 'Twelve new customers before summer',
    preparation: 'Update your deals in the CRM before the meeting\nBook customer calls before or after it',
    topics: [
      { title: 'What has moved that the CRM does not show?', minutes: 10, lead: '' },
      { title: 'What can we all learn from the Oslo case?', minutes: 25, lead: 'Bo Berg' },
      { title: 'Which deals without a next step get one, which do we drop?', minutes: 10, lead: '' },
    ],
    reasons: [
      { ...aReason(aPerson('Bo Berg'), 'You tell us how you won it'), prepare: 'The offer you sent' },
      ...['Cecilia Dahl', 'Dan Öst', 'Nils Gustafsson', 'Eva Lind'].map((name) =>
        aReason(aPerson(name), 'You have a deal the case helps with'),
      ),
    ],
  }),
);

describe('the block of a sales meeting of five', () => {
  it.each(languages)('is no wider than a phone of 320, and fits its screen, in %s', async (language) => {
    const start = { minute: 600, zone: 'Central European Time', year: 2026 };
    const phone = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await phone.setContent(`<!doctype html><body>${renderBlock(salesMeeting, language, start)}</body>`);
    const { height, width } = await phone.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { height: scrollHeight, width: scrollWidth };
    });
    await phone.close();
    expect(height).toBeLessThanOrEqual(700);
    expect(width).toBeLessThanOrEqual(320);
  });
});
