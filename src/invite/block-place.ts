/** The id of the block's wrapper and the name of its anchor. Clients put prefixes before it, never anything behind. */
export const blockId = 'syfte-agenda';

/** Where a live block is. Its region is its table: what stands beside the table in the wrapper is the organizer's own. */
export interface BlockPlace {
  readonly start: number;
  /** Offset after `</table>`, or the length of the body when nobody closed it. */
  readonly end: number;
  /** The same as places in the list of tokens: from the table's tag up to, not including, the first one behind it. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly closed: boolean;
  /** Is the table still inside a div that carries the block's id? */
  readonly hasWrapper: boolean;
  /** `lines`: no table is left of it, or somebody typed it; `start` and `end` are those of its first and last text. */
  readonly shape: 'table' | 'lines';
}
