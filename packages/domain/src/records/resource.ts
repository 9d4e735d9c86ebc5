import { code } from './code.ts';
import {
  listOf,
  longText,
  name,
  number,
  object,
  oneOf,
  oneOfOr,
  reference,
  text,
  textByLanguage,
  yesNo,
} from './field.ts';
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

/** What must not meet certain others. */
export const reactiveGroups = [
  'acid',
  'alkali',
  'cyanide',
  'sulphide',
  'hypochlorite',
  'oxidiser',
  'flammable',
  'ammonium',
  'reactive-metal',
  'water-reactive',
] as const;
export type ReactiveGroup = (typeof reactiveGroups)[number];

/** Of animal origin, by the risk that the law sees in it: categories 1 to 3, and what kitchens leave. */
export const animalCategories = ['category-1', 'category-2', 'category-3', 'catering'] as const;
export type AnimalCategory = (typeof animalCategories)[number];

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
  /** Share of its carbon that comes from plants and animals, 0–1. */
  biogenicShare: number({ min: 0, max: 1 }),
  /** What it consists of: shares of the mass, 0–1. A contaminant is what nobody wants to pile up. */
  composition: listOf(
    object({ name: text(200), share: number({ min: 0, max: 1e6 }), contaminant: yesNo() }),
    100,
  ),
  /** °C, as it usually comes. */
  temperature: number({ min: -273.15, max: 5_000 }),
  /** Bar above the air around. */
  pressure: number({ min: -1, max: 10_000 }),
  /** For so many days it stays usable. */
  shelfLifeDays: number({ min: 0, max: 36_600 }),
  reactive: listOf(oneOf(reactiveGroups), 20),
  animalOrigin: oneOf(animalCategories),
  /** Resources that look alike but are not the same (finding S13 stays silent about them). */
  differentFrom: listOf(reference('resources'), 50),
  confidential: yesNo(),
  note: longText(),
});
export type Resource = RecordOf<typeof ResourceRecord>;
