import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DeliveredFile } from '#lib/output/manifest.ts';

/** The least that a compressed form saves of what is no page, in bytes, to be a file of its own: a block of a disk, three packets. */
const leastSaved = 4_096;

/**
 * The compressed forms of a file that are worth it. A page has both where they are smaller, since a server that knows only one
 * of them says the same of it. Of the rest there are many small files, whose compressed forms would take more room than they save.
 */
export async function compress(bytes: Buffer, kind: DeliveredFile['kind']): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const least = kind === 'document' ? 1 : leastSaved;
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (bytes.length - zipped.length < least) return {};
  // Of texts, brotli saves a fifth of what gzip leaves.
  if (zipped.length < least * 5) return { gzip: zipped };
  const br = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The last two steps take ten times as long and save a twentieth, which readers of large data do not wait for.
      [constants.BROTLI_PARAM_QUALITY]: kind === 'data' ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return bytes.length - br.length < least ? { gzip: zipped } : { br, gzip: zipped };
}
