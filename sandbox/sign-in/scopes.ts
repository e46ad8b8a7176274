/** What each permission lets an application do, as a person is asked for it. */
const words: Readonly<Record<string, string>> = {
  'User.Read': 'Sign you in and read your name and address',
  'Calendars.Read': 'Read your calendar',
  'Calendars.ReadWrite': 'Read and change your calendar',
  'Tasks.ReadWrite': 'Read and change your tasks',
  'OnlineMeetings.Read': 'Read your online meetings',
  'OnlineMeetingArtifact.Read.All': 'Read when people were in your online meetings',
};

export const scopeWords = (scope: string): string => words[scope] ?? scope;

/** What every sign-in may ask for without anybody being asked. */
const basic = new Set(['openid', 'profile', 'email', 'offline_access', '.default']);

/** The permissions in a `scope` parameter, without Graph's address in front of them. */
export function scopesIn(text: string): readonly string[] {
  const names = text.split(/\s+/).map((scope) => scope.replace(/^.*\//, ''));
  return [...new Set(names.filter((name) => name !== '' && !basic.has(name.toLowerCase())))];
}
