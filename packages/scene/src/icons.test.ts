import { companyKinds } from '@symbiomap/domain';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flowSorts } from './palette.ts';
import { sectorGroups } from './sectors.ts';
import { companyIcon, flowIcon } from './icons.ts';
import lucide from './lucideIcons.json' with { type: 'json' };

test('every kind, sector and sort has an icon of shapes', () => {
  const icons = [
    ...companyKinds.flatMap((kind) => sectorGroups.map((sector) => companyIcon(kind, sector))),
    ...flowSorts.map(flowIcon),
  ];
  for (const icon of icons) expect(icon.length).toBeGreaterThan(0);
});

test.each(Object.entries(lucide))('%s is as lucide draws it', (name, shapes) => {
  const file = new URL(import.meta.resolve(`lucide-react/dist/esm/icons/${name}.mjs`));
  const drawn = readFileSync(file, 'utf8');
  for (const [, attributes] of shapes as unknown as [string, Record<string, string>][])
    for (const value of Object.values(attributes)) expect(drawn).toContain(`"${value}"`);
});
