/** What a request asks for besides its path. */
interface Question {
  /** The fields of a form, as they were sent. */
  readonly fields: URLSearchParams;
  /** The languages that the browser asks for. */
  readonly acceptLanguage: string | undefined;
}

/** What is answered to a question. */
export type Reply =
  /** Another address of this site; `isByLanguage` when it hangs on the browser's languages, `isAfterPost` when something was sent here. */
  | { readonly kind: 'redirect'; readonly location: string; readonly isByLanguage?: boolean; readonly isAfterPost?: boolean }
  | { readonly kind: 'file'; readonly mediaType: string; readonly body: string }
  /** What programs of other sites read; 200 without a status. Its address is in `answeredData`. */
  | { readonly kind: 'data'; readonly status?: number; readonly mediaType: string; readonly body: string }
  /** A template, with what fills it, in large text or not; two pages of one template and one key are the same but for that; without a key it is kept nowhere. */
  | { readonly kind: 'page'; readonly template: string; readonly key?: string; readonly view: () => object; readonly isLarge?: boolean };

/** Answers one address; undefined where the file of that address answers. */
export type Route = (question: Question) => Reply | undefined;
