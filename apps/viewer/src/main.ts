import { chooseLanguage, loadTranslator, type Translate } from '@symbiomap/i18n';
import { isFiltering, noFilter } from '@symbiomap/scene';
import type { Camera } from './camera.ts';
import { companyInAddress, writeAddress } from './address.ts';
import { embeddedHint } from './embeddedHint.ts';
import { listenForGestures } from './gestures.ts';
import { button, html } from './html.ts';
import { legend } from './legend.ts';
import { litIn } from './lit.ts';
import { createMapView, type MapView } from './mapView.ts';
import { banner, pageHead, searchField, skipLinks } from './page.ts';
import { readMap, type StoredMap } from './readMap.ts';
import { sidePanel } from './sidePanel.ts';
import { tables } from './tables.ts';
import { adoptColors } from './theme.ts';
import { createViewStore, type ViewState, type ViewStore } from './viewState.ts';
import './styles/page.css';
import './styles/side.css';
import './styles/map.css';
import './styles/legend.css';
import './styles/tables.css';
import './styles/preferences.css';
import './styles/print.css';

const root = document.getElementById('map');
if (root !== null) void start(root);

async function start(place: HTMLElement): Promise<void> {
  adoptColors(document);
  const language = chooseLanguage(navigator.languages);
  const stored = readMap(document);
  if (stored === null) {
    const translate = await loadTranslator(language);
    place.replaceChildren(html('p', { role: 'alert' }, translate('map.unreadable')));
    return;
  }
  const store = createViewStore({
    language,
    ...startView(stored),
  });
  let shown = await showPage(place, stored, store);
  store.onChange((next, former) => {
    if (next.language === former.language && next.look === former.look) {
      shown.update(next, former);
      return;
    }
    const { camera } = shown;
    void showPage(place, stored, store).then((page) => {
      shown = page;
      page.moveTo(camera());
    });
  });
  listenForReader(stored, store);
}

/** How the map is looked at first: at the company that the address names, else as who saved it looked at it. */
function startView({ graph, start }: StoredMap): Omit<ViewState, 'language'> {
  const { look, filter } = start;
  const named = companyInAddress(graph, location.hash);
  if (named !== null) return { look, focus: named, steps: 1, search: '', filter: noFilter };
  const [first] = start.focus?.ids ?? [];
  return {
    look,
    focus: graph.company(first ?? null)?.id ?? graph.board.flows.get(first ?? '')?.from ?? null,
    steps: start.focus?.steps ?? 1,
    search: filter.text,
    filter: { ...filter, text: '' },
  };
}

/** What concerns the page as a whole: its address, and Esc, which goes one step back. */
function listenForReader({ graph }: StoredMap, store: ViewStore): void {
  window.addEventListener('hashchange', () => {
    const focus = companyInAddress(graph, location.hash);
    if (focus !== null) store.set({ focus });
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    store.set(store.get().focus === null ? { search: '', filter: noFilter } : { focus: null });
  });
}

/** The page as it stands. */
interface ShownPage {
  update(next: ViewState, former: ViewState): void;
  readonly camera: () => Camera;
  moveTo(camera: Camera): void;
}

/** Builds the page in the language and the look of the view. */
async function showPage(
  place: HTMLElement,
  stored: StoredMap,
  store: ViewStore,
): Promise<ShownPage> {
  const { graph } = stored;
  const focused = document.activeElement?.id ?? '';
  const translate = await loadTranslator(store.get().language);
  document.documentElement.lang = translate.language;
  const view = createMapView(stored, store.get().look, translate);
  const explained = legend(graph, translate, store);
  const frame = mapFrame(view, translate);
  const said = html('p', { class: 'said', role: 'status' });
  const bannerPlace = html('div');
  const panelPlace = html('div', { class: 'side' });
  place.replaceChildren(
    skipLinks(translate),
    html(
      'main',
      {},
      html(
        'div',
        { class: 'first' },
        html(
          'div',
          { class: 'column' },
          pageHead(stored, translate, store),
          searchField(translate, store),
          bannerPlace,
          panelPlace,
        ),
        frame,
        explained.element,
      ),
      tables(graph, translate),
      html('footer', { class: 'quiet' }, translate('map.credit')),
    ),
    said,
  );
  embeddedHint(frame, translate);
  listenForGestures(frame, () => view, {
    chooseCompany: (focus) => store.set({ focus }),
    clickGround: () => store.set({ focus: null }),
  });
  const fill = ({ focus, search, filter }: ViewState) => {
    const lit = litIn(graph, store.get());
    const shownBanner = banner(graph, lit, translate, store);
    bannerPlace.replaceChildren(shownBanner);
    panelPlace.replaceChildren(sidePanel({ graph, photos: stored.photos, translate, store }));
    view.light(lit, focus);
    explained.update(lit);
    said.textContent =
      focus === null && search === '' && !isFiltering(filter)
        ? ''
        : (shownBanner.querySelector('span')?.textContent ?? '');
    return lit;
  };
  new ResizeObserver(() => view.measured()).observe(frame);
  view.measured();
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
  const lit = fill(store.get());
  if (lit !== null && store.get().focus !== null) view.show(lit);
  return {
    camera: () => view.camera(),
    moveTo: (camera) => view.move(camera),
    update: (next, former) => {
      const current = fill(next);
      writeAddress(next.focus);
      if (next.focus === former.focus && next.steps === former.steps) return;
      if (next.focus !== null && current !== null) view.show(current);
      // Whoever pressed something that is gone now reads on at what took its place.
      if (next.focus !== former.focus && document.activeElement === document.body)
        panelPlace.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    },
  };
}

/** The map with its buttons. */
function mapFrame(view: MapView, translate: Translate): HTMLElement {
  view.svg.querySelector('[data-company]')?.setAttribute('tabindex', '0');
  const sign = (text: string, key: 'map.zoomIn' | 'map.zoomOut' | 'map.fit', act: () => void) =>
    button(text, act, { 'aria-label': translate(key), title: translate(key) });
  return html(
    'section',
    {
      id: 'frame',
      class: 'frame',
      tabindex: 0,
      'aria-label': `${translate('map.map')}. ${translate('map.mapHelp')}`,
    },
    view.svg,
    html(
      'div',
      { class: 'buttons screen' },
      sign('+', 'map.zoomIn', () => view.zoom(1.5)),
      sign('−', 'map.zoomOut', () => view.zoom(1 / 1.5)),
      sign('⤢', 'map.fit', () => view.move({ scale: 1, x: 0, y: 0 })),
      button(translate('map.print'), () => window.print(), { class: 'wide' }),
    ),
  );
}
