import { code } from './code.ts';
import {
  date,
  listOf,
  longText,
  name,
  number,
  object,
  oneOfOr,
  reference,
  text,
  textByLanguage,
  yesNo,
} from './field.ts';
import { image } from './imageField.ts';
import { position } from './position.ts';
import { defineRecord, type RecordOf } from './record.ts';
import { stackOrder } from './stackOrder.ts';

/** What a card on the board stands for. */
export const companyKinds = [
  'company',
  'utility',
  'infrastructure',
  'lab',
  'authority',
  'network',
  'market',
  'source',
  'sink',
  'environment',
  'storage',
  'household',
] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** A company, or another place where resources come from or go to. */
export const CompanyRecord = defineRecord('companies', {
  name: name(),
  names: textByLanguage(),
  aliases: listOf(text(300), 50),
  kind: oneOfOr(companyKinds, 'company'),
  sector: code(),
  place: object({
    label: text(300),
    lat: number({ min: -90, max: 90 }),
    lon: number({ min: -180, max: 180 }),
    /** ISO 3166-1 alpha-2: `DK`. */
    country: text(2),
  }),
  position: position(),
  order: stackOrder(),
  registerNumber: text(60),
  contact: object({
    name: text(200),
    email: text(200),
    phone: text(60),
    /** Whether that person agreed to be named in public. */
    mayBePublic: yesNo(),
  }),
  permits: listOf(
    object({ codes: listOf(text(40)), operations: listOf(text(10)), validUntil: date() }),
    100,
  ),
  /** Days a year on which it works: turns "per day" into "per year". */
  operatingDays: number({ min: 1, max: 366 }),
  opened: date(),
  closed: date(),
  /** Made up for a game or an exercise. */
  invented: yesNo(),
  /** Whether the company itself has looked at its data and agreed. */
  confirmed: yesNo(),
  /** Companies that look alike but are not the same (finding S12 stays silent about them). */
  differentFrom: listOf(reference('companies'), 50),
  /** How it looks, or what it makes. */
  photo: image(),
  note: longText(),
});
export type Company = RecordOf<typeof CompanyRecord>;
