import { expect, inject, it } from 'vitest';
import { readAnswered, readPublished, vanishedOf } from './published-addresses.ts';

const [published, answered] = await Promise.all([readPublished(), readAnswered()]);

it('every address and anchor that was ever published is still there, or the page that answers instead is', () => {
  expect(published.length).toBeGreaterThan(4000);
  expect(vanishedOf(published, answered)).toEqual([]);
});

it('every published address that has moved leads on to what answers', async () => {
  const former = published.filter((address) => address in answered.moved);
  expect(former.length).toBeGreaterThan(30);
  const answers = await Promise.all(
    former.map(async (path) => {
      const { status, redirected } = await fetch(inject('baseUrl') + path);
      return `${path} ${status} ${redirected}`;
    }),
  );
  expect(answers.filter((answer) => !answer.endsWith(' 200 true'))).toEqual([]);
});

it('what has vanished is named with the line that is missing', () => {
  const site = {
    addresses: new Set(['/zh/guides/new', '/zh/guides/new#steps', '/zh/a#now']),
    moved: { '/zh/guides/old': '/zh/guides/new' },
  };
  const still = ['/zh/guides/old', '/zh/guides/old#steps', '/zh/guides/new', '/zh/a#now'];
  expect(vanishedOf([...still, '/zh/a#then', '/zh/guides/old#cost', '/zh/b.md', '/api/v1/zh/guide/old.json'], site)).toEqual(
    ['/a#then', '/guides/new#cost', '/b.md', '/api/v1/{locale}/guide/old.json'].map(
      (line) => expect.stringContaining(`say in content/moved.yaml what is there instead: "${line}: …"`) as string,
    ),
  );
});
