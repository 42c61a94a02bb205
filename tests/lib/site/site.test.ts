import { describe, expect, it } from 'vitest';
import { launchNotice, parseSite } from '#lib/site/site.ts';

const portal = { PORTAL_NAME_EN: 'Job Recruitment Website', PORTAL_NAME_ZH: '招聘网', PORTAL_URL: 'https://jobs.example.org/en' };

describe('a site that is configured', () => {
  it('needs nothing: it then runs on this machine, without a portal and without an address for reports', () => {
    expect(parseSite({})).toEqual({ origin: 'http://localhost:3000', hasFeedback: true });
  });

  it('takes what is set', () => {
    const registered = { ICP_LICENCE: '京ICP备12345678号-1', PUBLIC_SECURITY_RECORD: '京公网安备11010102000001号' };
    const engines = { INDEXNOW_KEY: '0f1e2d3c-4b5a', BAIDU_PUSH_TOKEN: 'a1B2c3' };
    const common = { SITE_URL: 'https://shebao.example.org', ...portal, CONTACT_EMAIL: 'editor@example.org', PATH: '/bin' };
    expect(parseSite({ ...common, ...registered, ...engines })).toEqual({
      origin: 'https://shebao.example.org',
      portal: { name: { en: 'Job Recruitment Website', zh: '招聘网' }, href: 'https://jobs.example.org/en' },
      contactEmail: 'editor@example.org',
      icpLicence: '京ICP备12345678号-1',
      publicSecurityRecord: '京公网安备11010102000001号',
      indexNowKey: '0f1e2d3c-4b5a',
      baiduPushToken: 'a1B2c3',
      hasFeedback: true,
    });
    expect(parseSite({ FEEDBACK: 'off' }).hasFeedback).toBe(false);
    expect(launchNotice({ ...common, ...registered })).toBeUndefined();
    expect(launchNotice({ ...common, ICP_LICENCE: '' })).toContain(': ICP_LICENCE, PUBLIC_SECURITY_RECORD (README)');
  });

  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ])('gives its content under %s, whose terms are at %s', (id, href) => {
    expect(parseSite({ CONTENT_LICENCE: id }).licence).toEqual({ id, href });
  });

  it.each(['security@example.org', 'https://example.org/report'])('takes faults at %s', (contact) => {
    expect(parseSite({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
  });

  it.each(['京ICP备2021012345号', '沪ICP证030173号', '粤B2-20090059-5', '粤ICP备B2-20090191号-18'])('takes the number %s', (number) => {
    expect(parseSite({ ICP_LICENCE: number }).icpLicence).toBe(number);
  });

  it('has an origin without a slash at its end, with its port', () => {
    expect(parseSite({ SITE_URL: 'https://Example.org:8443/' }).origin).toBe('https://example.org:8443');
  });

  it('takes what is set to nothing as not set', () => {
    expect(parseSite({ SITE_URL: '', PORTAL_NAME_EN: '', PORTAL_NAME_ZH: '', PORTAL_URL: '', CONTACT_EMAIL: '' })).toEqual(parseSite({}));
  });
});

describe('a site that is configured wrongly', () => {
  it('says what a web address looks like', () => {
    expect(() => parseSite({ SITE_URL: 'shebao.example.org' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        SITE_URL must be a web address such as https://example.org]
    `);
    expect(() => parseSite({ SITE_URL: 'ftp://example.org' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        SITE_URL must be a web address such as https://example.org]
    `);
  });

  it('says that the site lives at the root', () => {
    expect(() => parseSite({ SITE_URL: 'https://example.org/?from=jobs' })).toThrow('must end after the host name');
    expect(() => parseSite({ SITE_URL: 'https://user:word@example.org' })).toThrow('must end after the host name');
    expect(() => parseSite({ SITE_URL: 'https://example.org/shebao' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        SITE_URL must end after the host name: the site lives at the root]
    `);
  });

  it('says what of the portal is missing', () => {
    expect(() => parseSite({ PORTAL_NAME_EN: 'Jobs' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        PORTAL_NAME_ZH is missing: the recruitment portal needs both names and its address, or none of the three
        PORTAL_URL is missing: the recruitment portal needs both names and its address, or none of the three]
    `);
  });

  it('says what an e-mail address looks like', () => {
    expect(() => parseSite({ CONTACT_EMAIL: 'editor at example' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        CONTACT_EMAIL must be an e-mail address such as editor@example.org]
    `);
  });

  it('says what the numbers and keys look like', () => {
    const wrong = { ICP_LICENCE: 'ICP 12345678', PUBLIC_SECURITY_RECORD: '11010102000001', INDEXNOW_KEY: 'short', BAIDU_PUSH_TOKEN: 'a b' };
    expect(() => parseSite(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        ICP_LICENCE must be the number as it was given, such as 京ICP备12345678号-1
        PUBLIC_SECURITY_RECORD must be the number as it was given, such as 京公网安备11010102000001号
        INDEXNOW_KEY must be 8 to 128 letters, digits and hyphens
        BAIDU_PUSH_TOKEN must be the letters and digits that Baidu gives]
    `);
  });

  it('says which licences it knows, and where faults may be reported', () => {
    expect(() => parseSite({ CONTENT_LICENCE: 'CC-BY-3.0', SECURITY_CONTACT: 'http://example.org' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        SECURITY_CONTACT must be an e-mail address or a web address that begins with https://
        CONTENT_LICENCE must be a licence whose terms we can link to: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0]
    `);
  });

  it('says that a name of spaces is empty', () => {
    expect(() => parseSite({ ...portal, PORTAL_NAME_ZH: '  ' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        PORTAL_NAME_ZH must not be empty]
    `);
  });

  it('says everything that is wrong at once', () => {
    expect(() => parseSite({ SITE_URL: 'https://example.org/a?b', PORTAL_URL: 'javascript:alert(1)', CONTACT_EMAIL: 'x' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        PORTAL_URL must be a web address such as https://example.org
        CONTACT_EMAIL must be an e-mail address such as editor@example.org
        SITE_URL must end after the host name: the site lives at the root
        PORTAL_NAME_EN is missing: the recruitment portal needs both names and its address, or none of the three
        PORTAL_NAME_ZH is missing: the recruitment portal needs both names and its address, or none of the three]
    `);
    expect(() => parseSite({ SITE_URL: 'https://example.org/a', PORTAL_NAME_EN: 'Jobs', PORTAL_NAME_ZH: '招聘网' }))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: The configuration is wrong:
        SITE_URL must end after the host name: the site lives at the root
        PORTAL_URL is missing: the recruitment portal needs both names and its address, or none of the three]
    `);
  });
});
