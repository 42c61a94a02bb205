import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** From this size on, in bytes, the highest quality takes seconds and saves a tenth. */
const large = 200_000;

/** The compressed forms, when both are smaller than the bytes: a server that knows only one of them says the same of a file. */
export async function compress(bytes: Buffer): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const br = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: bytes.length < large ? constants.BROTLI_MAX_QUALITY : 5,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  return Math.max(br.length, zipped.length) < bytes.length ? { br, gzip: zipped } : {};
}
