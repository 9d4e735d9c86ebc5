import { describeFound } from './fault.ts';
import { number, object, oneOf, text, type Field } from './field.ts';

/** What a picture on a board may be: what every browser shows and no program can hide in. */
export const imageTypes = ['image/webp', 'image/jpeg', 'image/png'] as const;
export type ImageType = (typeof imageTypes)[number];

/** A picture that a record names: its bytes lie beside the board, under their SHA-256. */
export interface ImageReference {
  /** SHA-256 of the bytes, 64 hexadecimal digits in small letters. */
  readonly hash: string;
  readonly type: ImageType | null;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** What is to be seen on it, for those who do not see it. */
  readonly description: string | null;
}

/** The most pixels on the longer side of a picture. */
export const maxImageSide = 2_048;

const hashPattern = /^[0-9a-f]{64}$/;

/** Whether a value may name a picture: 64 hexadecimal digits in small letters. */
export function isImageHash(value: unknown): value is string {
  return typeof value === 'string' && hashPattern.test(value);
}

function hash(): Field<string | null> {
  const schema = { type: ['string', 'null'], pattern: hashPattern.source };
  return {
    schema,
    fallback: null,
    storage: 'value',
    read: (raw, report, path) => {
      if (isImageHash(raw)) return raw;
      if (raw === undefined || raw === null) report({ path, code: 'missing' });
      else report({ path, code: 'not-hash', found: describeFound(raw) });
      return null;
    },
  };
}

/** A picture; `null` where there is none, and where nobody could find its bytes by what is said of them. */
export function image(): Field<ImageReference | null> {
  const side = () => number({ min: 1, max: 65_535 });
  const field = object({
    hash: hash(),
    type: oneOf(imageTypes),
    width: side(),
    height: side(),
    description: text(500),
  });
  return {
    schema: { ...field.schema, required: ['hash'] },
    fallback: null,
    storage: 'value',
    read: (raw, report, path) => {
      const value = field.read(raw, report, path);
      return value?.hash == null ? null : { ...value, hash: value.hash };
    },
  };
}
