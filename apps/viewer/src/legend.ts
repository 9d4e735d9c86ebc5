import type { BoardGraph } from '@symbiomap/domain';
import { mapWords, type Translate } from '@symbiomap/i18n';
import {
  flowIcon,
  flowLines,
  mapContents,
  namedInk,
  paintIcon,
  type BoardFilter,
  type Counted,
  type MapContents,
} from '@symbiomap/scene';
import { button, html, svgElement } from './html.ts';
import type { ViewStore } from './viewState.ts';

/** What colours and lines mean, and how much of it is lit. */
export interface Legend {
  readonly element: HTMLElement;
  /** Takes in what is lit; `null`: all. */
  update(lit: ReadonlySet<string> | null): void;
}

/** A line of it. */
interface LegendLine {
  readonly text: string;
  readonly samples: readonly string[];
  readonly isAsked: (filter: BoardFilter) => boolean;
  readonly toggle: (filter: BoardFilter) => BoardFilter;
  readonly countIn: (contents: MapContents) => number;
}

/** The legend of what is on the map. Pressing a line of it leaves only such companies or flows lit. */
export function legend(graph: BoardGraph, translate: Translate, store: ViewStore): Legend {
  const words = mapWords(translate);
  const { board } = graph;
  const contents = mapContents(board);
  const shown: {
    readonly line: LegendLine;
    readonly made: HTMLElement;
    readonly count: HTMLElement;
  }[] = [];

  const group = (title: string, lines: readonly LegendLine[]) => {
    const items = lines.map((line) => {
      const count = html('span', { class: 'count' });
      const made = button('', () => store.set({ filter: line.toggle(store.get().filter) }));
      const samples = line.samples.map((sample) => svgElement(sample));
      made.replaceChildren(...samples, html('span', {}, line.text), count);
      shown.push({ line, made, count });
      return html('li', {}, made);
    });
    return items.length === 0 ? [] : [html('h3', {}, title), html('ul', {}, ...items)];
  };
  const sectors = contents.sectors.map(({ what }) => ({
    text: words.trade('company', what),
    samples: [sectorSample(namedInk.sector(what))],
    isAsked: (filter: BoardFilter) => filter.sectors.includes(what),
    toggle: (filter: BoardFilter) => ({ ...filter, sectors: toggled(filter.sectors, what) }),
    countIn: (now: MapContents) => countOf(now.sectors, what),
  }));
  const sorts = contents.sorts.map(({ what }) => ({
    text: words.sort(what),
    samples: [iconSample(what), lineSample('agreement', namedInk.flow(what))],
    isAsked: (filter: BoardFilter) => filter.sorts.includes(what),
    toggle: (filter: BoardFilter) => ({ ...filter, sorts: toggled(filter.sorts, what) }),
    countIn: (now: MapContents) => countOf(now.sorts, what),
  }));
  const stages = contents.stages.map(({ what }) => ({
    text: words.stage(what),
    samples: [lineSample(what, namedInk.plain('secondaryInk'))],
    isAsked: (filter: BoardFilter) => filter.stages.includes(what),
    toggle: (filter: BoardFilter) => ({ ...filter, stages: toggled(filter.stages, what) }),
    countIn: (now: MapContents) => countOf(now.stages, what),
  }));
  const element = html(
    'details',
    { class: 'legend', open: window.matchMedia('(min-width: 1100px)').matches },
    html('summary', {}, translate('map.legend')),
    html('p', { class: 'quiet screen' }, translate('map.legendHint')),
    html(
      'div',
      { class: 'groups' },
      ...group(translate('map.list'), sectors),
      ...group(translate('map.foundFlows'), sorts),
      ...group(translate('map.column.stage'), stages),
    ),
  );
  openOnPaper(element);
  return {
    element,
    update: (lit) => {
      const { filter } = store.get();
      const now =
        lit === null
          ? contents
          : mapContents({
              companies: only(board.companies, lit),
              flows: only(board.flows, lit),
              resources: board.resources,
            });
      for (const { line, made, count } of shown) {
        made.setAttribute('aria-pressed', String(line.isAsked(filter)));
        count.textContent = String(line.countIn(now));
      }
    },
  };
}

function only<R>(
  records: ReadonlyMap<string, R>,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, R> {
  return new Map([...records].filter(([id]) => ids.has(id)));
}

function toggled<T>(list: readonly T[], what: T): readonly T[] {
  return list.includes(what) ? list.filter((one) => one !== what) : [...list, what];
}

function countOf<T>(entries: readonly Counted<T>[], what: T): number {
  return entries.find((entry) => entry.what === what)?.count ?? 0;
}

/** On paper nobody can open it. */
function openOnPaper(details: HTMLDetailsElement): void {
  let wasOpen = details.open;
  window.addEventListener('beforeprint', () => {
    wasOpen = details.open;
    details.open = true;
  });
  window.addEventListener('afterprint', () => (details.open = wasOpen));
}

function sectorSample(color: string): string {
  return `<svg width="14" height="14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="3" fill="${color}"/></svg>`;
}

function iconSample(sort: Parameters<typeof flowIcon>[0]): string {
  const icon = paintIcon(flowIcon(sort), 0, 0, 14, namedInk.flow(sort));
  return `<svg width="14" height="14" aria-hidden="true">${icon}</svg>`;
}

function lineSample(stage: keyof typeof flowLines, color: string): string {
  const { width, dash, isBarred } = flowLines[stage];
  const bar = isBarred ? `<path d="M17 1v10" stroke="${color}" stroke-width="2.5"/>` : '';
  return (
    `<svg width="34" height="12" aria-hidden="true"><path d="M1 6h32" stroke="${color}" stroke-width="${width}"` +
    ` stroke-dasharray="${dash.join(' ')}" stroke-linecap="round"/>${bar}</svg>`
  );
}
