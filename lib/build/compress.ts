import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { leastCompressed, type DeliveredFile } from '#lib/output/manifest.ts';

/** The fewest bytes of gzip from which brotli, which saves a fifth of them, is worth a file. */
const leastForBrotli = 20 * 1024;

/**
 * The compressed forms of a file that are made ahead, where they are smaller. A page has brotli, which all browsers take over
 * TLS, and gzip, unless it is in large text: the few of its readers who can take only that get it made when they ask. What is
 * no page has gzip, because a server holds a third of the bytes so, and brotli where that saves much.
 */
export async function compress(bytes: Buffer, kind: DeliveredFile['kind'], isLarge = false): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const isPage = kind === 'document';
  if (!isPage && bytes.length < leastCompressed) return {};
  const zipped = isLarge ? undefined : await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  const forms = zipped && zipped.length < bytes.length ? { gzip: zipped } : {};
  if (!isPage && zipped && zipped.length < leastForBrotli) return forms;
  const br = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The last two steps take ten times as long and save a twentieth, which readers of large data do not wait for.
      [constants.BROTLI_PARAM_QUALITY]: kind === 'data' ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return br.length < bytes.length ? { br, ...forms } : forms;
}
