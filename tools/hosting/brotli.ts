import { brotliCompressSync, constants } from 'node:zlib';
import type { Files } from '../configure/release-files';

/** Scripts whose name says their content: only these may be packed ahead, for what is packed cannot be older than what it stands for. */
const hashedScript = /\.[0-9a-f]{8}\.js$/;

/**
 * The hashed scripts of a site as brotli makes them smallest, by their path with `.br` behind: an eighth smaller than gzip, and too slow to be done
 * for each request. Takes some seconds.
 */
export function brotliFiles(site: Files): Files {
  const scripts = [...site].filter(([path]) => hashedScript.test(path));
  return new Map(scripts.map(([path, bytes]) => [`${path}.br`, packed(bytes)]));
}

function packed(bytes: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
