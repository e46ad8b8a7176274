/** What a member of Office is, or null where a client has none: reading on from what is missing throws. */
export function orNothing<T>(member: () => T | null | undefined): T | null {
  try {
    return member() ?? null;
  } catch {
    return null;
  }
}
