import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { flowColors, flowSorts, palette, personColors, themes } from './palette.ts';
import { sectorColors, sectorGroups } from './sectors.ts';
import { sights, tooClose } from './testing/colorSight.ts';

describe.each(themes)('on the %s ground', (theme) => {
  const grounds = [palette.ground[theme], palette.surface[theme]];

  test.each(['ink', 'secondaryInk', 'accent', 'error', 'warning', 'hint'] as const)(
    '%s is readable as text',
    (name) => {
      for (const ground of grounds) {
        expect(contrast(palette[name][theme], ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(flowSorts)('a line of sort %s stands out', (sort) => {
    for (const ground of grounds) {
      expect(contrast(flowColors[sort][theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(sectorGroups)('the strip of sector %s stands out', (group) => {
    for (const ground of grounds) {
      expect(contrast(sectorColors[group][theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test('paused lines stand out', () => {
    for (const ground of grounds) {
      expect(contrast(palette.paused[theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(sights)('sorts of flow stay apart for %s', (sight) => {
    const shown = flowSorts.map((sort) => [sort, flowColors[sort][theme]] as const);
    expect(tooClose(shown, sight)).toEqual([]);
  });
});

test.each(personColors)('white letters are readable on the person colour %s', (color) => {
  expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('contrast is 21 between black and white, and 1 between equals', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#123456', '#123456')).toBe(1);
});
