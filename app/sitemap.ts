/** Every page in both languages, with the other language of each. */
export { listSitemap as default } from '#lib/pages/sitemap.ts';
