import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readTemplate } from '#lib/output/templates.ts';
import { examplePage, withProject, writeExampleSite } from '../server/example-site.ts';

test('a build writes its templates beside the site, as documents without a client runtime', async () => {
  await withProject(async (directory) => {
    const from = path.join(directory, 'template.html');
    await writeFile(from, examplePage('{{heading}}').replace('</body>', '<script src="/_next/x.js"></script></body>'));
    await writeExampleSite(directory, { templates: [{ name: 'zh/search', from }] });
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(directory);
    const template = readTemplate('zh/search');
    expect(template).toContain('{{heading}}');
    expect(template).not.toContain('<script');
    expect(() => readTemplate('zh/none')).toThrow(
      'There is no zh/none among the templates of the build: build the site with "npm run build".',
    );
    cwd.mockRestore();
  });
});
