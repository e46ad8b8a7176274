/** What stands at the root of a host that serves Syfte: whoever types the address finds out where they are. */
export interface RootPageWords {
  readonly what: string;
  readonly where: string;
  /** What the link to the organisation's own help says, where there is one. */
  readonly help: string;
}
