import { expect, test } from 'vitest';
import { parseFeedback } from '#lib/feedback/feedback.ts';
import { readFeedback } from '#lib/feedback/read-feedback.ts';
import { isStampGood, stampOf } from '#lib/feedback/stamp.ts';

const asked = Date.parse('2026-11-27T10:00:00+08:00');
const minute = 60_000;
const page = '/guides/lost-card';

/** What a form means that was sent a minute after it was asked for. */
function read(fields: Record<string, string>, now = asked + minute) {
  return readFeedback(new URLSearchParams({ page, stamp: stampOf('key', page, asked), ...fields }), {
    isPage: (path) => path === page,
    isRegion: (slug) => slug === 'hainan',
    key: 'key',
    now,
  });
}

test('a vote needs no stamp, and says of which page it is', () => {
  const known = { isPage: () => true, isRegion: () => true, key: 'key', now: asked };
  expect(readFeedback(new URLSearchParams({ page, useful: 'no' }), known)).toMatchObject({
    kind: 'vote',
    filledIn: { page, isUseful: false },
  });
});

test('what is wrong is kept without numbers, and only of pages, provinces and reasons that there are', () => {
  expect(read({ reason: 'wrong', region: 'hainan', text: '打 13800138000 没人接\r\n第二行\u0007' })).toEqual({
    kind: 'words',
    filledIn: { page, isUseful: undefined, reason: 'wrong', region: 'hainan', words: '打 [号码] 没人接\n第二行' },
  });
  expect(read({ reason: 'x', region: '13800138000', text: '不对' })).toMatchObject({
    kind: 'words',
    filledIn: { reason: undefined, region: undefined },
  });
});

test.each(['/nope', 'https://evil.com', '__proto__', ''])(
  'of %j, which is no page, no vote is counted and words are asked for again',
  (path) => {
    const sent = { page: path, text: '不对', stamp: stampOf('key', '/', asked) };
    expect(read(sent)).toMatchObject({ kind: 'fault', fault: 'stale', filledIn: { page: '/', words: '不对' } });
    const known = { isPage: (each: string) => each === '/', isRegion: () => false, key: 'key', now: asked };
    expect(readFeedback(new URLSearchParams({ page: path, useful: 'yes' }), known).kind).toBe('junk');
    expect(readFeedback(new URLSearchParams({ useful: 'yes' }), known).kind).toBe('junk');
  },
);

test.each([
  ['nothing', {}, 'empty'],
  ['nothing but signs', { text: '👍 ……！' }, 'empty'],
  ['nothing but links', { text: 'https://spam.example/a www.spam.com' }, 'empty'],
  ['nothing but a number', { text: '13800138000' }, 'empty'],
  ['more than 500 characters', { text: '字'.repeat(501) }, 'long'],
  ['a stamp of another page', { text: '不对', stamp: stampOf('key', '/', asked) }, 'stale'],
  ['a stamp of another key', { text: '不对', stamp: stampOf('other', page, asked) }, 'stale'],
  ['no stamp that is one', { text: '不对', stamp: '字.字' }, 'stale'],
])('%s is asked again, with what was written', (_name, fields: Record<string, string>, fault) => {
  expect(read(fields)).toMatchObject({ kind: 'fault', fault });
});

test('500 characters are taken, those outside the basic plane too', () => {
  expect(read({ text: '𠮷'.repeat(500) })).toMatchObject({ kind: 'words' });
});

test.each([
  [2_000, false],
  [3_000, true],
  [24 * 60 * minute, true],
  [24 * 60 * minute + 1_000, false],
])('a stamp that is %d ms old is good: %s', (age, isGood) => {
  expect(isStampGood('key', page, stampOf('key', page, asked), asked + age)).toBe(isGood);
});

test('what programs send is thanked for and not kept', () => {
  expect(read({ text: 'x', website: 'https://spam.example' }).kind).toBe('junk');
});

test('a line that is no answer is passed over', () => {
  expect(parseFeedback('{"day":"2026-11-27","page":"/","locale":"zh","build":"x"}')).toBeDefined();
  expect(parseFeedback('{"day":"2026-11-27","page":"/","locale":"zh","build":"x","address":"1.2.3.4"}')).toBeUndefined();
  expect(parseFeedback('{"day":')).toBeUndefined();
});
