import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hashBuildInputs } from '#lib/delivery/build-inputs.ts';
import { withProject } from './example-site.ts';

test('the fingerprint changes with every file, name and variable that a build depends on, and with nothing else', async () => {
  await withProject(async (directory) => {
    await mkdir(`${directory}/content/guides`, { recursive: true });
    await mkdir(`${directory}/tests`);
    const seen: string[] = [];
    const look = async (environment: Record<string, string> = {}): Promise<void> => {
      seen.push(await hashBuildInputs(directory, environment));
    };
    await look();
    await writeFile(`${directory}/content/guides/a.md`, 'x');
    await look();
    await writeFile(`${directory}/content/guides/a.md`, 'y');
    await look();
    await writeFile(`${directory}/content/guides/ay.md`, '');
    await look();
    await writeFile(`${directory}/next.config.ts`, 'x');
    await look();
    await look({ SITE_URL: 'https://example.org' });
    expect(new Set(seen).size).toBe(6);

    await writeFile(`${directory}/tests/a.test.ts`, 'x');
    await look({ SITE_URL: 'https://example.org', PORT: '80' });
    expect(seen.at(-1)).toBe(seen.at(-2));
  });
});
