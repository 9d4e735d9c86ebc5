import type { NumberLimits } from '@symbiomap/domain';
import type { CodeKind } from '../codeBook.ts';
import type { FormField, FormInput, FormText, RecordChoice, WordTexts } from './formField.ts';

/** The texts of a closed list of words, which have one prefix. */
export function textsOf<const W extends string, const P extends string>(
  words: readonly W[],
  prefix: `${P}.${W}` extends FormText ? P : never,
): WordTexts {
  return Object.fromEntries(words.map((word) => [word, `${prefix}.${word}` as FormText]));
}

type More = Pick<FormField, 'hint' | 'placeholder'>;
const aYear = { min: 1800, max: 2200, isWhole: true } as const;
const field = (name: string, label: FormText, input: FormInput, more: More = {}): FormField => ({
  name,
  label,
  input,
  ...more,
});
const wide = (name: string, label: FormText, input: FormInput, more: More = {}): FormField => ({
  ...field(name, label, input, more),
  isWide: true,
});

/** What a form asks for, one line a field: `ask.date('opened', 'form.company.opened')`. */
export const ask = {
  text: (name: string, label: FormText, maxLength: number, more?: More) =>
    wide(name, label, { kind: 'text', maxLength }, more),
  shortText: (name: string, label: FormText, maxLength: number, more?: More) =>
    field(name, label, { kind: 'text', maxLength }, more),
  longText: (name: string, label: FormText, more?: More) =>
    wide(name, label, { kind: 'text', maxLength: 20_000, isLong: true }, more),
  number: (name: string, label: FormText, limits: NumberLimits, more?: More) =>
    field(name, label, { kind: 'number', limits }, more),
  share: (name: string, label: FormText, more?: More) =>
    field(name, label, { kind: 'number', limits: { min: 0, max: 100 }, isShare: true }, more),
  year: (name: string, label: FormText, more?: More) =>
    field(name, label, { kind: 'number', limits: aYear, isYear: true }, more),
  date: (name: string, label: FormText, more?: More) => field(name, label, { kind: 'date' }, more),
  yesNo: (name: string, label: FormText, more?: More) =>
    field(name, label, { kind: 'yesNo' }, more),
  word: (name: string, label: FormText, words: WordTexts, more?: More) =>
    field(name, label, { kind: 'word', words }, more),
  saidWord: (name: string, label: FormText, words: WordTexts, more?: More) =>
    field(name, label, { kind: 'word', words, isAlwaysSaid: true }, more),
  wordOrText: (name: string, label: FormText, words: WordTexts, maxLength: number, more?: More) =>
    field(name, label, { kind: 'wordOrText', words, maxLength }, more),
  words: (name: string, label: FormText, words: WordTexts, more?: More) =>
    wide(name, label, { kind: 'words', words }, more),
  texts: (name: string, label: FormText, maxLength: number, most: number, more?: More) =>
    wide(name, label, { kind: 'texts', maxLength, most }, more),
  codes: (
    name: string,
    label: FormText,
    of: CodeKind,
    maxLength: number,
    most: number,
    more?: More,
  ) => wide(name, label, { kind: 'codes', of, maxLength, most }, more),
  amount: (name: string, label: FormText, more?: More) =>
    field(name, label, { kind: 'amount' }, more),
  months: (name: string, label: FormText, more?: More) =>
    wide(name, label, { kind: 'months' }, more),
  resource: (name: string, label: FormText, more?: More) =>
    field(name, label, { kind: 'resource' }, more),
  record: (name: string, label: FormText, of: RecordChoice, more?: More) =>
    wide(name, label, { kind: 'record', of }, more),
  records: (name: string, label: FormText, of: RecordChoice, most: number, more?: More) =>
    wide(name, label, { kind: 'records', of, most }, more),
  group: (name: string, label: FormText, parts: readonly FormField[], more?: More) =>
    wide(name, label, { kind: 'group', parts }, more),
  rows: (
    name: string,
    label: FormText,
    rows: {
      readonly add: FormText;
      readonly count: FormText;
      readonly most: number;
      readonly parts: readonly FormField[];
    },
    more?: More,
  ) => wide(name, label, { kind: 'rows', ...rows }, more),
} as const;
