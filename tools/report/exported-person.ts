import type { JsonObject } from './exported-json';

/** A person of the directory, as much as tells a department. */
export interface ExportedPerson {
  /** Every id and address by which an event may name the person, the surest first; never empty. */
  readonly keys: readonly string[];
  /** '' where the directory gives none. */
  readonly department: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** The person of a line of the datasets User_v0 and User_v1, or of Graph's own `user`; null for a line about something else. */
export function exportedPerson(json: JsonObject): ExportedPerson | null {
  if (text(json.userPrincipalName) === '') return null;
  const { puser, id, mail, primarySmtpAddress, userPrincipalName, emailAddresses } = json;
  const others = Array.isArray(emailAddresses) ? emailAddresses.map(text) : [];
  const smtp = others.filter((one) => /^smtp:/i.test(one)).map((one) => one.slice('smtp:'.length));
  const keys = [puser, id, mail, primarySmtpAddress, userPrincipalName, ...smtp].map(text).filter(Boolean);
  return { keys: [...new Set(keys.map((key) => key.toLowerCase()))], department: text(json.department) };
}
