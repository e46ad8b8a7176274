/** What a caller prefers, from its `Prefer` header. */
export interface Preferences {
  readonly isImmutable: boolean;
  /** Windows or IANA name of the zone in which times are told. */
  readonly timeZone: string;
  readonly bodyType: 'html' | 'text';
}

const valueIn = (header: string, name: string) =>
  new RegExp(`${name}\\s*=\\s*"?([^",;]+)"?`, 'i').exec(header)?.[1]?.trim();

/** Graph's defaults: ids that change when an item moves, UTC, HTML. */
export function preferences(header = ''): Preferences {
  return {
    isImmutable: valueIn(header, 'IdType')?.toLowerCase() === 'immutableid',
    timeZone: valueIn(header, 'outlook\\.timezone') ?? 'UTC',
    bodyType: valueIn(header, 'outlook\\.body-content-type')?.toLowerCase() === 'text' ? 'text' : 'html',
  };
}

/** `Preference-Applied`, as Graph answers it. */
export function applied({ isImmutable, timeZone, bodyType }: Preferences): string {
  const id = isImmutable ? ['IdType="ImmutableId"'] : [];
  return [...id, `outlook.timezone="${timeZone}"`, `outlook.body-content-type="${bodyType}"`].join(', ');
}
