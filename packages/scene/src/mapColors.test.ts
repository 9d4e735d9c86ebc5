import { companyKinds, evidenceClasses, flowStages } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import {
  cardColor,
  cardColorings,
  evidenceColors,
  kindColors,
  lineColor,
  lineColorings,
  mapColor,
  phaseColors,
  usualLook,
} from './mapColors.ts';
import { flowSorts, flowColors, palette, themes } from './palette.ts';
import { contrast } from './contrast.ts';
import { sectorColors, sectorGroups } from './sectors.ts';
import { sights, tooClose } from './testing/colorSight.ts';

describe.each(themes)('on the %s ground', (theme) => {
  const ended = phaseColors.ended;
  const scales = {
    kinds: kindColors,
    phases: phaseColors,
    evidence: { ...evidenceColors, ended },
  };
  test.each(Object.entries(scales))('colours of %s stand out', (_name, colors) => {
    for (const color of Object.values(colors))
      for (const ground of [palette.ground[theme], palette.surface[theme]])
        expect(contrast(color[theme], ground)).toBeGreaterThanOrEqual(3);
  });
  const pairs = Object.entries(scales).flatMap(([name, colors]) =>
    sights.map((sight) => ({ name, sight, colors })),
  );
  test.each(pairs)('colours of $name stay apart for $sight', ({ colors, sight }) => {
    const shown = Object.entries(colors).map(([name, color]) => [name, color[theme]] as const);
    expect(tooClose(shown, sight)).toEqual([]);
  });

  test('every card and line has a colour of its own scale in every look', () => {
    for (const cards of cardColorings)
      for (const kind of companyKinds)
        for (const group of sectorGroups) {
          const color = cardColor({ ...usualLook, cards }, { kind, group });
          expect(color.startsWith(cards)).toBe(true);
          if (cards === 'sector') expect(mapColor(color, theme)).toBe(sectorColors[group][theme]);
        }
    for (const lines of lineColorings)
      for (const sort of flowSorts)
        for (const stage of flowStages)
          for (const evidence of [...evidenceClasses, null]) {
            const color = lineColor({ ...usualLook, lines }, { sort, stage, evidence });
            const isEnded = stage === 'paused' || stage === 'stopped';
            if (isEnded) expect(color).toBe('paused');
            else if (lines === 'sort') expect(mapColor(color, theme)).toBe(flowColors[sort][theme]);
            else expect(color).toMatch(lines === 'stage' ? /^phase-/ : /^evidence-/);
          }
  });
});
