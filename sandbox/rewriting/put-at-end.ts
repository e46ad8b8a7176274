/** The body with a fragment after everything a reader sees: inside `<body>`, and inside Word's section, where there is one. */
export function putAtEnd(body: string, fragment: string): string {
  const closing = /(?:<\/div>\s*)?<\/body\s*>/i.exec(body);
  if (!closing) return body + fragment;
  return body.slice(0, closing.index) + fragment + body.slice(closing.index);
}
