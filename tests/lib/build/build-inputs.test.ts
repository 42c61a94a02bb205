import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hashBuildInputs, listFiles } from '#lib/build/build-inputs.ts';
import { withProject } from '../server/example-site.ts';

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

test('what cannot be read is not taken for absent', async () => {
  await withProject(async (directory) => {
    await symlink('app', `${directory}/app`);
    await expect(hashBuildInputs(directory, {})).rejects.toThrow('ELOOP');
  });
});

test.each(['.env', '.env.production.local'])('%s is refused, because only the build would read it', async (name) => {
  await withProject(async (directory) => {
    await writeFile(`${directory}/${name}`, 'SITE_URL=https://example.org\n');
    await expect(hashBuildInputs(directory, {})).rejects.toThrow(
      `${name} would be read by the build, but not by "npm start": set its variables in the environment and remove it.`,
    );
  });
});

test('content is read where the build reads it', async () => {
  await withProject(async (directory) => {
    const copy = `${directory}/out.a`;
    for (const folder of [directory, copy]) {
      await mkdir(`${folder}/content`, { recursive: true });
      await writeFile(`${folder}/content/a.md`, 'x');
    }
    const whole = await hashBuildInputs(directory, {});
    expect(await hashBuildInputs(directory, { CONTENT_ROOT: copy })).toBe(whole);
    await writeFile(`${directory}/content/a.md`, 'saved meanwhile');
    expect(await hashBuildInputs(directory, { CONTENT_ROOT: copy })).toBe(whole);
    expect(await hashBuildInputs(directory, {})).not.toBe(whole);
  });
});

test('the files of a folder are listed with those below it, in order, and of no folder there are none', async () => {
  await withProject(async (directory) => {
    await mkdir(`${directory}/public/images/empty`, { recursive: true });
    for (const name of ['robots.txt', 'images/b.png', 'images/a.png']) await writeFile(`${directory}/public/${name}`, '');
    expect(await listFiles(directory, 'public')).toEqual(['public/images/a.png', 'public/images/b.png', 'public/robots.txt']);
    expect(await listFiles(`${directory}/`, 'public/images')).toEqual(['public/images/a.png', 'public/images/b.png']);
    expect(await listFiles(directory, 'missing')).toEqual([]);
    await expect(listFiles(directory, 'public/robots.txt')).rejects.toThrow('ENOTDIR');
  });
});
