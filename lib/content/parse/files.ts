import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { contentFolder, contentRoot, isContentFixed } from '#lib/site/content-root.ts';
import { ContentError } from './content-error.ts';

function pathOf(name: string): string {
  return path.join(contentRoot(), contentFolder, name);
}

/** Reads one file by its path below `content/`, such as `guides/x.en.md`. */
export function readContentFile(name: string): VFile {
  const file = decodeFile(`content/${name}`, readFileSync(pathOf(name)));
  if (file.messages.length > 0) throw new ContentError(file.messages);
  return file;
}

const remembered = new Map<string, { readonly version: string; readonly result: unknown }>();

/** Keeps what is made of content as long as content cannot change; while authors edit, it is made anew each time. */
export function remember<Result>(what: string, make: () => Result): Result {
  return isContentFixed() ? recall(what, '', make) : make();
}

/**
 * Reads one file below `content/` and parses it, always in the same way; one that has not been written since is neither read
 * nor parsed again. Every page needs every law, because laws are sources: without this a build took three times as long.
 */
export function readParsed<Result>(name: string, parse: (file: VFile) => Result): Result {
  return recall(`content/${name}`, isContentFixed() ? '' : versionOf(name), () => parse(readContentFile(name)));
}

function recall<Result>(what: string, version: string, make: () => Result): Result {
  const known = remembered.get(what);
  if (known?.version === version) return known.result as Result;
  const result = make();
  remembered.set(what, { version, result });
  return result;
}

function versionOf(name: string): string {
  const { mtimeNs, size, ino } = statSync(pathOf(name), { bigint: true });
  return `${mtimeNs} ${size} ${ino}`;
}

/** The names of all files below `content/`, or below one folder of it, in alphabetical order. */
export function listContentFiles(folder = ''): string[] {
  return remember(`the files of ${folder}`, () =>
    readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
      // Files such as .DS_Store belong to the editor's machine, not to the content.
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(pathOf(''), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .toSorted(),
  );
}

/** Reads all files below `content/`; what is wrong with their bytes is in their messages. */
export function readAllContentFiles(): VFile[] {
  return listContentFiles().map((name) => decodeFile(`content/${name}`, readFileSync(pathOf(name))));
}

/**
 * Turns bytes into text. Bytes that are not UTF-8 and a byte-order mark are reported
 * in the file's messages; the text is then what could be read, without the mark.
 */
export function decodeFile(name: string, bytes: Uint8Array): VFile {
  const file = new VFile({ path: name, value: new TextDecoder().decode(bytes) });
  if (byteOrderMark.every((byte, index) => bytes[index] === byte)) {
    file.message('this file begins with a byte-order mark: save it as UTF-8 without one', { line: 1, column: 1 }, 'encoding');
  }
  if (!isUtf8(bytes)) {
    // What could not be read stands in the text as a replacement character.
    const point = location(file).toPoint(String(file).indexOf('\uFFFD'));
    file.message('this file is not UTF-8: save it in that encoding', point, 'encoding');
  }
  return file;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
