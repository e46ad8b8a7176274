/**
 * The permissions that Syfte asks for, each when a person first uses what needs it (docs/permissions.md): never at start, and never one
 * that the call at hand does not need.
 */
export const scopes = {
  readCalendar: ['Calendars.Read'],
  writeCalendar: ['Calendars.ReadWrite'],
  tasks: ['Tasks.ReadWrite'],
  attendance: ['OnlineMeetings.Read', 'OnlineMeetingArtifact.Read.All'],
  /** For `translateExchangeIds` alone, where an id is not taken as it is. */
  profile: ['User.Read'],
} as const;

/** Clouds whose sign-in service takes a bare scope for the worldwide Graph's (learn.microsoft.com/graph/deployments). */
const nationalGraph =
  /^https:\/\/(?:graph|dod-graph)\.microsoft\.us$|^https:\/\/microsoftgraph\.chinacloudapi\.cn$/i;

/** The scopes as the sign-in service of this Graph knows them. */
export function scopesAt(origin: string, names: readonly string[]): readonly string[] {
  return nationalGraph.test(origin) ? names.map((name) => `${origin}/${name}`) : names;
}
