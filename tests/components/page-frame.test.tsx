import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { makePage } from '#lib/pages/page.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');

describe('SiteHeader', () => {
  it('leads to the same page in the other language, in that language', () => {
    const { unmount } = render(examples.siteHeader.element);
    const toChinese = screen.getByRole('link', { name: '中文' });
    expect(toChinese).toHaveAttribute('href', '/zh/guides/lost-card');
    expect(toChinese).toHaveAttribute('lang', 'zh-CN');
    expect(toChinese).toHaveAttribute('hreflang', 'zh-CN');
    unmount();
    render(examples.siteHeaderChinese.element);
    const toEnglish = screen.getByRole('link', { name: 'English' });
    expect(toEnglish).toHaveAttribute('href', '/en/compare/cards');
    expect(toEnglish).toHaveAttribute('lang', 'en');
  });

  it('begins with the way past itself', () => {
    render(examples.siteHeader.element);
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '#content');
    expect(screen.getAllByRole('link')[0]).toHaveTextContent(en.skipToContent);
  });

  it('leads to the home page of the language', () => {
    render(examples.siteHeaderChinese.element);
    expect(within(screen.getByRole('banner')).getByRole('link', { name: getMessages('zh').siteName })).toHaveAttribute('href', '/zh');
  });
});

describe('SiteFooter', () => {
  it('says that this is no government site', () => {
    render(examples.siteFooter.element);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(en.notGovernment);
  });

  it('leads to every list and to the pages about the site', () => {
    render(examples.siteFooter.element);
    const links = within(screen.getByRole('navigation', { name: en.footer })).getAllByRole('link');
    expect(links.map((each) => each.getAttribute('href'))).toEqual([
      '/en/steps',
      '/en/places',
      '/en/deadline',
      '/en/guides',
      '/en/questions',
      '/en/compare',
      '/en/law',
      '/en/glossary',
      '/en/about',
      '/en/accessibility',
      '/en/privacy',
      '/en/partners',
      '/en/sources',
      '/en/changes',
    ]);
  });
});

describe('the numbers under which the site is registered', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** The links below those of the site, in an installation with these environment variables, which are read once. */
  async function recordsWith(environment: Readonly<Record<string, string>>): Promise<string[]> {
    vi.resetModules();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const { SiteFooter } = await import('#components/frame/site-footer.tsx');
    const { container } = render(<SiteFooter locale="en" />);
    return [...container.querySelectorAll('nav ~ * a')].map(
      (each) => `${each.getAttribute('href')} ${each.textContent} ${each.getAttribute('lang')}`,
    );
  }

  it('stand last, each leading to where it can be looked up; nothing stands there where none is set', async () => {
    expect(await recordsWith({ ICP_LICENCE: '京ICP备12345678号-1', PUBLIC_SECURITY_RECORD: '京公网安备11010102000001号' })).toEqual([
      'https://beian.miit.gov.cn/ 京ICP备12345678号-1 zh-CN',
      'https://beian.mps.gov.cn/ 京公网安备11010102000001号 zh-CN',
    ]);
    expect(await recordsWith({ ICP_LICENCE: '', PUBLIC_SECURITY_RECORD: '' })).toEqual([]);
  });
});

/** What search engines are told. */
function dataIn(container: HTMLElement): { '@context': string; '@graph': { '@type': string; about?: unknown }[] } {
  const script = container.querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? '') as ReturnType<typeof dataIn>;
}

describe('PageFrame', () => {
  it('has header, content and footer as landmarks; the skip link leads to the content', () => {
    render(examples.pageFrame.element);
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('contentinfo')).toBeVisible();
    const main = screen.getByRole('main');
    expect(main).toContainElement(screen.getByRole('heading', { level: 1, name: 'I lost my card' }));
    expect(main).toHaveAttribute('id', 'content');
    expect(main).toHaveAttribute('tabindex', '-1');
  });

  it('tells search engines about the page, the way to it and what else there is', () => {
    const { container } = render(examples.pageFrame.element);
    expect(dataIn(container)['@context']).toBe('https://schema.org');
    expect(dataIn(container)['@graph'].map((each) => each['@type'])).toEqual(['WebPage', 'BreadcrumbList']);
    expect(dataIn(container)['@graph'][0]?.about).toEqual({ '@type': 'Legislation', name: 'A law' });
  });

  it('has no way to the first page of the site', () => {
    const { container } = render(examples.pageFrameHome.element);
    expect(screen.queryByRole('navigation', { name: getMessages('zh').breadcrumb })).not.toBeInTheDocument();
    expect(dataIn(container)['@graph'].map((each) => each['@type'])).toEqual(['WebPage']);
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/en');
  });

  it('lets no markup in its data break out of it, as the server writes it', () => {
    const page = new DOMParser().parseFromString(renderToStaticMarkup(examples.pageFrameMarkup.element), 'text/html');
    const [script, ...others] = page.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(page.body.textContent + page.head.textContent).not.toContain('&quot;');
    expect(JSON.parse(script?.textContent ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', name: '</script><script>alert(1)</script><!-- & "quotes" 医保' }],
    });
  });
});

describe('ListPage', () => {
  it('has a heading, what the list is about, and the lists', () => {
    render(examples.listPage.element);
    const main = screen.getByRole('main');
    expect(within(main).getByRole('heading', { level: 1, name: 'Guides' })).toBeVisible();
    expect(within(main).getByText('One question each.')).toBeVisible();
    // What is printed alone comes last.
    expect(main).toHaveTextContent(/One question each\.A listSocial security inquiry http:\/\/localhost:3000\/en\/guides$/u);
    // Above it is nothing but the home page, which the header names.
    expect(screen.queryByRole('navigation', { name: en.breadcrumb })).not.toBeInTheDocument();
  });
});

describe('the licence of the content', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  /** The whole of a page, with a setting. */
  async function pageWith(licence: string, path: string): Promise<string> {
    vi.stubEnv('CONTENT_LICENCE', licence);
    vi.resetModules();
    const frame = await import('#components/frame/page-frame.tsx');
    const pages = await import('#lib/pages/page.ts');
    const page = pages.makePage({ locale: 'en', path, title: 'T', summary: 'S', sources: [] }, []);
    return renderToStaticMarkup(<frame.PageFrame page={page}>Words</frame.PageFrame>);
  }

  const deed = 'https://creativecommons.org/licenses/by/4.0/';

  it('stands in the head and in the data for search engines where one is set', async () => {
    const html = await pageWith('CC-BY-4.0', '/guides/lost-card');
    expect(html).toContain(`<link rel="license" href="${deed}"/>`);
    expect(html).toContain(`"license":"${deed}"`);
  });

  it('is claimed nowhere without one, nor for the article that others wrote, nor where there is no room', async () => {
    expect(await pageWith('', '/guides/lost-card')).not.toMatch(/licen[cs]e/u);
    expect(await pageWith('CC-BY-4.0', '/the-article')).not.toContain('license');
    expect(await pageWith('CC-BY-4.0', '/steps/lost/child')).not.toContain('license');
  });
});

it('the home page and the search alone tell a browser that it may add our search', () => {
  const linksAt = (path: string): string[] => {
    const page = makePage({ locale: 'zh', path, title: 'T', summary: 'S' }, []);
    return renderToStaticMarkup(<PageFrame page={page}>Words</PageFrame>).match(/<link rel="search"[^>]*>/gu) ?? [];
  };
  const link = '<link rel="search" type="application/opensearchdescription+xml" title="社保问答" href="/opensearch-zh.xml"/>';
  expect(['/', '/search', '/guides', '/404'].map(linksAt)).toEqual([[link], [link], [], []]);
});
