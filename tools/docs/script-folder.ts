/** Where the script of a handbook is bundled, beside the handbook: its map, which tells what is inside, is no part of it. */
export const scriptFolder = (handbook: string) => `${handbook}-script`;
