import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('security.txt', () => {
  /** The file and the address that leads to it, in an installation with these environment variables. */
  async function securityWith(environment: Readonly<Record<string, string>>, day = '2026-12-15') {
    for (const [name, value] of Object.entries({ SITE_URL: 'https://example.org', ...environment })) vi.stubEnv(name, value);
    vi.resetModules();
    const { formerSecurityAddress, securityTxt } = await import('#lib/build/outputs/security-txt.ts');
    return { sources: securityTxt(day).map(({ path, from }) => `${path}\n${from.toString()}`), moved: formerSecurityAddress() };
  }

  test('names whom to tell, and is believed for 30 days after the build', async () => {
    const { sources, moved } = await securityWith({ SECURITY_CONTACT: 'https://example.org/report', CONTACT_EMAIL: 'editor@example.org' });
    expect(sources).toEqual([
      `/.well-known/security.txt
Contact: https://example.org/report
Expires: 2027-01-14T00:00:00+08:00
Preferred-Languages: zh, en
Canonical: https://example.org/.well-known/security.txt
Policy: https://example.org/en/about
`,
    ]);
    expect(moved).toEqual([['/security.txt', '/.well-known/security.txt']]);
  });

  test.each([
    [{ SECURITY_CONTACT: 'security@example.org' }, 'Contact: mailto:security@example.org\n'],
    [{ CONTACT_EMAIL: 'editor@example.org' }, 'Contact: mailto:editor@example.org\n'],
  ])('takes the address that is set: %o', async (environment, line) => {
    expect((await securityWith(environment)).sources[0]).toContain(line);
  });

  test('is not there where nobody can be told', async () => {
    expect(await securityWith({})).toEqual({ sources: [], moved: [] });
  });
});

test('a browser may add the search of each language, by a name that has room in its list', async () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.resetModules();
  const { openSearchDescriptions } = await import('#lib/build/outputs/open-search.ts');
  const [zh = '', en = ''] = openSearchDescriptions().map(({ from }) => from.toString());
  expect(openSearchDescriptions().map(({ path }) => path)).toEqual(['/opensearch-zh.xml', '/opensearch-en.xml']);
  expect(zh).toContain('<Url type="text/html" template="https://example.org/zh/search?q={searchTerms}"/>');
  expect(en).toContain('<Url type="text/html" template="https://example.org/en/search?q={searchTerms}"/>');
  for (const xml of [zh, en]) {
    expect(/<ShortName>(.{1,16})<\/ShortName>/u.test(xml)).toBe(true);
    expect(xml).not.toMatch(/&(?!amp;)/u);
  }
});
