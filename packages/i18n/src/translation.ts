import type { Amount } from '@symbiomap/domain';
import type { Language, MessageKey } from './catalogue.ts';

/** What a message may be given: text as people wrote it, a number, or an amount to be written in its language. */
export type MessageParam = string | number | Amount;
export type MessageParams = Readonly<Record<string, MessageParam>>;

/**
 * Says a message in one language. A name that is empty is said as "no name". `Extra`: the keys of the volumes that
 * were loaded with it, beside those that are always there.
 */
export interface Translate<Extra extends string = never> {
  (key: MessageKey | Extra, params?: MessageParams): string;
  readonly language: Language;
  /** Whether there is such a message: for keys that are put together at run time. */
  has(key: string): key is MessageKey;
}
