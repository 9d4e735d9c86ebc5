import { code } from './code.ts';
import { longText, name, number, oneOf, oneOfOr, text, textByLanguage, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** What sort of thing a resource is. */
export const resourceKinds = [
  'material',
  'product',
  'by-product',
  'waste',
  'water',
  'heat',
  'cold',
  'power',
  'fuel',
  'gas',
  'knowledge',
  'service',
  'capacity',
  'land',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** The physical state in which a resource changes hands. */
export const resourceStates = ['solid', 'powder', 'slurry', 'liquid', 'gas', 'steam'] as const;
export type ResourceState = (typeof resourceStates)[number];

/** Something that can flow between companies. */
export const ResourceRecord = defineRecord('resources', {
  name: name(),
  names: textByLanguage(),
  kind: oneOfOr(resourceKinds, 'material'),
  state: oneOf(resourceStates),
  /** The unit in which it is usually counted. */
  unit: text(40),
  waste: code(),
  /** t/m³. */
  density: number({ min: 0 }),
  /** Lower heating value, GJ/t. */
  heatingValue: number({ min: 0 }),
  /** Share of water in the mass, 0–1. */
  moisture: number({ min: 0, max: 1 }),
  confidential: yesNo(),
  note: longText(),
});
export type Resource = RecordOf<typeof ResourceRecord>;
