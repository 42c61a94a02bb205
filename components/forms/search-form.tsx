import { getMessages } from '#lib/i18n/messages.ts';
import { anchorOf, searchField, searchPath } from '#lib/site/paths.ts';
import { longestQuery } from '#lib/text/user-input.ts';
import { TextForm, type FormProps } from './text-form.tsx';

/** Asks what the reader is looking for; each language has a field of its own, because a page may have both. */
export function SearchForm(props: FormProps) {
  const { searchLabel, search } = getMessages(props.locale);
  const id = anchorOf('search', props.locale);
  return (
    <TextForm
      {...props}
      path={searchPath}
      field={searchField}
      id={id}
      label={searchLabel}
      button={search}
      longest={longestQuery}
      isSearch
    />
  );
}
