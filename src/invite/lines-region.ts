import type { BlockPlace } from './block-place';
import type { ParsedBody } from './parse-body';
import type { Token } from './tokens';

/**
 * Lines of an agenda stand between tags that other lines share. They can be taken out as one where they begin and end with whole elements:
 * then nothing around them changes for a browser.
 */

/** Places in the list of tokens, the second not included. */
export interface Region {
  readonly firstToken: number;
  readonly lastToken: number;
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What only dresses the lines goes with them, when it holds nothing else. */
const dressing = new Set('p ul ol span font b i u em strong small big center'.split(' '));

function isPassedOver(html: string, { kind, start, end }: Token): boolean {
  return kind === 'other' || (kind === 'text' && /^[\t\n\f\r ]*$/.test(html.slice(start, end)));
}

/** An anchor with nothing in it: editors set the block's own beside the words that it held. */
function isEmptyAnchor(token: Token, next: Token | undefined, step: 1 | -1): boolean {
  const [opens, closes] = step === 1 ? [token, next] : [next, token];
  return opens?.kind === 'open' && opens.name === 'a' && closes?.kind === 'close' && closes.name === 'a';
}

/** The nearest token that says something, in this direction. */
function nearest({ html, tokens }: ParsedBody, from: number, step: 1 | -1): number {
  let at = from;
  for (let token = tokens.at(at); token; token = tokens.at(at)) {
    if (isEmptyAnchor(token, tokens.at(at + step), step)) at += 2 * step;
    else if (isPassedOver(html, token)) at += step;
    else break;
  }
  return at;
}

/** Names of the elements that are closed but not opened among these tokens, and opened but not closed. */
function openEnds(tokens: readonly Token[]): {
  readonly closed: readonly string[];
  readonly open: readonly string[];
} {
  const open: string[] = [];
  const closed: string[] = [];
  for (const { kind, name } of tokens) {
    if (kind === 'open' && !voids.has(name)) open.push(name);
    if (kind !== 'close' || voids.has(name)) continue;
    const at = open.lastIndexOf(name);
    if (at < 0) closed.push(name);
    // What stands open inside ends with it, as a paragraph does that nobody closed.
    else open.length = at;
  }
  return { closed, open };
}

/** The tokens from the first to the last of these lines with the tags that belong to them; null where others share those. */
export function linesRegion(body: ParsedBody, place: BlockPlace): Region | null {
  const { tokens } = body;
  let { firstToken, lastToken } = place;
  const { closed, open } = openEnds(tokens.slice(firstToken, lastToken));
  for (const name of closed) {
    firstToken = nearest(body, firstToken - 1, -1);
    const tag = tokens.at(firstToken);
    if (tag?.kind !== 'open' || tag.name !== name) return null;
  }
  for (const name of [...open].reverse()) {
    const at = nearest(body, lastToken, 1);
    const tag = tokens.at(at);
    if (tag?.kind !== 'close' || tag.name !== name) return null;
    lastToken = at + 1;
  }
  for (;;) {
    const [before, behind] = [nearest(body, firstToken - 1, -1), nearest(body, lastToken, 1)];
    const [opens, closes] = [tokens.at(before), tokens.at(behind)];
    const isDressed = opens?.kind === 'open' && closes?.kind === 'close' && opens.name === closes.name;
    if (!isDressed || !dressing.has(opens.name)) return { firstToken, lastToken };
    firstToken = before;
    lastToken = behind + 1;
  }
}
