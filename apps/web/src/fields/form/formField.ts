import type { NumberLimits } from '@symbiomap/domain';
import type { MessageKey, Volumes } from '@symbiomap/i18n';
import type { CodeKind } from '../codeBook.ts';

/** A text of the forms, or one that is always there. */
export type FormText = Volumes['forms'] | MessageKey;
/** The words of a closed list, each with its text. */
export type WordTexts = Readonly<Record<string, FormText>>;

/** How a value is asked for. */
export type FormInput =
  | { readonly kind: 'text'; readonly maxLength: number; readonly isLong?: boolean }
  /** With `isShare` kept as a share of one and written in per cent. */
  | {
      readonly kind: 'number';
      readonly limits: NumberLimits;
      readonly isShare?: boolean;
      /** Of a calendar: written without anything between its digits. */
      readonly isYear?: boolean;
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'yesNo' }
  | {
      readonly kind: 'word';
      readonly words: WordTexts;
      /** One of them always holds: it cannot be taken back. */
      readonly isAlwaysSaid?: boolean;
    }
  /** One of a few, or whatever else is written. */
  | { readonly kind: 'wordOrText'; readonly words: WordTexts; readonly maxLength: number }
  | { readonly kind: 'words'; readonly words: WordTexts }
  /** Several short texts, written in one line. */
  | { readonly kind: 'texts'; readonly maxLength: number; readonly most: number }
  /** Several codes of a list. */
  | {
      readonly kind: 'codes';
      readonly of: CodeKind;
      readonly maxLength: number;
      readonly most: number;
    }
  | { readonly kind: 'amount' }
  | { readonly kind: 'months' }
  | { readonly kind: 'resource' }
  | { readonly kind: 'record'; readonly of: RecordChoice }
  | { readonly kind: 'records'; readonly of: RecordChoice; readonly most: number }
  | { readonly kind: 'group'; readonly parts: readonly FormField[] }
  | {
      readonly kind: 'rows';
      readonly parts: readonly FormField[];
      readonly add: FormText;
      /** Says how many there are, given `count`. */
      readonly count: FormText;
      readonly most: number;
    };

/** Which records a reference can be chosen among. */
export type RecordChoice = 'flows' | 'processes' | 'areas';

/** One thing that a form asks for: a field of a record, or a part of one. */
export interface FormField {
  readonly name: string;
  readonly label: FormText;
  readonly hint?: FormText;
  /** What holds while nothing is said; where words or text are asked for. */
  readonly placeholder?: FormText;
  readonly input: FormInput;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

/** Fields that are shown and folded together. */
export interface FormSection {
  readonly id: string;
  readonly title: FormText;
  readonly fields: readonly FormField[];
}
