import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const zip = promisify(gzip);

/**
 * Serves the scripts of a folder as a production host and Microsoft's CDN do: gzipped for whoever takes that (tools/hosting/nginx.ts). What came of
 * a file is kept until the file changes.
 * @param headersOf what goes out with a file, by its path in the folder
 */
export function zipped(
  folder: string,
  headersOf: (path: string) => Readonly<Record<string, string>>,
): RequestHandler {
  const known = new Map<string, { readonly changed: number; readonly bytes: Buffer }>();
  const bytesOf = async (file: string): Promise<Buffer | null> => {
    const changed = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (changed === null) return null;
    const before = known.get(file);
    if (before?.changed === changed) return before.bytes;
    const bytes = await zip(await readFile(file));
    known.set(file, { changed, bytes });
    return bytes;
  };
  return async (request, response, next) => {
    if (!request.path.endsWith('.js') || !request.acceptsEncodings('gzip')) return next();
    const bytes = await bytesOf(join(folder, resolve('/', request.path)));
    if (bytes === null) return next();
    response
      .type('js')
      .set({ ...headersOf(request.path), 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
      .send(bytes);
  };
}
