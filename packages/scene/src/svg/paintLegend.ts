import { flowLines } from '../flowAppearance.ts';
import { interWidth } from '../labels/textWidth.ts';
import type { BoardDrawing } from './boardDrawing.ts';
import { flowIcon } from '../icons.ts';
import { legendEntries } from './legendEntries.ts';
import type { MapWords } from './mapWords.ts';
import { element } from './markup.ts';
import { paintIcon, type PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

const size = { letter: 13, row: 26, sample: 34, icon: 15, gap: 7, between: 26 } as const;

interface Entry {
  readonly text: string;
  readonly width: number;
  paint(x: number, middle: number): string;
}

/** A legend in rows no wider than `width`: markup from the origin down, and its height in board units. */
export function paintLegend(
  drawing: BoardDrawing,
  words: MapWords,
  style: PaintStyle,
  width: number,
): { readonly markup: string; readonly height: number } {
  const { sorts, stages } = legendEntries(drawing);
  const rows = [
    ...inRows(
      sorts.map((sort) => sortEntry(words.sort(sort), sort, style)),
      width,
    ),
    ...inRows(
      stages.map((stage) => stageEntry(words.stage(stage), stage, style)),
      width,
    ),
  ];
  const markup = rows.map((row, index) => {
    let x = 0;
    const middle = index * size.row + size.row / 2;
    return row.map((entry) => {
      const painted = entry.paint(x, middle);
      x += entry.width + size.between;
      return painted;
    });
  });
  return { markup: markup.flat().join(''), height: rows.length * size.row };
}

function inRows(entries: readonly Entry[], width: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let taken = Infinity;
  for (const entry of entries) {
    if (taken + entry.width > width) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(entry);
    taken += entry.width + size.between;
  }
  return rows;
}

function sortEntry(text: string, sort: Parameters<typeof flowIcon>[0], style: PaintStyle): Entry {
  const color = style.ink.flow(sort);
  const lead = size.icon + size.gap + size.sample + size.gap;
  return {
    text,
    width: lead + interWidth(text, size.letter, 'regular'),
    paint: (x, middle) =>
      paintIcon(flowIcon(sort), x, middle - size.icon / 2, size.icon, color) +
      paintSample(x + size.icon + size.gap, middle, 'agreement', color) +
      paintWords(text, x + lead, middle, style),
  };
}

function stageEntry(text: string, stage: keyof typeof flowLines, style: PaintStyle): Entry {
  const lead = size.sample + size.gap;
  return {
    text,
    width: lead + interWidth(text, size.letter, 'regular'),
    paint: (x, middle) =>
      paintSample(x, middle, stage, style.ink.plain('secondaryInk')) +
      paintWords(text, x + lead, middle, style),
  };
}

function paintSample(x: number, y: number, stage: keyof typeof flowLines, color: string): string {
  const { width, dash, isBarred } = flowLines[stage];
  const line = element('path', {
    d: `M${x} ${y}h${size.sample}`,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    'stroke-linecap': 'round',
  });
  if (!isBarred) return line;
  const bar = `M${x + size.sample / 2} ${y - 6}v12`;
  return line + element('path', { d: bar, stroke: color, 'stroke-width': 2.5 });
}

function paintWords(text: string, x: number, middle: number, { ink, isFixed }: PaintStyle): string {
  return paintText({
    text,
    x,
    baseline: middle + size.letter * 0.36,
    size: size.letter,
    color: ink.plain('ink'),
    isFixed,
  });
}
