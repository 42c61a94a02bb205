import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { getMessages } from '#lib/messages.ts';
import { examples } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The component as it is where this address is configured; the configuration is read once. */
async function configured(address: string) {
  vi.resetModules();
  vi.stubEnv('CONTACT_EMAIL', address);
  return import('#components/contact-line.tsx');
}

it('says that there is no address yet where none is configured', () => {
  render(examples.contactLine.element);
  expect(screen.getByText(en.contactMissing)).toBeVisible();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

it('gives the address where one is configured, and says what never to send', async () => {
  const { ContactLine } = await configured('editor@example.org');
  const { container, unmount } = render(<ContactLine locale="en" />);
  expect(screen.getByRole('link', { name: 'editor@example.org' })).toHaveAttribute('href', 'mailto:editor@example.org');
  expect(container).toHaveTextContent(`${en.contactBefore} editor@example.org. ${en.contactAfter}`);
  unmount();
  const chinese = render(<ContactLine locale="zh" />);
  expect(chinese.container).toHaveTextContent(`${zh.contactBefore} editor@example.org。${zh.contactAfter}`);
});
