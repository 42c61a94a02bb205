import { expect, it } from 'vitest';
import { contactWords } from '#lib/document/contact.ts';
import { plainText } from '#lib/document/walk.ts';
import { locales } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

it.each(locales)('where readers are asked at the end of pages, it names the link there in %s, with or without an address', (locale) => {
  const { sayWhatIsWrong, contactMissing } = getMessages(locale);
  const [alone, both] = [undefined, 'editor@example.org'].map((contactEmail) =>
    plainText(contactWords(locale, { hasFeedback: true, contactEmail })),
  );
  expect(alone).toContain(`“${sayWhatIsWrong}”`);
  expect(alone).toContain(contactMissing);
  expect(both).toContain(`“${sayWhatIsWrong}”`);
  expect(both).toMatch(locale === 'zh' ? /。请发邮件到 editor@example\.org。请/u : / Write to editor@example\.org\. Say /u);
  expect(both).not.toContain(contactMissing);
});

it.each(locales)('where they are not asked, it names no link that is not there in %s', (locale) => {
  const { sayWhatIsWrong, contactMissing } = getMessages(locale);
  expect(plainText(contactWords(locale, { hasFeedback: false }))).toBe(contactMissing);
  expect(plainText(contactWords(locale, { hasFeedback: false, contactEmail: 'a@example.org' }))).not.toContain(sayWhatIsWrong);
});

it('the address to write to is a link', () => {
  const links = contactWords('en', { hasFeedback: true, contactEmail: 'a@example.org' }).filter(({ type }) => type === 'link');
  expect(links).toMatchObject([{ href: 'mailto:a@example.org' }]);
});
