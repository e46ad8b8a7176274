/** The body with a fragment in front of everything a reader sees: inside `<body>` where the body is a whole document. */
export function putAtTop(body: string, fragment: string): string {
  const opening = /<body\b[^>]*>/i.exec(body);
  if (!opening) return fragment + body;
  const at = opening.index + opening[0].length;
  return body.slice(0, at) + fragment + body.slice(at);
}
