import { describe, expect, test } from 'vitest';
import { contrast, mixed } from './contrast.ts';
import { palette, themes } from './palette.ts';
import { areaTint, frameColors, paperColors, paperNames } from './paperColors.ts';

describe.each(themes)('on the %s ground', (theme) => {
  test.each(paperNames)('%s paper carries text, and its edge stands out', (name) => {
    expect(contrast(palette.ink[theme], paperColors[name][theme])).toBeGreaterThanOrEqual(7);
    expect(contrast(frameColors[name][theme], palette.ground[theme])).toBeGreaterThanOrEqual(3);
  });

  test.each(paperNames)('what lies on a %s area is as readable as elsewhere', (name) => {
    const tinted = mixed(frameColors[name][theme], palette.ground[theme], areaTint);
    expect(contrast(palette.ink[theme], tinted)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.secondaryInk[theme], tinted)).toBeGreaterThanOrEqual(4.5);
  });
});
