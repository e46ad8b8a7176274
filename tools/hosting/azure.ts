import { type HeaderOptions, hostedHeaders } from './headers';
import type { Hosting, HostingFiles } from './hosting';
import { mediaTypes } from './media-types';

interface Route {
  readonly route: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A route for each file: Azure's wildcards know extensions and folders, not names with a hash in them. The first match decides. */
function routes({ paths, headers }: Hosting): readonly Route[] {
  const root = { route: '/', headers: hostedHeaders('/index.html', headers) };
  return [root, ...paths.map((path) => ({ route: path, headers: hostedHeaders(path, headers) }))];
}

/** What is not in the site is answered 404, with the headers of a page: Azure's own error page must not be framed either. */
function config(hosting: Hosting): string {
  const types = Object.entries(mediaTypes).map(([extension, type]) => [`.${extension}`, withCharset(type)]);
  // Azure sends these itself unless told otherwise (same-origin, which would tell Outlook's origin nothing and ours everything).
  const globalHeaders = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  const content = { routes: routes(hosting), globalHeaders, mimeTypes: Object.fromEntries(types) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const withCharset = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/**
 * Azure Static Web Apps (learn.microsoft.com/azure/static-web-apps/configuration). The file is deployed with the site by
 * `--swa-config-location`, or copied into it.
 */
export function azureFiles(hosting: Hosting): HostingFiles {
  const reporting: HeaderOptions = { ...hosting.headers, reportOnly: true };
  return {
    'azure-static-web-apps/staticwebapp.config.json': config(hosting),
    'azure-static-web-apps/report-only/staticwebapp.config.json': config({ ...hosting, headers: reporting }),
  };
}
