/** Runs inside a browser page: the block is read and replaced in a body, by us and by the browser's own parser. */
import { canonicalAgenda } from '../../src/agenda/canonical';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../../test/builders/an-agenda';

export type Place = 'top' | 'middle' | 'end' | 'none';

/** Milliseconds, each the best of several runs: what else the computer does only adds to them. */
export interface BodyTimes {
  readonly ours: number;
  readonly domParser: number;
  /** What became of the splice: the figures of one that did nothing would mean nothing. */
  readonly kind: string;
}

const before = canonicalAgenda(anAgenda());
const after = canonicalAgenda(anAgenda({ purpose: 'Plan the move to the warehouse' }));
const paragraph =
  '<p class="MsoNormal" style="margin:0cm"><span lang="EN-US" style="font-size:11.0pt">Prices for the Nordics, once more: <b>5&nbsp;%</b> for <a href="https://contoso.example/a?b=1&amp;c=2">all of them</a><o:p></o:p></span></p>\n';

function bodyOf(length: number, place: Place): string {
  const block = place === 'none' ? '' : renderBlock(before, 'en');
  const count = Math.floor((length - block.length) / paragraph.length);
  const above = { top: 0, middle: Math.floor(count / 2), end: count, none: count }[place];
  return `<html><body>${paragraph.repeat(above)}${block}${paragraph.repeat(count - above)}</body></html>`;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What is too long to be written is not read either. */
function ours(html: string): string {
  const body = parseBody(html);
  const splice = spliceBlock(body, after, 'en');
  if (splice.kind === 'refused') return splice.because;
  return body.block === null && splice.kind === 'replaced' ? 'unread' : splice.kind;
}

function withDomParser(html: string): string {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const block = read.querySelector('[id$="syfte-agenda"]');
  if (block) block.outerHTML = renderBlock(after, 'en');
  else read.body.insertAdjacentHTML('afterbegin', renderBlock(after, 'en'));
  return read.documentElement.outerHTML;
}

function times(length: number, place: Place, runs: number): BodyTimes {
  const html = bodyOf(length, place);
  const all = Array.from({ length: runs }, () => ({
    ours: timed(() => ours(html)),
    domParser: timed(() => withDomParser(html)),
  }));
  return {
    ours: Math.min(...all.map((one) => one.ours)),
    domParser: Math.min(...all.map((one) => one.domParser)),
    kind: ours(html),
  };
}

declare global {
  interface Window {
    bodyTimes: typeof times;
  }
}

window.bodyTimes = times;
