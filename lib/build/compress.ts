import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The compressed forms, when both are smaller than the bytes: a server that knows only one of them says the same of a file. */
export async function compress(bytes: Buffer): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const br = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  return Math.max(br.length, zipped.length) < bytes.length ? { br, gzip: zipped } : {};
}
