import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AnswerBox } from '#components/document/answer-box.tsx';
import { ContentBlocks } from '#components/document/content-blocks.tsx';
import { WarningBox } from '#components/document/warning-box.tsx';
import { getMessages } from '#lib/i18n/messages.ts';
import { chinese, english, examples, paragraph } from './examples.tsx';

const en = getMessages('en');
const zh = getMessages('zh');

it('an editor’s note is a note and signed as the editor’s, in the language of the page', () => {
  const note = [{ type: 'note', faults: [], children: [paragraph('Older.')], at: { line: 1, column: 1 } }] as const;
  render(<ContentBlocks blocks={note} context={english} />);
  expect(screen.getByRole('note')).toHaveTextContent(`${en.editorsNote} Older.`);
  render(<ContentBlocks blocks={note} context={chinese} />);
  expect(screen.getByText(zh.editorsNote)).toBeVisible();
});

it('a warning says that it is one to those who cannot see its colour', () => {
  render(examples.warningBox.element);
  expect(screen.getByRole('complementary', { name: `${en.warning}: Asked for a password?` })).toHaveTextContent(
    `${en.warning}: Asked for a password?Tell nobody.`,
  );
  render(
    <WarningBox locale="zh" title="有人要密码？">
      <p>谁都不要告诉。</p>
    </WarningBox>,
  );
  expect(screen.getByRole('complementary', { name: `${zh.warning}：有人要密码？` })).toHaveTextContent(
    `${zh.warning}：有人要密码？谁都不要告诉。`,
  );
});

it('an answer is a region that says what it is', () => {
  render(examples.answerBox.element);
  expect(screen.getByRole('region', { name: en.answer })).toHaveTextContent('Call 12333.');
  render(<AnswerBox answer={[paragraph('拨打 12333。')]} context={chinese} />);
  expect(screen.getByRole('region', { name: zh.answer })).toHaveTextContent('拨打 12333。');
});
