import type { MetadataRoute } from 'next';
import { absoluteUrl } from '#lib/site/site.ts';

/** What search engines may read: everything. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: ['/sitemap.xml', '/sitemap-zh.txt'].map(absoluteUrl) };
}
