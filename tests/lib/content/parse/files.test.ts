import { isUtf8 } from 'node:buffer';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatProblems } from '#lib/content/parse/content-error.ts';
import { decodeFile, listContentFiles, readContentFile, readParsed, remember } from '#lib/content/parse/files.ts';

/** What is wrong with these bytes: texts are encoded as UTF-8, numbers are bytes. */
function problemsIn(...parts: readonly (string | number)[]): string {
  const bytes = parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]));
  return formatProblems(decodeFile('content/guides/x.zh.md', Uint8Array.from(bytes)).messages);
}

describe('decodeFile', () => {
  it('gives the text of UTF-8 bytes and finds no fault', () => {
    const file = decodeFile('content/guides/x.zh.md', new TextEncoder().encode('医保卡 😀\n'));
    expect(String(file)).toBe('医保卡 😀\n');
    expect(file.messages).toEqual([]);
  });

  it('a byte that UTF-8 does not have is reported at its character', () => {
    expect(problemsIn('one\ntwo ', 0xff, ' three\n')).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:2:5: this file is not UTF-8: save it in that encoding"`,
    );
  });

  it('a file in the Chinese encoding GBK is reported at the first bytes that UTF-8 does not have', () => {
    expect(problemsIn('title: ', 0xd2, 0xbd, 0xb1, 0xa3, '\n')).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:1:9: this file is not UTF-8: save it in that encoding"`,
    );
  });

  it('a character that is cut off, in the middle or at the end, is reported where it begins', () => {
    expect(problemsIn('医保', 0xe5, 0x8d, '\n下一行')).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:1:3: this file is not UTF-8: save it in that encoding"`,
    );
    expect(problemsIn('医\n保', 0xe5, 0x8d)).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:2:2: this file is not UTF-8: save it in that encoding"`,
    );
  });

  it('only the first such place is reported, and the rest of the text is kept', () => {
    expect(problemsIn('a', 0xff, 'b\n', 0xfe)).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:1:2: this file is not UTF-8: save it in that encoding"`,
    );
    expect(String(decodeFile('x', Uint8Array.from([0x61, 0xff, 0x62])))).toBe('a\uFFFDb');
  });

  it('a byte-order mark is reported', () => {
    expect(String(decodeFile('x', new TextEncoder().encode('\uFEFFa')))).toBe('a');
    expect(problemsIn('\uFEFF---\n')).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:1:1: this file begins with a byte-order mark: save it as UTF-8 without one"`,
    );
  });

  it('a file in UTF-16 is reported', () => {
    expect(problemsIn(0xff, 0xfe, 0x2d, 0x00)).toMatchInlineSnapshot(
      `"content/guides/x.zh.md:1:1: this file is not UTF-8: save it in that encoding"`,
    );
  });

  it('an encoded replacement character is a character like any other', () => {
    expect(problemsIn('\uFFFD')).toBe('');
  });

  it('finds the same first fault in any bytes as a reader who goes from the left', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
          .map((parts) =>
            Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]))),
          ),
        (bytes) => {
          const file = decodeFile('x', bytes);
          const text = new TextDecoder().decode(bytes);
          expect(String(file)).toBe(text);
          const faults = file.messages.filter(({ reason }) => reason.includes('not UTF-8'));
          expect(faults).toHaveLength(isUtf8(bytes) ? 0 : 1);
          // What could not be read stands at that place as a replacement character.
          const lines = text.split(/\r\n|\n|\r/u);
          expect(faults.map(({ line = 0, column = 0 }) => lines[line - 1]?.charAt(column - 1))).toEqual(faults.map(() => '\uFFFD'));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('a process that serves a build reads the copy of the content that the build was made of', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content/guides'), { recursive: true });
  writeFileSync(join(root, 'content/guides/a.en.md'), 'The copy.');
  vi.stubEnv('CONTENT_ROOT', root);
  try {
    expect(listContentFiles()).toEqual(['guides/a.en.md']);
    expect(String(readContentFile('guides/a.en.md'))).toBe('The copy.');
  } finally {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  }
});

it('a file is parsed once in a build, whose copy nobody edits, and what is made of it is kept', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(root, 'content'));
  const write = (text: string): void => writeFileSync(join(root, 'content/remembered.yaml'), text);
  vi.stubEnv('CONTENT_ROOT', root);
  try {
    write('one');
    expect(readParsed('remembered.yaml', String)).toBe('one');
    write('two');
    expect(readParsed('remembered.yaml', String)).toBe('one');
    expect([remember('a thing', () => 1), remember('a thing', () => 2)]).toEqual([1, 1]);
    vi.unstubAllEnvs();
    expect([remember('a thing', () => 1), remember('a thing', () => 2)]).toEqual([1, 2]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  }
});
