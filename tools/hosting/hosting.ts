import type { HeaderOptions } from './headers';

/** What the hosting files of one site are written from. */
export interface Hosting {
  /** `https://agenda.contoso.com`, with a port when it is not 443. */
  readonly origin: string;
  /** Paths of the site's files, with a slash in front. */
  readonly paths: readonly string[];
  readonly headers: HeaderOptions;
}

/** Files by their path below `hosting/`. */
export type HostingFiles = Readonly<Record<string, string>>;
