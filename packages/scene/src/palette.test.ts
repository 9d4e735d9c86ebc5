import { describe, expect, test } from 'vitest';
import { contrast, linearChannels } from './contrast.ts';
import { flowColors, flowSorts, palette, personColors, themes } from './palette.ts';
import { sectorColors, sectorGroups } from './sectors.ts';

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

  // Linear RGB transforms of Viénot, Brettel & Mollon 1999 (protan, deutan) and a tritan approximation after
  // Brettel 1997, as 3 × 3 matrices; distance is CIE76 in Lab, where 10 is plainly another colour.
  const sights = {
    protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
    deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
    tritanopia: [1, 0.14461, -0.14461, 0, 0.85924, 0.14076, 0, 0.85924, 0.14076],
  };
  test.each(Object.entries(sights))('sorts of flow stay apart for %s', (_name, matrix) => {
    const tooClose: string[] = [];
    flowSorts.forEach((a, index) => {
      for (const b of flowSorts.slice(index + 1)) {
        const distance = labDistance(
          seen(flowColors[a][theme], matrix),
          seen(flowColors[b][theme], matrix),
        );
        if (distance < 10) tooClose.push(`${a} ~ ${b}: ${distance.toFixed(1)}`);
      }
    });
    expect(tooClose).toEqual([]);
  });
});

test.each(personColors)('white letters are readable on the person colour %s', (color) => {
  expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('contrast is 21 between black and white, and 1 between equals', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#123456', '#123456')).toBe(1);
});

type Channels = readonly [number, number, number];

function seen(color: string, m: readonly number[]): Channels {
  const [r, g, b] = linearChannels(color);
  const row = (at: number) => (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b;
  return [row(0), row(3), row(6)];
}

function labDistance(a: Channels, b: Channels): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function lab([r, g, b]: Channels): Channels {
  const f = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * (24389 / 27) + 16) / 116;
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
