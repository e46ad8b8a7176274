/** Media types of what a site has, by extension without its dot. Not left to the host's own list: some have no `.map`, some no `.json`. */
export const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

/** The media type of a path; null for what no site of ours has. */
export function mediaTypeOf(path: string): string | null {
  return mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}
