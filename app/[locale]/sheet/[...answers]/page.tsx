import { CounterSheet } from '#components/flow/counter-sheet.tsx';
import { PageFrame } from '#components/frame/page-frame.tsx';
import { breadcrumbOf } from '#lib/pages/breadcrumb.ts';
import { getOutcomeStep, listOutcomeSteps } from '#lib/pages/step.ts';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { pageMetadata } from '#lib/pages/metadata.ts';
import { absoluteUrl } from '#lib/site/site.ts';
import { localizePath, sheetPath, stepsPath } from '#lib/site/paths.ts';
import { qrCodeOf } from '#lib/pages/qr-code.ts';
import { rubyOf } from '#lib/text/ruby.ts';

type Props = { params: Promise<{ locale: Locale; answers: string[] }> };

/** There are no sheets but those of the outcomes. */
export const dynamicParams = false;

/** The sheet of every outcome in every language. */
export function generateStaticParams() {
  return locales.flatMap((locale) => listOutcomeSteps().map((answers) => ({ locale, answers: [...answers] })));
}

async function describePage(params: Props['params']) {
  const { locale, answers } = await params;
  const step = getOutcomeStep(locale, answers);
  const { counterSheet, sheetSummary } = getMessages(locale);
  return { step, page: { locale, path: sheetPath(answers), title: `${step.title} – ${counterSheet}`, summary: sheetSummary } };
}

/** The head of a counter sheet. */
export async function generateMetadata({ params }: Props) {
  return pageMetadata((await describePage(params)).page);
}

/** The sheet of one outcome, to be printed and taken to the counter. */
export default async function SheetPage({ params }: Props) {
  const { step, page } = await describePage(params);
  const { locale } = step;
  const address = absoluteUrl(localizePath(locale, step.path));
  const { flow, counterSheet } = getMessages(locale);
  const crumbs = breadcrumbOf(
    locale,
    { name: flow, path: stepsPath },
    { name: step.title, path: step.path },
    { name: counterSheet, path: page.path },
  );
  return (
    <PageFrame page={page} crumbs={crumbs} isSheet>
      <CounterSheet
        step={step}
        address={address}
        code={qrCodeOf(address)}
        request={locale === 'en' ? rubyOf(step.request.chinese) : undefined}
      />
    </PageFrame>
  );
}
