import type { BoardGraph } from '@symbiomap/domain';
import { mapWords, type Translate } from '@symbiomap/i18n';
import {
  flowLines,
  flowWidths,
  lineOfWidth,
  mapContents,
  namedInk,
  widestLine,
  type MapWords,
} from '@symbiomap/scene';
import { button, html, svgElement } from './html.ts';
import { legendLines, lineSample, type LegendLine } from './legendLines.ts';
import { drawnFlows } from './lit.ts';
import { cardChoice, lineChoice, widthChoice } from './lookChoices.ts';
import type { ViewStore } from './viewState.ts';

/** What colours and lines mean, and how much of it is lit. */
export interface Legend {
  readonly element: HTMLElement;
  /** Takes in what is lit; `null`: all. */
  update(lit: ReadonlySet<string> | null): void;
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

  const { look } = store.get();
  const group = (
    title: string,
    choice: HTMLElement | null,
    lists: readonly (readonly LegendLine[])[],
  ) => {
    const filled = lists
      .filter(({ length }) => length > 0)
      .map((lines) => html('ul', {}, ...lines.map(item)));
    if (filled.length === 0) return [];
    const heading = html('h3', {}, title);
    return [
      choice === null ? heading : html('div', { class: 'choice' }, heading, choice),
      ...filled,
    ];
  };
  const item = (line: LegendLine) => {
    const count = html('span', { class: 'count' });
    const made = button('', () => store.set({ filter: line.toggle(store.get().filter) }));
    const samples = line.samples.map((sample) => svgElement(sample));
    made.replaceChildren(...samples, html('span', {}, line.text), count);
    shown.push({ line, made, count });
    return html('li', {}, made);
  };
  const { sectors, kinds, sorts, stages, evidence } = legendLines(contents, look, words);
  const element = html(
    'details',
    { class: 'legend', open: isLegendOpen() },
    html('summary', { id: 'legend' }, translate('map.legend')),
    html('p', { class: 'quiet screen' }, translate('map.legendHint')),
    html(
      'div',
      { class: 'groups' },
      ...group(translate('map.list'), cardChoice(translate, store), [
        look.cards === 'sector' ? sectors : kinds,
      ]),
      ...group(translate('map.foundFlows'), lineChoice(translate, store), [
        look.lines === 'evidence' ? evidence : [],
        sorts,
      ]),
      ...group(translate('map.column.stage'), null, [stages]),
      widthChoice(translate, store),
      ...(look.isWidthByAmount ? [widthList(graph, words)] : []),
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

/** On paper nobody can open it. */
function openOnPaper(details: HTMLDetailsElement): void {
  let wasOpen = details.open;
  window.addEventListener('beforeprint', () => {
    wasOpen = details.open;
    details.open = true;
  });
  window.addEventListener('afterprint', () => (details.open = wasOpen));
}

/** What the widths of lines stand for. */
function widthList(graph: BoardGraph, words: MapWords): HTMLElement {
  const { widthOf, most } = flowWidths(graph.board);
  const color = namedInk.plain('secondaryInk');
  const row = (text: string, width: number | null) =>
    html(
      'li',
      { class: 'row' },
      svgElement(lineSample(lineOfWidth(flowLines.operating, width), color)),
      html('span', {}, text),
    );
  const isUnknown = drawnFlows(graph).some(({ id }) => !widthOf.has(id));
  return html(
    'ul',
    {},
    ...[...most].map(([dimension, amount]) => row(words.widest(dimension, amount), widestLine)),
    ...(isUnknown ? [row(words.amountUnknown, null)] : []),
  );
}

/** Beside the map it stands open; where there is no room for that it opens when asked, and stays so. */
function isLegendOpen(): boolean {
  const before = document.querySelector<HTMLDetailsElement>('.legend');
  return before?.open ?? window.matchMedia('(min-width: 1100px)').matches;
}
