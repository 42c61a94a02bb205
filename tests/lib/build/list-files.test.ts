import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { listFiles } from '#lib/build/list-files.ts';
import { withProject } from '../server/example-site.ts';

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
