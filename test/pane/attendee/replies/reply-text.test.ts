import { describe, expect, it } from '@jest/globals';
import { quotation, replyHtml } from '../../../../src/pane/attendee/replies/reply-text';
import { languages } from '../../../../src/text/language';
import { replyWords } from '../../../../src/text/replies';

describe('a prepared reply', () => {
  it('is paragraphs of text, whatever the invite says', () => {
    expect(replyHtml(['Hi,', 'You wrote: “<img src=x onerror=alert(1)> & "more"”\n– '], 'en')).toBe(
      '<div lang="en"><p>Hi,</p><p>You wrote: “&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;”<br>– </p></div>',
    );
  });

  it.each(languages)('says the subject and quotes the answer in %s', (language) => {
    const words = replyWords(language);
    const text = [
      ...words.notNeededReply('Prices', 'Owns the margins'),
      ...words.willNeedReply('Prices', 'The list'),
    ];
    for (const wanted of ['Prices', 'Owns the margins', 'The list'])
      expect(text.join('\n')).toContain(wanted);
  });

  it.each(languages)('says nothing of a subject or a reason that is not there in %s', (language) => {
    const words = replyWords(language);
    const replies = [
      words.notNeededReply('', ''),
      words.willNeedReply('', 'The list'),
      words.askWhyReply(''),
      words.askAgendaReply(''),
      words.askToComeReply('', true),
      words.askToComeReply('', false),
      words.suggestTopicReply('', 'Steel', ''),
      words.proposeStepReply('', 'Call them'),
    ];
    expect(replies.flat().join('\n')).not.toMatch(/[“”]{2}|: *$/);
  });

  it('fits in the form whatever it quotes', () => {
    const words = replyWords('sv');
    const html = replyHtml(words.notNeededReply('&'.repeat(255), quotation('"'.repeat(10_000))), 'sv');
    expect(html.length).toBeLessThan(32 * 1024);
  });
});

describe('a quotation', () => {
  it('is the answer, or the start of a very long one', () => {
    expect(quotation('Owns the margins')).toBe('Owns the margins');
    expect(quotation('å'.repeat(601))).toBe(`${'å'.repeat(599)}…`);
  });

  it('cuts no character in two', () => {
    expect(quotation('😀'.repeat(700))).toBe(`${'😀'.repeat(599)}…`);
  });
});
