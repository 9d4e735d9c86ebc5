import {
  imageAddress,
  nameIn,
  type BoardGraph,
  type BoardImages,
  type Company,
  type Flow,
} from '@symbiomap/domain';
import { formatAmount, mapWords, type Translate } from '@symbiomap/i18n';
import { cardColor, sectorGroupOf } from '@symbiomap/scene';
import { button, html } from './html.ts';
import { drawnFlows, findOnMap, litIn } from './lit.ts';
import { stepChoices, type ViewStore } from './viewState.ts';

/** What the panel is made from. */
export interface PanelInput {
  readonly graph: BoardGraph;
  readonly photos: BoardImages;
  readonly translate: Translate;
  readonly store: ViewStore;
}

/** The list of companies, what a search has found, or the company that is looked at. */
export function sidePanel(input: PanelInput): HTMLElement {
  const { focus } = input.store.get();
  const company = input.graph.company(focus);
  return company === undefined ? companyList(input) : companyDetails(input, company);
}

function companyList({ graph, translate, store }: PanelInput): HTMLElement {
  const { search } = store.get();
  const lit = litIn(graph, store.get());
  const isLit = ({ id }: { readonly id: string }) => lit === null || lit.has(id);
  const all = byName([...graph.board.companies.values()], translate);
  const found = findOnMap(graph, search);
  const isSearching = search.trim() !== '';
  const isFound = (ids: ReadonlySet<string>) => (one: { readonly id: string }) =>
    ids.has(one.id) && isLit(one);
  const shown = all.filter(isSearching ? isFound(found.companies) : isLit);
  const flows = isSearching ? drawnFlows(graph).filter(isFound(found.flows)) : [];
  const parts: Node[] = [html('h2', { id: 'list', tabindex: -1 }, translate('map.list'))];
  if (all.length === 0) parts.push(html('p', {}, translate('map.empty')));
  if (all.length > 0 && shown.length + flows.length === 0)
    parts.push(html('p', {}, translate('map.nothingFound')));
  if (shown.length > 0) {
    const items = shown.map((company) =>
      html('li', {}, companyButton(company, graph, translate, store)),
    );
    parts.push(html('ul', { class: 'companies' }, ...items));
  }
  if (flows.length > 0) {
    parts.push(html('h2', {}, translate('map.foundFlows')));
    parts.push(
      html(
        'ul',
        { class: 'flows' },
        ...flows.map((flow) => foundFlow(flow, graph, translate, store)),
      ),
    );
  }
  return html('div', { class: 'panel' }, ...parts);
}

function companyButton(
  company: Company,
  graph: BoardGraph,
  translate: Translate,
  store: ViewStore,
): HTMLElement {
  const flowCount = graph.outgoing(company.id).length + graph.incoming(company.id).length;
  const made = button(
    html('b', {}, nameOf(company, translate)),
    () => store.set({ focus: company.id }),
    {
      class: 'company',
      'data-color': cardColor(store.get().look, {
        kind: company.kind,
        group: sectorGroupOf(company.sector?.code),
      }),
    },
  );
  made.append(
    html(
      'span',
      {},
      `${tradeOf(company, translate)} · ${translate('map.flows', { count: flowCount })}`,
    ),
  );
  return made;
}

function foundFlow(
  flow: Flow,
  graph: BoardGraph,
  translate: Translate,
  store: ViewStore,
): HTMLElement {
  const [from, to] = [graph.company(flow.from), graph.company(flow.to)];
  const made = button(
    html('b', {}, whatFlows(flow, graph, translate)),
    () => store.set({ focus: flow.from }),
    { class: 'company' },
  );
  const ends = [from, to].map((end) => (end === undefined ? '' : nameOf(end, translate)));
  made.append(html('span', {}, ends.join(' → ')));
  return html('li', {}, made);
}

function companyDetails(input: PanelInput, company: Company): HTMLElement {
  const { graph, translate, store } = input;
  const { steps } = store.get();
  const place = company.place?.label ?? '';
  const choices = stepChoices.map((count) =>
    button(translate('map.step', { count }), () => store.set({ steps: count }), {
      'aria-pressed': count === steps ? 'true' : 'false',
    }),
  );
  return html(
    'div',
    { class: 'panel', id: 'company' },
    button(`← ${translate('map.back')}`, () => store.set({ focus: null }), { class: 'quiet' }),
    html('h2', { id: 'list', tabindex: -1 }, nameOf(company, translate)),
    html('p', { class: 'quiet' }, [tradeOf(company, translate), place].filter(Boolean).join(' · ')),
    ...photoOf(company, input),
    html(
      'div',
      { class: 'steps', role: 'group', 'aria-label': translate('map.steps') },
      html('span', { 'aria-hidden': 'true' }, translate('map.steps')),
      ...choices,
    ),
    ...partners('sends', graph.outgoing(company.id), { graph, translate, store }),
    ...partners('receives', graph.incoming(company.id), { graph, translate, store }),
    ...stock('offers', company, graph, translate),
    ...stock('needs', company, graph, translate),
  );
}

function photoOf({ photo }: Company, { photos, translate }: PanelInput): readonly Node[] {
  const base64 = photos.get(photo?.hash ?? '');
  if (base64 === undefined) return [];
  const alt = photo?.description ?? translate('map.photo');
  return [html('img', { class: 'photo', src: imageAddress(base64), alt })];
}

function partners(
  way: 'sends' | 'receives',
  flows: readonly Flow[],
  { graph, translate, store }: Omit<PanelInput, 'photos'>,
): readonly Node[] {
  const heading = html('h3', {}, translate(`map.${way}`));
  const items = flows.flatMap((flow) => {
    const partner = graph.company(way === 'sends' ? flow.to : flow.from);
    if (partner === undefined) return [];
    const amount = formatAmount(translate, flow.amount);
    const facts = [amount, translate(`stage.${flow.stage}`)].filter(Boolean).join(' · ');
    return [
      html(
        'li',
        {},
        html('b', {}, whatFlows(flow, graph, translate)),
        html('span', { class: 'quiet' }, facts),
        html(
          'span',
          {},
          `${translate(way === 'sends' ? 'map.to' : 'map.from')} `,
          button(nameOf(partner, translate), () => store.set({ focus: partner.id }), {
            class: 'link',
          }),
        ),
      ),
    ];
  });
  if (items.length === 0)
    return [heading, html('p', { class: 'quiet' }, translate(`map.${way}Nothing`))];
  return [heading, html('ul', { class: 'partners' }, ...items)];
}

function stock(
  kind: 'offers' | 'needs',
  company: Company,
  graph: BoardGraph,
  translate: Translate,
): readonly Node[] {
  const records = kind === 'offers' ? graph.offersOf(company.id) : graph.needsOf(company.id);
  if (records.length === 0) return [];
  const items = records.map(({ resource: id, amount }) => {
    const resource = graph.resource(id);
    const name =
      resource === undefined ? translate('map.unknownResource') : nameOf(resource, translate);
    return html(
      'li',
      {},
      html('b', {}, name),
      html('span', { class: 'quiet' }, formatAmount(translate, amount)),
    );
  });
  return [html('h3', {}, translate(`map.${kind}`)), html('ul', { class: 'partners' }, ...items)];
}

function whatFlows(flow: Flow, graph: BoardGraph, translate: Translate): string {
  const resource = graph.resource(flow.resource);
  return resource === undefined ? translate('map.unknownResource') : nameOf(resource, translate);
}

function tradeOf(company: Company, translate: Translate): string {
  return mapWords(translate).trade(company.kind, sectorGroupOf(company.sector?.code));
}

function nameOf(named: Parameters<typeof nameIn>[0], translate: Translate): string {
  const name = nameIn(named, translate.language);
  return name === '' ? translate('domain.unnamed') : name;
}

function byName(companies: readonly Company[], translate: Translate): readonly Company[] {
  const { compare } = new Intl.Collator(translate.language, { numeric: true });
  return companies.toSorted((a, b) => compare(nameOf(a, translate), nameOf(b, translate)));
}
