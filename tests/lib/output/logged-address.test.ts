import { expect, test } from 'vitest';
import { loadOutput } from '#lib/output/output.ts';
import { makeLoggedAddress } from '#lib/output/logged-address.ts';
import { withProject, writeExampleSite } from '../server/example-site.ts';

const loggedAs = await withProject(async (project) => {
  await writeExampleSite(project);
  return makeLoggedAddress((await loadOutput(project)).manifest);
});

test.each([
  ['/en/guides/fees', '/en/guides/fees'],
  ['/EN/guides/Fees?q=110101199003074578', '/en/guides/fees'],
  ['/en/fees', '/en/fees'],
  ['/', '/'],
  ['/health/ready', '/health/ready'],
  ['http://user:secret@example.org/en?q=x', '/en'],
])('%s is an address of the site, and logged as %s', (target, logged) => {
  expect(loggedAs(target)).toBe(logged);
});

test.each([
  ['/en/guides/zhangsan', '/en/guides/*'],
  ['/en/guides/fees/13800138000', '/en/guides/*'],
  ['/en/1101/0119/9003/0745', '/en/*'],
  ['/en/%31%33%38', '/en/*'],
  ['/13800138000', '/*'],
  ['//', '/*'],
  ['', '/*'],
  ['*', '/*'],
])('of %s, which is none, the log has %s', (target, logged) => {
  expect(loggedAs(target)).toBe(logged);
});
