import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as it is in an installation with these environment variables, which it reads once. */
async function breadcrumbModule(environment: Readonly<Record<string, string>>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import('#lib/pages/breadcrumb.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the way to a page', () => {
  it('begins at the home page and ends at the page', async () => {
    const { breadcrumbOf } = await breadcrumbModule({});
    expect(breadcrumbOf('en', { name: 'Guides', path: '/guides' }, { name: 'Lost card', path: '/guides/lost-card' })).toEqual([
      { name: 'Social security inquiry', href: '/en' },
      { name: 'Guides', href: '/en/guides' },
      { name: 'Lost card', href: '/en/guides/lost-card' },
    ]);
  });

  it('begins at the recruitment portal where one is configured', async () => {
    const { breadcrumbOf } = await breadcrumbModule({
      PORTAL_NAME_EN: 'Jobs',
      PORTAL_NAME_ZH: '招聘网',
      PORTAL_URL: 'https://jobs.example.org/',
    });
    expect(breadcrumbOf('zh', { name: '指南', path: '/guides' })).toEqual([
      { name: '招聘网', href: 'https://jobs.example.org/' },
      { name: '社保问答', href: '/zh' },
      { name: '指南', href: '/zh/guides' },
    ]);
  });
});
