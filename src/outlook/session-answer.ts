/**
 * `sessionData.getAllAsync` answers with an object of strings; null while the client has not loaded it (Mac, for about two seconds:
 * OfficeDev/office-js#5951). A client that answers with that object's JSON is understood too. Null means "not yet".
 */
export function sessionOf(answer: unknown): Readonly<Record<string, string>> | null {
  if (answer === null || answer === undefined) return null;
  const all = typeof answer === 'string' ? parsed(answer) : answer;
  if (typeof all !== 'object' || all === null) return {};
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
