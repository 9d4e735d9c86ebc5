import {
  companyIcon,
  evidenceLevel,
  flowIcon,
  flowLines,
  groupOfKind,
  lineColor,
  namedInk,
  paintIcon,
  type BoardFilter,
  type Counted,
  type FlowLine,
  type Icon,
  type MapContents,
  type MapLook,
  type MapWords,
} from '@symbiomap/scene';

/** A line of the legend: what it explains, and how pressing it narrows the map. */
export interface LegendLine {
  readonly text: string;
  readonly samples: readonly string[];
  readonly isAsked: (filter: BoardFilter) => boolean;
  readonly toggle: (filter: BoardFilter) => BoardFilter;
  readonly countIn: (contents: MapContents) => number;
}

type ListName = keyof MapContents;

/** The lines of the legend for what is on the map, in the colours of a look. */
export function legendLines(
  contents: MapContents,
  look: MapLook,
  words: MapWords,
): Readonly<Record<ListName, readonly LegendLine[]>> {
  const plain = namedInk.plain('secondaryInk');
  return {
    sectors: linesOf(contents.sectors, 'sectors', (what) => ({
      text: words.trade('company', what),
      samples: [squareSample(namedInk.map(`sector-${what}`))],
    })),
    kinds: linesOf(contents.kinds, 'kinds', (what) => ({
      text: words.kind(what),
      samples: [
        iconSample(companyIcon(what, 'unknown'), namedInk.map(`kind-${groupOfKind[what]}`)),
      ],
    })),
    sorts: linesOf(contents.sorts, 'sorts', (what) => {
      const color = look.lines === 'sort' ? namedInk.map(`flow-${what}`) : plain;
      const line = look.lines === 'sort' ? [lineSample(flowLines.agreement, color)] : [];
      return { text: words.sort(what), samples: [iconSample(flowIcon(what), color), ...line] };
    }),
    stages: linesOf(contents.stages, 'stages', (what) => {
      const colored = lineColor(look, { sort: 'service', stage: what, evidence: null });
      const color = look.lines === 'stage' ? namedInk.map(colored) : plain;
      return { text: words.stage(what), samples: [lineSample(flowLines[what], color)] };
    }),
    evidence: linesOf(contents.evidence, 'evidence', (what) => ({
      text: words.evidence(what),
      samples: [lineSample(flowLines.operating, namedInk.map(`evidence-${evidenceLevel(what)}`))],
    })),
  };
}

function linesOf<T>(
  found: readonly Counted<T>[],
  name: ListName,
  look: (what: T) => Pick<LegendLine, 'text' | 'samples'>,
): readonly LegendLine[] {
  const asked = (filter: BoardFilter): readonly unknown[] => filter[name];
  return found.map(({ what }) => ({
    ...look(what),
    isAsked: (filter) => asked(filter).includes(what),
    toggle: (filter) => ({ ...filter, [name]: toggled(asked(filter), what) }),
    countIn: (contents) => {
      const entries: readonly Counted<unknown>[] = contents[name];
      return entries.find((entry) => entry.what === what)?.count ?? 0;
    },
  }));
}

function toggled(list: readonly unknown[], what: unknown): readonly unknown[] {
  return list.includes(what) ? list.filter((one) => one !== what) : [...list, what];
}

function squareSample(color: string): string {
  return `<svg width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="3" fill="${color}"/></svg>`;
}

function iconSample(icon: Icon, color: string): string {
  return `<svg width="14" height="14" aria-hidden="true">${paintIcon(icon, 0, 0, 14, color)}</svg>`;
}

/** A piece of a line; `color` as styles name it. */
export function lineSample({ width, dash, isBarred }: FlowLine, color: string): string {
  const bar = isBarred ? `<path d="M17 1v10" stroke="${color}" stroke-width="2.5"/>` : '';
  const cap = width > 4 ? 'butt' : 'round';
  return (
    `<svg width="34" height="16" aria-hidden="true"><path d="M1 8h32" stroke="${color}" stroke-width="${width}"` +
    ` stroke-dasharray="${dash.join(' ')}" stroke-linecap="${cap}"/>${bar}</svg>`
  );
}
