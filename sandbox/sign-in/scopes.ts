/** What every sign-in may ask for without anybody being asked. */
const basic = new Set(['openid', 'profile', 'email', 'offline_access', '.default']);

/** The permissions in a `scope` parameter, without Graph's address in front of them. */
export function scopesIn(text: string): readonly string[] {
  const names = text.split(/\s+/).map((scope) => scope.replace(/^.*\//, ''));
  return [...new Set(names.filter((name) => name !== '' && !basic.has(name.toLowerCase())))];
}
