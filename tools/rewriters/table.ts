import { type Invite, invites } from './agendas';
import { type Outcome, outcomeOf } from './outcome';
import type { Rewriter } from './rewriter';

/** One invite through one program, or through several one after the other. */
export interface Row {
  readonly invite: Invite;
  readonly chain: readonly Rewriter[];
}

/** What became of a row; `failed` is what the program said that could not do it. */
export interface Tried {
  readonly row: Row;
  readonly html: string;
  readonly outcome: Outcome | null;
  readonly failed: string;
}

/** Every invite through every program. */
export function singles(rewriters: readonly Rewriter[]): readonly Row[] {
  return rewriters.flatMap((rewriter) => invites.map((invite) => ({ invite, chain: [rewriter] })));
}

/** A draw from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function one<T>(from: readonly T[], draw: () => number): T {
  const drawn = from[Math.floor(draw() * from.length)];
  if (drawn === undefined) throw new Error('Nothing to draw from.');
  return drawn;
}

/** So many invites, each through three programs, drawn. */
export function chains(rewriters: readonly Rewriter[], howMany: number, seed: number): readonly Row[] {
  const draw = drawFrom(seed);
  const inChains = rewriters.filter(({ isAlone }) => !isAlone);
  return Array.from({ length: howMany }, () => ({
    invite: one(invites, draw),
    chain: [one(inChains, draw), one(inChains, draw), one(inChains, draw)],
  }));
}

/** So many of the rows, drawn without putting back. */
export function slice(rows: readonly Row[], howMany: number, seed: number): readonly Row[] {
  const draw = drawFrom(seed);
  return rows
    .map((row) => ({ row, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, howMany)
    .map(({ row }) => row);
}

export function nameOf({ invite, chain }: Row): string {
  return `${chain.map(({ name }) => name).join(' → ')} · ${invite.name}`;
}

/** Whether these programs take away by what alone the invite could be read: then it has to be found and replaced, and may say something else. */
function isGone({ invite, chain }: Row): boolean {
  const lost = new Set(chain.flatMap(({ loses = [] }) => loses));
  const runsTogether = lost.has('table') && invite.shape === 'first edition';
  return invite.needsLinks ? lost.has('links') || runsTogether : lost.has('links') && runsTogether;
}

/** What went wrong, in a few words; '' when the agenda was found, equal by name and replaced once. */
export function fault({ row, outcome, failed }: Omit<Tried, 'html'>): string {
  if (outcome === null) return `could not do it: ${failed}`;
  if (outcome.second) return 'a second agenda';
  if (outcome.damaged) return 'damaged';
  if (!outcome.found) return outcome.asked ? 'not found, asked' : 'not found';
  if (!outcome.equalByName && !isGone(row)) return 'not equal';
  return outcome.replaced ? '' : 'not replaced';
}

/** Sends the invite through, and looks at what came back. */
export async function tried(row: Row): Promise<Tried> {
  let html = row.invite.html;
  try {
    for (const { rewrite } of row.chain) html = await rewrite(html);
  } catch (error) {
    return { row, html, outcome: null, failed: error instanceof Error ? error.message : String(error) };
  }
  return { row, html, outcome: outcomeOf(row.invite, html), failed: '' };
}

const columns: readonly (readonly [string, keyof Outcome])[] = [
  ['found', 'found'],
  ['equal', 'equal'],
  ['equal by name', 'equalByName'],
  ['replaced once', 'replaced'],
  ['asked', 'asked'],
  ['second agenda', 'second'],
  ['damaged', 'damaged'],
];

function line(name: string, of: readonly Tried[]): string {
  const counts = columns.map(([, key]) => of.filter(({ outcome }) => outcome?.[key] === true).length);
  return `| ${[name, of.length, ...counts].join(' | ')} |`;
}

/** The outcomes as a table in Markdown: a line for each program, one for the chains. */
export function tableOf(all: readonly Tried[]): string {
  const titles = [...new Set(all.map(({ row }) => titleOf(row)))];
  return [
    `| program | tried | ${columns.map(([title]) => title).join(' | ')} |`,
    `|---${'|--:'.repeat(columns.length + 1)}|`,
    ...titles.map((title) =>
      line(
        title,
        all.filter(({ row }) => titleOf(row) === title),
      ),
    ),
  ].join('\n');
}

function titleOf({ chain }: Row): string {
  const [first] = chain;
  return chain.length === 1 && first ? first.name : 'chains of three';
}
