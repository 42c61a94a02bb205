import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('what serves loads no client of HTTP, which would take memory for nothing', async () => {
  const script = `await import('#lib/server/serve.ts'); console.log(process.moduleLoadList.join('\\n'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  const loaded = stdout.split('\n');
  expect(loaded).toContain('NativeModule _http_server');
  expect(loaded.filter((name) => /undici|http2/u.test(name))).toEqual([]);
});
