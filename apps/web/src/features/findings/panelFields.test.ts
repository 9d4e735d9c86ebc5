import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  recordTypes,
  SettingsRecord,
  tableNames,
  type JsonObject,
  type TableName,
} from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import type { FormField } from '../../fields/form/formField.ts';
import { forms } from '../../fields/form/forms.ts';
import { settingsForm } from '../../fields/form/settingsForm.ts';
import { hasPanelField } from './panelFields.ts';

/** Why nobody writes these into a panel. */
const inEveryTable = {
  createdBy: 'said by the program: who added it',
  locked: 'the button with the lock',
};
const notByHand: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  companies: {
    names: 'the name is written in the language that is spoken',
    position: 'dragged on the map, or moved by the keys',
    order: 'brought to the front or sent to the back',
    note: 'a field of its own, at the foot of the panel; no rule reads it',
    confirmed: 'a button of its own',
    differentFrom: 'said by letting a finding be',
  },
  resources: {
    names: 'the name is written in the language that is spoken',
    note: 'a field of its own, at the foot of the panel; no rule reads it',
    differentFrom: 'said by letting a finding be',
  },
  offers: { company: 'it stands in the panel of its company' },
  needs: { company: 'it stands in the panel of its company' },
  processes: { company: 'it stands in the panel of its company' },
  factors: { about: 'it stands in the panel of its resource' },
  flows: { note: 'a field of its own, at the foot of the panel; no rule reads it' },
  areas: {
    position: 'dragged on the map, or moved by the keys',
    size: 'two fields of its own, and its frame on the map',
    color: 'the swatches',
    order: 'brought to the front or sent to the back',
  },
};
/** Parts that stand at the head of the panel, apart from the others. */
const atTheHead: readonly string[] = ['flows.evidence.class', 'companies.place.label'];
/** Tables that no panel with fields shows: they have places of their own, or none yet. */
const otherTables: readonly TableName[] = [
  'notes',
  'comments',
  'tour',
  'exceptions',
  'refusals',
  'scenarios',
  'assessments',
  'scores',
];
const tables = tableNames.filter((table) => !otherTables.includes(table));

test('the tables with forms are those that a panel shows', () => {
  expect([...tables].sort()).toEqual(Object.keys(forms).sort());
});

describe.each(tables)('%s', (table) => {
  const because = { ...inEveryTable, ...notByHand[table] };
  const fields = Object.keys(recordTypes[table].fields);

  test('every field has a place in the panel, or a reason why not', () => {
    const neither = fields.filter((name) => !hasPanelField(table, name) && !(name in because));
    expect(neither).toEqual([]);
    const both = Object.keys(because).filter((name) => hasPanelField(table, name));
    expect(both).toEqual([]);
    expect(Object.keys(because).filter((name) => !fields.includes(name))).toEqual([]);
  });

  test('the form asks for nothing that the record does not know, and takes nothing that it does not', () => {
    const asked = sectionsOf(table).flatMap((section) => section.fields);
    expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
    const wrong = asked.flatMap((field) => {
      const known: JsonObject | undefined = (
        recordTypes[table].fields as Readonly<Record<string, { readonly schema: JsonObject }>>
      )[field.name]?.schema;
      return misfits(`${table}.${field.name}`, field, known);
    });
    expect(wrong).toEqual([]);
  });
});

describe('settings of the board', () => {
  const elsewhere = ['title', 'thresholds', 'visibility', 'createdBy', 'locked'];
  const asked = settingsForm.flatMap((section) => section.fields);

  test('each is asked for, but those that have a place of their own or none yet', () => {
    const places = [...asked.map(({ name }) => name), ...elsewhere].sort();
    expect(places).toEqual(Object.keys(SettingsRecord.fields).sort());
  });

  test('nothing is asked for that they do not know, and nothing taken that they do not', () => {
    const fields: Readonly<Record<string, { readonly schema: JsonObject }>> = SettingsRecord.fields;
    expect(
      asked.flatMap((field) => misfits(`board.${field.name}`, field, fields[field.name]?.schema)),
    ).toEqual([]);
  });
});

test('every field to which a fix of a rule leads has a place in a panel', () => {
  const folder = join(import.meta.dirname, '../../../../../packages/consistency/src/rules');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const led = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/edit:\s*\{[^}]*\}/g)].flatMap(([edit]) =>
        [...edit.replace(/item:[^,]*,/, '').matchAll(/'([a-zA-Z]+)'/g)].map(
          (word) => word[1] ?? '',
        ),
      ),
    ),
  );
  expect(led.size).toBeGreaterThan(30);
  const places = new Set(tables);
  expect(
    [...led].filter((name) => ![...places].some((table) => hasPanelField(table, name))),
  ).toEqual([]);
});

function sectionsOf(table: TableName) {
  return Object.entries(forms).find(([name]) => name === table)?.[1] ?? [];
}

/** Where a form and the record's own schema do not agree, at every depth. */
function misfits(path: string, { input }: FormField, schema: JsonObject | undefined): string[] {
  if (schema === undefined) return [`${path}: no such field`];
  const says = (isRight: boolean) => (isRight ? [] : [`${path}: ${input.kind}`]);
  const number = (key: string) => Number(schema[key]);
  switch (input.kind) {
    case 'number': {
      const scale = input.isShare === true ? 100 : 1;
      const { min, max } = input.limits;
      return says(min >= number('minimum') * scale && max <= number('maximum') * scale);
    }
    case 'text':
    case 'wordOrText':
      return says(input.maxLength <= number('maxLength'));
    case 'date':
    case 'resource':
    case 'record':
      return says('pattern' in schema);
    case 'yesNo':
      return says(JSON.stringify(schema['type']).includes('boolean'));
    case 'word':
      return says(sameWords(Object.keys(input.words), schema['enum']));
    case 'words':
      return says(sameWords(Object.keys(input.words), itemsOf(schema)['enum']));
    case 'texts':
    case 'codes':
      return says(
        input.maxLength <= Number(itemsOf(schema)['maxLength']) && input.most <= number('maxItems'),
      );
    case 'records':
      return says(input.most <= number('maxItems'));
    case 'months':
      return says(number('maxItems') === 12);
    case 'amount':
      return says('mode' in propertiesOf(schema));
    case 'group':
      return [
        ...unasked(path, input.parts, propertiesOf(schema)),
        ...input.parts.flatMap((part) => partMisfits(path, part, schema)),
      ];
    case 'rows':
      return [
        ...says(input.most <= number('maxItems')),
        ...unasked(path, input.parts, propertiesOf(itemsOf(schema))),
        ...input.parts.flatMap((part) => partMisfits(path, part, itemsOf(schema))),
      ];
  }
}

function unasked(path: string, parts: readonly FormField[], known: JsonObject): string[] {
  return Object.keys(known)
    .filter((name) => !parts.some((part) => part.name === name))
    .map((name) => `${path}.${name}`)
    .filter((place) => !atTheHead.includes(place))
    .map((place) => `${place}: not asked for`);
}

function partMisfits(path: string, part: FormField, schema: JsonObject): string[] {
  return misfits(`${path}.${part.name}`, part, propertiesOf(schema)[part.name] as JsonObject);
}

function itemsOf(schema: JsonObject): JsonObject {
  return schema['items'] as JsonObject;
}

function propertiesOf(schema: JsonObject): JsonObject {
  return (schema['properties'] ?? {}) as JsonObject;
}

function sameWords(words: readonly string[], allowed: unknown): boolean {
  const list: unknown[] = Array.isArray(allowed) ? allowed : [];
  return (
    JSON.stringify([...words].sort()) ===
    JSON.stringify(list.filter((word) => word !== null).sort())
  );
}
