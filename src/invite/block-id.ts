/** The id of the block's wrapper and the name of its anchor. Clients put prefixes before it, never anything behind. */
export const blockId = 'syfte-agenda';
