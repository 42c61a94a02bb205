import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SearchDocument } from '#lib/search/document.ts';
import { makeExcerpter, type ExcerptPart } from '#lib/search/excerpt.ts';

/** A page with a text, or one that answers with it. */
const page = (text: string, answer?: string): SearchDocument => ({
  path: '/page',
  kind: 'page',
  title: { en: '', zh: '' },
  text: { en: text, zh: text },
  names: [],
  ...(answer !== undefined && { answer: { en: answer, zh: answer } }),
});

const answer = (text: string, ...terms: string[]): readonly ExcerptPart[] => makeExcerpter([])(page('', text), new Set(terms), 'en');

const marked = (parts: readonly ExcerptPart[]): string => parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const told = (text: string, ...terms: string[]): string => marked(makeExcerpter([])(page(text), new Set(terms), 'zh'));

const toldInEnglish = (text: string, ...terms: string[]): string => marked(makeExcerpter([])(page(text), new Set(terms), 'en'));

it('is the sentence that has most of the words, with these marked', () => {
  const text = 'Somebody at the hotline answers.\nReport the lost card at once to the bank.\nWait for a day.';
  expect(toldInEnglish(text, 'lost', 'card')).toBe('Report the [lost] [card] at once to the bank.');
});

it('marks neighbouring pairs of Chinese characters as one', () => {
  expect(told('先给那家银行的客服打电话。\n社保卡丢了要挂失。', '社保', '保卡', '挂失')).toBe('[社保卡]丢了要[挂失]。');
});

it('is the first sentence when none has any of the words', () => {
  expect(toldInEnglish('Somebody at the hotline answers.\nReport the loss at once.', 'card')).toBe('Somebody at the hotline answers.');
  expect(told('', 'card')).toBe('');
});

it('has the sentence before where one is not understood alone, and no clause without the others', () => {
  const text = 'You may keep the account as it is. Or ask in writing for the balance.';
  expect(toldInEnglish(text, 'balance')).toBe('You may keep the account as it is. Or ask in writing for the [balance].');
  expect(told('先去网点报一下，或者打电话。这叫临时挂失。', '挂失')).toBe('先去网点报一下，或者打电话。这叫临时[挂失]。');
  expect(told('要符合三条：缴费满一年；办了失业登记。', '缴费')).toBe('要符合三条：[缴费]满一年；办了失业登记。');
});

it('has what stands before it in its line, as far as that is short: there is who `he` is', () => {
  const said = '派到外地的，在干活的地方参保。派遣公司在那里有分支机构的，由它办。';
  expect(told(`${'先问单位。'.repeat(15)}\n${said}`, '分支')).toBe('派到外地的，在干活的地方参保。派遣公司在那里有[分支]机构的，由它办。');
  expect(told(`${'很长的话，'.repeat(14)}完。由分支机构办。`, '分支')).toBe('由[分支]机构办。');
});

it('says what a page does not cover only where nothing else has nearly as many of the words', () => {
  const text = '打 12333 问单位登记。\n本页没有：养老金能领多少，哪个月退休。';
  expect(told(text, '单位', '养老', '老金')).toBe('打 12333 问[单位]登记。');
  expect(told(text, '单位', '养老', '老金', '能领', '退休')).toBe('本页没有：[养老金能领]多少，哪个月[退休]。');
});

it('has the sentence behind one that is too short to say something, in its line alone', () => {
  expect(told('不会。余额在账户里，换了卡也接着用。', '不会')).toBe('[不会]。余额在账户里，换了卡也接着用。');
  expect(told('不会。\n余额在账户里。', '不会')).toBe('[不会]。');
});

it('is of what is asked the answer, unless another sentence has many more of the words', () => {
  const asked: SearchDocument = {
    ...page('No, keep it to yourself at all times.\nCall the bank about the card and the PIN.'),
    title: { en: 'Do I give it?', zh: '' },
  };
  const shown = (...terms: string[]): string => marked(makeExcerpter([])(asked, new Set(terms), 'en'));
  expect(shown('card')).toBe('No, keep it to yourself at all times.');
  expect(shown('card', 'bank')).toBe('Call the [bank] about the [card] and the PIN.');
});

it('marks whole words alone', () => {
  expect(told('社保卡过期了。', '卡过', '过期')).toBe('社保[卡过期]了。');
  const excerpt = makeExcerpter(['社保卡', '社保']);
  expect(marked(excerpt(page('社保卡过期了。'), new Set(['保卡', '过期']), 'zh'))).toBe('社保卡[过期]了。');
});

it('marks other words in a text that it has shown before, and in others beside it', () => {
  const excerpt = makeExcerpter([]);
  const [one, other] = [page('Report the lost card.'), page('Then wait for a card.')];
  const terms = new Set(['card', 'wait']);
  expect(marked(excerpt(one, terms, 'en'))).toBe('Report the lost [card].');
  expect(marked(excerpt(other, terms, 'en'))).toBe('Then [wait] for a [card].');
  expect(marked(excerpt(one, new Set(['lost']), 'en'))).toBe('Report the [lost] card.');
});

it('leaves out the beginning and the end of a long sentence, never a match at its start', () => {
  const excerpt = told(`${'before '.repeat(30)}the card ${'after '.repeat(60)}`, 'card');
  expect(excerpt).toMatch(/^…before.*\[card\].* after…$/u);
  expect(excerpt.length).toBeLessThan(160);
  expect(told(`${'前面的话'.repeat(20)}，后来卡丢了${'后面的话'.repeat(40)}`, '卡丢')).toMatch(/^…后来\[卡丢\]了.*…$/u);
});

it('is cut behind a clause that is long enough', () => {
  expect(told(`${'前面的话'.repeat(20)}；他们${'后面的话'.repeat(40)}`)).toBe(`${'前面的话'.repeat(20)}…`);
});

it('keeps the beginning of an answer, and cuts the end of a long one', () => {
  const parts = answer(`No. ${'before '.repeat(40)}card`, 'card');
  expect(parts[0]?.text).toMatch(/^No\. before/u);
  expect(parts.at(-1)?.text).toBe('…');
  expect(answer('No card.', 'card')).toEqual([
    { text: 'No ', isMatch: false },
    { text: 'card', isMatch: true },
    { text: '.', isMatch: false },
  ]);
});

it('never changes the words of a short sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('社', '保', '卡', 'a', ' ', 'card'), maxLength: 30 }), (text) => {
      const parts = makeExcerpter([])(page(text), new Set(['社保', 'card', 'a']), 'zh');
      const joined = parts.map((part) => part.text).join('');
      expect(joined === '' || text.includes(joined)).toBe(true);
    }),
  );
});
