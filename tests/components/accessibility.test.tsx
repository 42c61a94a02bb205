import { readdirSync } from 'node:fs';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { languageTags, type Locale } from '#lib/i18n/locale.ts';
import { answerExamples, filled, type TemplateExample } from './answer-examples.tsx';
import { examples, type Example } from './examples.tsx';

const all: readonly Example[] = Object.values(examples);
const templates: readonly TemplateExample[] = Object.values(answerExamples);

async function faultsOf(container: Element, locale: Locale): Promise<string[]> {
  document.documentElement.lang = languageTags[locale];
  const { violations } = await axe.run(container, {
    rules: {
      // jsdom draws nothing; the browser tests look at contrast.
      'color-contrast': { enabled: false },
      // A component is a part of a page; the browser tests look at whole pages.
      region: { enabled: false },
    },
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it.each(all.map((example) => [example.name, example] as const))('axe finds no fault with %s', async (_name, { element, locale }) => {
  expect(await faultsOf(render(element).container, locale)).toEqual([]);
});

const states = templates.flatMap((example) =>
  example.views.map((view, index) => [`${example.name}, ${nameOf(view)}`, example, index] as const),
);

function nameOf(view: object): string {
  const { heading, title, typed, fault } = view as Record<string, string | undefined>;
  return [heading ?? title, typed, fault].filter(Boolean).join(' / ');
}

it.each(states)('axe and a validator find no fault with %s, and no hole is left', async (_name, example, index) => {
  const html = filled(example, index);
  expect(html).not.toMatch(/\{\{|\}\}|undefined|\[object/u);
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } });
  const report = await validator.validateString(`<div>${html}</div>`);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.replaceChildren(container);
  expect(await faultsOf(container, example.locale)).toEqual([]);
});

it('every component has an example', () => {
  const components = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) =>
      file.replace(/^.*\/|\.tsx$/gu, '').replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_match, letter: string) => letter.toUpperCase()),
    );
  const shown = new Set([...all, ...templates].map(({ name }) => name.split(' ')[0]));
  expect(components.filter((component) => !shown.has(component))).toEqual([]);
});
