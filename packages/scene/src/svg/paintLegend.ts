import type { CompanyKind, FlowStage } from '@symbiomap/domain';
import { flowLines, type FlowLine } from '../flowAppearance.ts';
import { lineOfWidth, widestLine, type FlowWidths } from '../flowWidths.ts';
import { interWidth } from '../labels/textWidth.ts';
import type { BoardDrawing } from './boardDrawing.ts';
import { evidenceLevel, groupOfKind, lineColor } from '../mapColors.ts';
import type { FlowSort } from '../palette.ts';
import { companyIcon, flowIcon } from '../icons.ts';
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
  const { sorts, stages, kinds, evidence } = legendEntries(drawing);
  const { look, widths, flows } = drawing;
  const plain = style.ink.plain('secondaryInk');
  const stageInk = (stage: FlowStage) =>
    look.lines === 'stage'
      ? style.ink.map(lineColor(look, { sort: 'service', stage, evidence: null }))
      : plain;
  const rows = [
    kinds.map((kind) => kindEntry(words.kind(kind), kind, style)),
    sorts.map((sort) => sortEntry(words.sort(sort), sort, look.lines === 'sort', style)),
    evidence.map((one) => {
      const color = style.ink.map(`evidence-${evidenceLevel(one)}`);
      return lineEntry(words.evidence(one), flowLines.operating, color, style);
    }),
    stages.map((stage) => lineEntry(words.stage(stage), flowLines[stage], stageInk(stage), style)),
    look.isWidthByAmount ? widthEntries(widths, flows, words, style) : [],
  ].flatMap((entries) => inRows(entries, width));
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

function kindEntry(text: string, kind: CompanyKind, style: PaintStyle): Entry {
  const lead = size.icon + size.gap;
  const color = style.ink.map(`kind-${groupOfKind[kind]}`);
  const icon = companyIcon(kind, 'unknown');
  return {
    text,
    width: lead + interWidth(text, size.letter, 'regular'),
    paint: (x, middle) =>
      paintIcon(icon, x, middle - size.icon / 2, size.icon, color) +
      paintWords(text, x + lead, middle, style),
  };
}

/** A sort by its icon, and by its line where colours tell it. */
function sortEntry(text: string, sort: FlowSort, isByColor: boolean, style: PaintStyle): Entry {
  const color = isByColor ? style.ink.map(`flow-${sort}`) : style.ink.plain('secondaryInk');
  const sample = isByColor ? size.sample + size.gap : 0;
  const lead = size.icon + size.gap + sample;
  return {
    text,
    width: lead + interWidth(text, size.letter, 'regular'),
    paint: (x, middle) =>
      paintIcon(flowIcon(sort), x, middle - size.icon / 2, size.icon, color) +
      (isByColor ? paintSample(x + size.icon + size.gap, middle, flowLines.agreement, color) : '') +
      paintWords(text, x + lead, middle, style),
  };
}

function lineEntry(text: string, line: FlowLine, color: string, style: PaintStyle): Entry {
  const lead = size.sample + size.gap;
  return {
    text,
    width: lead + interWidth(text, size.letter, 'regular'),
    paint: (x, middle) =>
      paintSample(x, middle, line, color) + paintWords(text, x + lead, middle, style),
  };
}

/** The widest line of each dimension, and the line of what nobody knows. */
function widthEntries(
  { widthOf, most }: FlowWidths,
  flows: BoardDrawing['flows'],
  words: MapWords,
  style: PaintStyle,
): readonly Entry[] {
  const color = style.ink.plain('secondaryInk');
  const entry = (text: string, width: number | null) =>
    lineEntry(text, lineOfWidth(flowLines.operating, width), color, style);
  const widest = [...most].map(([dimension, amount]) =>
    entry(words.widest(dimension, amount), widestLine),
  );
  const isUnknown = flows.some(({ id }) => !widthOf.has(id));
  return isUnknown ? [...widest, entry(words.amountUnknown, null)] : widest;
}

function paintSample(x: number, y: number, line: FlowLine, color: string): string {
  const { width, dash, isBarred } = line;
  const sample = element('path', {
    d: `M${x} ${y}h${size.sample}`,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? undefined : dash.join(' '),
    'stroke-linecap': width > 4 ? 'butt' : 'round',
  });
  if (!isBarred) return sample;
  const bar = `M${x + size.sample / 2} ${y - 6}v12`;
  return sample + element('path', { d: bar, stroke: color, 'stroke-width': 2.5 });
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
