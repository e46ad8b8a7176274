import { clockTimesIn } from './clock-times';
import { type ReadBlock, readBlock } from './read-block';

/** The live agenda block of a body, as a reader sees it. */
export interface SeenBlock extends ReadBlock {
  /** The clock times beside its topics (`clockTimesIn`); no part of the answers. */
  readonly clockTimes: string;
}

/** The block in a body; null when it has none. */
export function seenBlock(body: string): SeenBlock | null {
  const block = readBlock(body);
  return block && { ...block, clockTimes: clockTimesIn(body) };
}
