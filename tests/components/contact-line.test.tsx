import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ContactLine } from '#components/document/contact-line.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

it('says that there is no address yet where none is configured', () => {
  render(examples.contactLine.element);
  expect(screen.getByText(en.contactMissing)).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('gives the address where one is configured, and says what never to send', () => {
  const { container, unmount } = render(<ContactLine locale="en" email="editor@example.org" />);
  expect(screen.getByRole('link', { name: 'editor@example.org' })).toHaveAttribute('href', 'mailto:editor@example.org');
  expect(container).toHaveTextContent(`${en.contactBefore} editor@example.org. ${en.contactAfter}`);
  unmount();
  const chinese = render(<ContactLine locale="zh" email="editor@example.org" />);
  expect(chinese.container).toHaveTextContent(`${zh.contactBefore} editor@example.org。${zh.contactAfter}`);
});
