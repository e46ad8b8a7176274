/** Runs inside a browser page: the block is read and replaced in a body, by us and by the browser's own parser. */
import { canonicalAgenda } from '../../src/agenda/canonical';
import { insertionPoint } from '../../src/invite/insertion-point';
import { parseBody } from '../../src/invite/parse-body';
import { renderBlock } from '../../src/invite/render-block';
import { replaceable } from '../../src/invite/replaceable';
import { spliceBlock } from '../../src/invite/splice-block';
import { anAgenda } from '../../test/builders/an-agenda';

export type Place = 'top' | 'middle' | 'end' | 'none';

/** Milliseconds of one run. */
export interface Times {
  readonly ours: number;
  readonly domParser: number;
}

/** Each the best of several samples: what else the computer does only adds to them. */
export interface BodyTimes {
  /** The block found, read, compared with the agenda and written anew; the other side finds it, and has the same HTML written. */
  readonly whole: Times;
  /** The block found and its HTML, which stands ready, put in its place. */
  readonly cut: Times;
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

/** A browser's clock has steps of a tenth of a millisecond: a sample is as many runs as make a million characters. */
function timed(work: () => unknown, length: number): number {
  const runs = Math.max(1, Math.round(1_000_000 / length));
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return (performance.now() - start) / runs;
}

/** What is too long to be written is not read either. */
function ours(html: string): string {
  const body = parseBody(html);
  const splice = spliceBlock(body, after, 'en');
  if (splice.kind === 'refused') return splice.because;
  return body.block === null && splice.kind === 'replaced' ? 'unread' : splice.kind;
}

function oursCut(html: string, ready: string): string {
  const body = parseBody(html);
  const { place, tokens } = body;
  const region = place && replaceable(body, place);
  const at = region ?? insertionPoint(body);
  if (typeof at === 'string') return at;
  const [start, end] =
    typeof at === 'number' ? [at, at] : [tokens.start(at.firstToken), tokens.start(at.lastToken)];
  return html.slice(0, start) + ready + html.slice(end);
}

function withDomParser(html: string, write: () => string): string {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const block = read.querySelector('[id$="syfte-agenda"]');
  if (block) block.outerHTML = write();
  else read.body.insertAdjacentHTML('afterbegin', write());
  return read.documentElement.outerHTML;
}

function times(length: number, place: Place, samples: number): BodyTimes {
  const html = bodyOf(length, place);
  const write = () => renderBlock(after, 'en');
  const ready = write();
  const works = {
    ours: () => ours(html),
    domParser: () => withDomParser(html, write),
    oursCut: () => oursCut(html, ready),
    domParserCut: () => withDomParser(html, () => ready),
  };
  const best = { ours: Infinity, domParser: Infinity, oursCut: Infinity, domParserCut: Infinity };
  for (let sample = 0; sample < samples; sample++) {
    for (const name of Object.keys(best) as (keyof typeof best)[])
      best[name] = Math.min(best[name], timed(works[name], length));
  }
  return {
    whole: { ours: best.ours, domParser: best.domParser },
    cut: { ours: best.oursCut, domParser: best.domParserCut },
    kind: ours(html),
  };
}

declare global {
  interface Window {
    bodyTimes: typeof times;
  }
}

window.bodyTimes = times;
