import type { ErrorResponse } from '@symbiomap/protocol';
import type { MessageKey, MessageParams } from '@symbiomap/i18n';
import type { Context } from 'hono';
import { translatorOf } from './translatorOf.ts';

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** Every reason for which the API says no; each has its message `server.<code>`. */
export type RefusalCode =
  | 'bad-json'
  | 'not-object'
  | 'missing'
  | 'not-text'
  | 'too-long'
  | 'not-both'
  | 'unknown-role'
  | 'not-time'
  | 'past'
  | 'not-id'
  | 'not-person'
  | 'unknown-template'
  | 'too-large'
  | 'image-too-large'
  | 'image-too-wide'
  | 'not-image'
  | 'not-image-name'
  | 'other-image'
  | 'no-key'
  | 'not-allowed'
  | 'needs-admin'
  | 'gives-more'
  | 'not-your-link'
  | 'last-owner'
  | 'too-many-links'
  | 'too-many-versions'
  | 'too-many-images'
  | 'too-many-guesses'
  | 'too-many-boards'
  | 'too-many-uploads'
  | 'not-restored'
  | 'no-such-board'
  | 'no-such-link'
  | 'no-such-version'
  | 'no-such-image'
  | 'no-such-area'
  | 'no-such-item'
  | 'no-such-name'
  | 'ask-for-one'
  | 'no-such-address'
  | 'failed'
  | 'unavailable';

/** An answer that says no, in the language of who asked. */
export function refuse(
  context: Context,
  status: RefusalStatus,
  code: RefusalCode,
  details: { readonly field?: string; readonly params?: MessageParams } = {},
): Promise<Response> {
  const { field, params } = details;
  return refuseWith(context, status, {
    code,
    key: `server.${code}`,
    ...details,
    params: { field: field ?? '', ...params },
  });
}

/** An answer that says no for now, and when to ask again. */
export function refuseForNow(
  context: Context,
  code: Extract<RefusalCode, 'too-many-guesses' | 'too-many-boards' | 'too-many-uploads'>,
  waitMs: number,
): Promise<Response> {
  const seconds = Math.ceil(waitMs / 1_000);
  context.header('Retry-After', String(seconds));
  return refuse(context, 429, code, { params: { seconds, minutes: Math.ceil(seconds / 60) } });
}

/** An answer that says no with any message. */
export async function refuseWith(
  context: Context,
  status: RefusalStatus,
  refusal: {
    readonly code: string;
    readonly key: MessageKey;
    readonly params: MessageParams;
    readonly field?: string;
  },
): Promise<Response> {
  const translate = await translatorOf(context);
  const { code, key, params, field } = refusal;
  const message = translate(key, params);
  const body: ErrorResponse = {
    error: field === undefined || field === '' ? { code, message } : { code, message, field },
  };
  return context.json(body, status);
}
