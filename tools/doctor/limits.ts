/** How much a site may cost the doctor: one that drips, or never ends, is told in a sentence and not waited for. */
export interface Limits {
  /** Milliseconds for everything that is asked, connecting included. */
  readonly everything: number;
  /** Milliseconds for one file. */
  readonly oneFile: number;
  /** Bytes of everything that is read. */
  readonly bytes: number;
  /** Bytes of one file. */
  readonly bytesOfAFile: number;
  /** Files that are asked for: a list that names more is no list of ours. */
  readonly files: number;
}

/** A site of ours has some 60 files and 4 MB; the largest file is below 1 MB. What is read is judged in seconds, so that the whole ends within a minute. */
export const usualLimits: Limits = {
  everything: 45_000,
  oneFile: 20_000,
  bytes: 60_000_000,
  bytesOfAFile: 8_000_000,
  files: 400,
};

/** Why the doctor stopped listening. */
export class EnoughOfIt extends Error {
  override readonly name = 'EnoughOfIt';
}

const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1000);
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** What is left of the limits while a site is looked at. */
export class Budget {
  private readonly end: number;
  private read = 0;

  /** @param now milliseconds that only ever grow: a clock that somebody sets back would give a hostile site more time */
  constructor(
    readonly limits: Limits,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.end = now() + limits.everything;
  }

  /** Milliseconds that the next file may take. */
  timeForAFile(): number {
    return Math.max(0, Math.min(this.limits.oneFile, this.end - this.now()));
  }

  /** The sentence for a file that was not there in time. */
  tooLate(): EnoughOfIt {
    const { everything, oneFile } = this.limits;
    return this.end - this.now() <= 0
      ? new EnoughOfIt(`the doctor stops looking at a site after ${seconds(everything)} seconds`)
      : new EnoughOfIt(`it was not here, whole, within ${seconds(oneFile)} seconds`);
  }

  /** Counts bytes that arrived. @returns the sentence for what is too much; null where it is not */
  take(arrived: number, ofThisFile: number): EnoughOfIt | null {
    this.read += arrived;
    const { bytes, bytesOfAFile } = this.limits;
    if (ofThisFile > bytesOfAFile)
      return new EnoughOfIt(`it has more than ${megabytes(bytesOfAFile)} MB, as no file of Syfte has`);
    return this.read > bytes
      ? new EnoughOfIt(`the doctor reads no more than ${megabytes(bytes)} MB of a site`)
      : null;
  }
}
