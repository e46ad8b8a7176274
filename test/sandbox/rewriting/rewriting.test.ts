import { describe, expect, it } from '@jest/globals';
import {
  plainText,
  rewriteForAttendees,
  rewriteFragment,
  rewriteOnSave,
} from '../../../sandbox/rewriting/rewriting';

const block = [
  '<!-- note --><div id="syfte-block" class="card" style="background:#eee;padding:8px">',
  '<p id="p1" role="note" data-x="1">Purpose</p>',
  '<table class="t" cellpadding="4"><tr><td style="padding: 8px 4px">a</td></tr></table></div>',
].join('');

describe('web and new Outlook', () => {
  const kept = rewriteFragment(block, 'web');

  it('keep ids and styles, lose classes, roles, data and comments', () => {
    expect(kept).toContain('<div id="syfte-block" style="background:#eee;padding:8px">');
    expect(kept).not.toMatch(/class=|role=|data-|<!--/);
  });

  it('add one more wrapper each time a whole body is replaced', () => {
    const wrappers = (html: string) => html.split('Aptos').length - 1;
    const once = rewriteOnSave('<p>x</p>', 'web');
    expect([wrappers(once), wrappers(rewriteOnSave(once, 'web'))]).toEqual([1, 2]);
  });
});

describe('classic Outlook', () => {
  const kept = rewriteOnSave(block, 'classic');

  it('makes a document of Word’s with the body in WordSection1', () => {
    expect(kept).toMatch(/^<html xmlns:v=/);
    expect(kept.split('<div class=WordSection1>')).toHaveLength(2);
  });

  it('keeps the id of a div, not its class nor its background, and counts in points', () => {
    expect(kept).toContain('id=syfte-block');
    expect(kept).not.toMatch(/card|#eee/);
    expect(kept).toContain('padding:6pt 3pt');
  });

  it('makes paragraphs MsoNormal with an empty o:p and without an id, tables MsoNormalTable', () => {
    expect(kept).toMatch(/<p class=MsoNormal>Purpose<o:p><\/o:p><\/p>/);
    expect(kept).toMatch(/<table\s+class=MsoNormalTable/);
  });

  it('is not made twice of what it made itself', () => {
    const again = rewriteOnSave(kept, 'classic');
    expect(again.split('WordSection1')).toHaveLength(2);
    expect(again.split('<o:p>')).toHaveLength(kept.split('<o:p>').length);
  });

  it('breaks long lines at blanks only', () => {
    const words = 'word '.repeat(60).trim();
    const broken = rewriteFragment(`<p>${words}</p>`, 'classic');
    expect(broken).toContain('\n');
    expect(plainText(broken).replace(/\s+/g, ' ').trim()).toBe(words);
  });
});

describe('attendees', () => {
  it.each(['web', 'classic'] as const)('of a %s sender see one more x_ before each id', (rewriting) => {
    expect(rewriteForAttendees(block, rewriting)).toMatch(/id="x_syfte-block"/);
    expect(rewriteForAttendees(rewriteForAttendees(block, rewriting), rewriting)).toMatch(
      /id="x_x_syfte-block"/,
    );
  });

  it('see classes of Word prefixed too', () => {
    expect(rewriteForAttendees(block, 'classic')).toContain('class="x_MsoNormal"');
  });
});

it('none keeps every byte', () => {
  expect([rewriteOnSave(block, 'none'), rewriteForAttendees(block, 'none')]).toEqual([block, block]);
});

it.each(['web', 'classic'] as const)('%s lets nothing run', (rewriting) => {
  const evil =
    '<script>x()</script><img src="a" onerror=x()><a href="javascript:x()">l</a><iframe srcdoc="y"></iframe>';
  expect(rewriteOnSave(evil, rewriting)).not.toMatch(/script|onerror|iframe|srcdoc/);
});

it('a ">" inside a quoted value does not end the tag', () => {
  expect(
    rewriteFragment('<a title="a > b" class="c" href="https://x.example/?a=1&amp;b=2">l</a>', 'web'),
  ).toBe('<a title="a > b" href="https://x.example/?a=1&amp;b=2">l</a>');
});
