/** A program that nobody here wrote and that hands HTML back in its own way. */
export interface Rewriter {
  readonly name: string;
  /** What it takes away of every body. */
  readonly loses?: readonly ('table' | 'links')[];
  /** Left out of chains: it takes seconds, or it takes only what is closed tag by tag. */
  readonly isAlone?: boolean;
  /** @throws Error when the program cannot do it. */
  readonly rewrite: (html: string) => Promise<string>;
}
