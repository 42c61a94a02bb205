import { resolve } from 'node:path';
import { announce, baidu, indexNow } from '#lib/output/announce.ts';

/**
 * `npm run announce`: tells search engines which pages have changed since it last did. Prints what came of it, and ends
 * with 0 also when an engine does not answer: it is told by the next run.
 */
try {
  const { site } = await import('#lib/site/site.ts');
  const { origin, indexNowKey, baiduPushToken } = site;
  const engines = [
    ...(indexNowKey === undefined ? [] : [indexNow(origin, indexNowKey)]),
    ...(baiduPushToken === undefined ? [] : [baidu(origin, baiduPushToken)]),
  ];
  if (engines.length === 0) console.log('Neither INDEXNOW_KEY nor BAIDU_PUSH_TOKEN is set: no search engine is told anything.');
  else for (const line of await announce(resolve(import.meta.dirname, '../..'), engines)) console.log(line);
} catch (error) {
  // The configuration is wrong, or the site is not built: one sentence says what to do.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
