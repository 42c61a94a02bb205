import { tmpdir } from 'node:os';
import path from 'node:path';
import packedChromium, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Finds a Chromium for the tests: the one that `CHROMIUM_PATH` names, or else the one
 * packed in @sparticuz/chromium, unpacked to the temporary folder with the fonts and
 * the shared libraries that a bare Linux lacks.
 *
 * @returns the path of the program
 */
export async function findChromium(): Promise<string> {
  const packed = path.resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin');
  await inflate(path.join(packed, 'fonts.tar.br'));
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packed Chromium runs on Linux x64 only: set CHROMIUM_PATH to a Chromium or Chrome of this machine.');
  }
  const [executablePath] = await Promise.all([packedChromium.executablePath(), inflate(path.join(packed, 'al2023.tar.br'))]);
  return executablePath;
}

/** Starts the Chromium that `findChromium` found, on Linux with the fonts of fonts.conf. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    env: {
      ...process.env,
      // Not setupLambdaEnvironment: its fonts have no Chinese, and it hides those of the machine.
      FONTCONFIG_FILE: path.join(import.meta.dirname, 'fonts.conf'),
      ...(process.env.CHROMIUM_PATH ? {} : { LD_LIBRARY_PATH: libraryPath() }),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Letters are as wide as the font says, whatever the machine's settings for fonts.
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** The unpacked libraries in front of those that the machine names. */
function libraryPath(): string {
  const unpacked = path.join(tmpdir(), 'al2023', 'lib');
  return process.env.LD_LIBRARY_PATH ? `${unpacked}:${process.env.LD_LIBRARY_PATH}` : unpacked;
}
