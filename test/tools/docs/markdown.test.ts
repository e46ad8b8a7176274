import { describe, expect, it } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import { forHandbook, sectionsOf } from '../../../tools/docs/markdown';

function rendered(markdown: string, source = './docs/guide.md') {
  const used: string[] = [];
  const md = new MarkdownIt({ html: true });
  forHandbook(md, (file) => used.push(file));
  return { html: md.render(markdown, { page: { inputPath: source } }), used };
}

describe('a page of the handbook', () => {
  it('has ids as GitHub gives them, each once', () => {
    const { html } = rendered('## 2 Add the `add-in`\n## Twice\n## Twice\n## Nästa steg');
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      '2-add-the-add-in',
      'twice',
      'twice-1',
      'nästa-steg',
    ]);
  });

  it.each([
    ['[x](policy.md#strictness)', 'href="policy.html#strictness"'],
    ['[x](../README.md)', 'href="project/index.html"'],
    ['[x](https://example.com/a.md)', 'href="https://example.com/a.md"'],
    ['<a href="policy.md">x</a>', 'href="policy.html"'],
    ['<picture>\n<source srcset="images/dark.png">\n</picture>', 'srcset="images/dark.png"'],
  ])('makes of %s %s', (markdown, link) => {
    expect(rendered(markdown).html).toContain(link);
  });

  it('takes along what it shows and links to', () => {
    expect(rendered('![x](images/a.png) [schema](policy.schema.json) [page](policy.md)').used).toEqual([
      'docs/images/a.png',
      'docs/policy.schema.json',
    ]);
  });

  it('has no header of a table without a word', () => {
    const { html } = rendered('| | minutes |\n|---|---|\n| a | 5 |');
    expect(html.replace(/\s+/g, '')).toContain('<tr><td></td><th>minutes</th></tr>');
  });

  it.each([
    ['a table', '| a |\n|---|\n| b |', 'table'],
    ['code', '```\nnpm test\n```', 'pre'],
  ])('lets %s scroll by itself, by keyboard, too', (_, markdown, tag) => {
    expect(rendered(markdown).html).toContain(`<div class="scrolls" role="group" tabindex="0"><${tag}>`);
  });
});

describe('the sections of a page', () => {
  it('have the text below each heading, without marks', () => {
    const sections = sectionsOf(
      new MarkdownIt(),
      '# One\n\n**Bold** and `code`\n\n- item\n\n## Two\n\n| a | b |\n|---|---|\n| c | d |',
    );
    expect(sections).toEqual([
      { id: 'one', heading: 'One', level: 1, text: 'Bold and code item' },
      { id: 'two', heading: 'Two', level: 2, text: 'a b c d' },
    ]);
  });

  it('begin before the first heading where something stands there', () => {
    expect(sectionsOf(new MarkdownIt(), 'text').map(({ id, text }) => [id, text])).toEqual([['', 'text']]);
  });
});
