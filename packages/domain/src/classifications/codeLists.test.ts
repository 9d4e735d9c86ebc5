import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCode, parentsOf, type CodeList } from './codeList.ts';
import { codeList, codeListIds, meaningInOther, wasteListOn } from './codeLists.ts';
import { officialList } from '../testing/officialLists.ts';

const listed = (id: string): CodeList => {
  const list = codeList(id);
  if (list === null) throw new Error(`No list ${id}`);
  return list;
};
const countByLevel = (id: string) => {
  const { entries } = listed(id);
  const levels = [...new Set(entries.map(({ level }) => level))].sort();
  return levels.map((level) => entries.filter((entry) => entry.level === level).length);
};
const hazardousCount = (id: string) =>
  listed(id).entries.filter(({ isHazardous }) => isHazardous === true).length;

test('the lists are as long as the laws say', () => {
  expect(countByLevel('LoW-2015')).toEqual([20, 111, 842]);
  expect(hazardousCount('LoW-2015')).toBe(408);
  expect(countByLevel('NACE-2.1')).toEqual([22, 87, 287, 651]);
  expect(countByLevel('NACE-2')).toEqual([21, 88, 272, 615]);
  expect(countByLevel('operations')).toEqual([28]);
  expect(countByLevel('hazards')).toEqual([15]);
});

test('of a list that nobody knows nothing is claimed', () => {
  expect(codeList('FKKO')).toBeNull();
  expect(codeList('toString')).toBeNull();
});

const wastes = officialList('low_2015.csv');
const officialTypes: Readonly<Record<string, string>> = {
  AH: 'absolute-hazardous',
  ANH: 'absolute-harmless',
  MH: 'mirror-hazardous',
  MNH: 'mirror-harmless',
};
test.skipIf(wastes === null)(
  'wastes, hazards and entry types are those of the official list',
  () => {
    const facts = listed('LoW-2015').entries.map(({ code, isHazardous, entryType }) => ({
      code,
      isHazardous,
      entryType,
    }));
    expect(facts).toEqual(
      wastes?.map((row) => ({
        code: row['code'],
        isHazardous: row['level'] === 'waste' ? row['hazardous'] === '1' : null,
        entryType: officialTypes[row['entry_type'] ?? ''] ?? null,
      })),
    );
  },
);
test.skipIf(wastes === null)(
  'a harmless mirror names the hazardous codes that its official text names',
  () => {
    const hazardous = new Set(
      wastes?.filter((row) => row['hazardous'] === '1').map((row) => row['code']),
    );
    const mirrors = wastes?.filter((row) => row['entry_type'] === 'MNH') ?? [];
    expect(mirrors.length).toBe(178);
    for (const { code = '', title_en: text = '' } of mirrors) {
      const named = (text.match(/\d\d \d\d \d\d/g) ?? []).filter((other) => hazardous.has(other));
      expect(listed('LoW-2015').find(code)?.mirrors, code).toEqual(named);
    }
  },
);
const sectors = [
  { id: 'NACE-2.1', rows: officialList('nace_rev21.csv') },
  { id: 'NACE-2', rows: officialList('nace_rev2.csv') },
];
for (const { id, rows } of sectors) {
  test.skipIf(rows === null)(`${id} is that of the official list`, () => {
    expect(listed(id).entries.map(({ code, parent }) => [code, parent ?? ''])).toEqual(
      rows?.map((row) => [row['code'], row['parent']]),
    );
  });
}

describe('the list of waste from December 2026', () => {
  test('takes the place of the old one on its day', () => {
    expect(wasteListOn('2026-12-08')).toBe('LoW-2015');
    expect(wasteListOn('2026-12-09')).toBe('LoW-2025');
  });
  test('offers for what is gone what took its place', () => {
    const list = listed('LoW-2025');
    for (const [old, now] of [
      ['19 02 11*', '19 02 12'],
      ['200133', '20 01 42'],
      ['20 01 34', '20 01 44'],
    ]) {
      expect(list.find(old ?? '')).toBeNull();
      expect(nearestCode(list, old ?? '')?.code).toBe(now);
    }
    expect(list.find('20 01 43')?.isHazardous).toBe(true);
    expect(list.find('20 01 44')?.isHazardous).toBe(false);
    expect(list.find('20 01 44')?.entryType).toBeNull();
    expect(listed('LoW-2015').find('20 01 43')).toBeNull();
  });
  test('claims nothing of what could not be read', () => {
    for (const code of ['16 06 04', '16 06 09', '19 14 01']) {
      expect(listed('LoW-2025').find(code)).toMatchObject({
        standing: 'unread',
        isHazardous: null,
      });
    }
    expect(listed('LoW-2015').find('16 06 09')).toBeNull();
  });
  test('is otherwise that of 2015', () => {
    const changed = /^(16 06|19 02 1[123]|19 14|20 01 (33|34|42|43|44))/;
    const rest = (id: string) => listed(id).entries.filter(({ code }) => !changed.test(code));
    expect(rest('LoW-2025')).toEqual(rest('LoW-2015'));
  });
});

test('mirrors know each other', () => {
  expect(listed('LoW-2015').find('17 05 03')?.mirrors).toEqual(['17 05 04']);
  expect(listed('LoW-2015').find('17 05 04')?.mirrors).toEqual(['17 05 03']);
});

test('codes are read however they are written', () => {
  for (const text of [
    '020601',
    '02 06 01',
    '02.06.01',
    ' 02-06-01 ',
    '02\u00A006\u00A001',
    '０２０６０１',
  ]) {
    expect(listed('LoW-2015').find(text)?.code, text).toBe('02 06 01');
  }
  for (const text of ['060106', '06 01 06*', '06 01 06 *']) {
    const entry = listed('LoW-2015').find(text);
    expect(entry && listed('LoW-2015').write(entry)).toBe('06 01 06*');
  }
  for (const text of ['1071', '10.71', 'C10.71', 'c 10.71', '10 71']) {
    expect(listed('NACE-2.1').find(text)?.code, text).toBe('10.71');
  }
  for (const text of ['R5', 'r 5', 'R05']) expect(listed('operations').find(text)?.code).toBe('R5');
  expect(listed('operations').find('R14')).toBeNull();
  expect(listed('hazards').find('HP 4')?.code).toBe('HP4');
});

test('what countries have added is taken, and marked', () => {
  for (const code of ['02 01 80', '10 80 01', '16 82 02', '19 80 01', '16 81']) {
    expect(listed('LoW-2015').find(code), code).toMatchObject({
      standing: 'national',
      isHazardous: null,
    });
  }
  for (const code of ['02 01 79', '99 01 80', '10 81 01', '17 01 99']) {
    expect(listed('LoW-2015').find(code), code).toBeNull();
  }
  expect(listed('NACE-2').find('10.71.1')).toMatchObject({ standing: 'national', parent: '10.71' });
});

test('for a code that does not exist the nearest is offered', () => {
  expect(nearestCode(listed('LoW-2015'), '02 06 10')?.code).toBe('02 06 01');
  expect(nearestCode(listed('LoW-2015'), '17 01 55')?.code).toBe('17 01');
  expect(nearestCode(listed('NACE-2.1'), '10.79')?.code).toBe('10.71');
  expect(nearestCode(listed('LoW-2015'), 'bread')).toBeNull();
  expect(nearestCode(listed('LoW-2015'), '02 06 01')).toBeNull();
});

test('a code of one NACE is carried to the other only where its title is the same', () => {
  expect(meaningInOther('25.30', 'NACE-2')).toBe('unsure');
  expect(meaningInOther('10.71', 'NACE-2')).toBe('same');
  expect(meaningInOther('45.20', 'NACE-2')).toBe('gone');
  expect(meaningInOther('00.00', 'NACE-2')).toBeNull();
});
test('every code lies under one that exists', () => {
  for (const id of codeListIds) {
    for (const entry of listed(id).entries) {
      expect(parentsOf(listed(id), entry).length, entry.code).toBe(entry.level);
    }
  }
});

const anyList = fc.constantFrom(...codeListIds).map(listed);
test('what is written is read again, whatever stands between its digits', () => {
  const spacing = fc.constantFrom('', ' ', '.', '-', '\u00A0');
  fc.assert(
    fc.property(anyList, fc.nat(), spacing, (list, at, between) => {
      const entry = list.entries[at % list.entries.length];
      if (entry === undefined) return;
      const written = list.write(entry);
      expect(list.find(written)).toBe(entry);
      expect(list.find(written.replace(/[ .]/g, between))).toBe(entry);
      expect(list.read(entry.code)).toBe(entry.code);
    }),
  );
});

test('nothing that anybody writes breaks a list', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.stringMatching(/^[0-9 .*A-Zº²٣-]*$/),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '0'.repeat(100_000),
      '((((',
      '\u202e02 06 01',
      '-1',
      '1e5',
    ),
  );
  fc.assert(
    fc.property(anyList, hostile, (list, text) => {
      const entry = list.find(text);
      nearestCode(list, text);
      if (entry !== null) expect(list.find(entry.code)).toEqual(entry);
    }),
  );
});
