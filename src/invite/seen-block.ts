import { clockTimesIn } from './clock-times';
import { findBlock } from './find-block';
import { type ReadBlock, readBlock } from './read-block';

/** The live agenda block of a body, as a reader sees it. */
export interface SeenBlock extends ReadBlock {
  /** The clock times beside its topics (`clockTimesIn`); no part of the answers. */
  readonly clockTimes: string;
  /** Another live block stands further down in the body, as after somebody pasted an agenda. It is left alone. */
  readonly hasTwin: boolean;
}

/** The block in a body; null when it has none. */
export function seenBlock(body: string): SeenBlock | null {
  const block = readBlock(body);
  return block && { ...block, clockTimes: clockTimesIn(body), hasTwin: hasTwin(body) };
}

function hasTwin(body: string): boolean {
  const found = findBlock(body);
  return found !== null && findBlock(body.slice(found.end)) !== null;
}
