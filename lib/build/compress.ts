import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DeliveredFile } from '#lib/output/manifest.ts';

/** The least that brotli saves of what programs read, in bytes, for them to be worth a third file: a block of a disk. */
const leastSaved = 4_096;

/**
 * The compressed forms, when they are smaller than the bytes: a server that knows only one of them says the same of a file.
 * There are many small files for programs, which ask for gzip more often than for brotli: of those there is gzip alone.
 */
export async function compress(bytes: Buffer, kind: DeliveredFile['kind']): Promise<{ br?: Buffer; gzip?: Buffer }> {
  const isData = kind === 'data';
  const zipped = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  // Of texts, brotli saves a fifth of what gzip leaves.
  if (isData && zipped.length < leastSaved * 5) return zipped.length < bytes.length ? { gzip: zipped } : {};
  const br = await promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      // The last two steps take ten times as long and save a twentieth, which readers of large data do not wait for.
      [constants.BROTLI_PARAM_QUALITY]: isData ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return Math.max(br.length, zipped.length) < bytes.length ? { br, gzip: zipped } : {};
}
