/** How a phone shows every page: at its own width, in the reader's scheme, coloured like the paper. */
export const viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark' as const,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#14181a' },
  ],
};
