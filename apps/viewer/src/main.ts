import { chooseLanguage, loadTranslator, type Translate } from '@symbiomap/i18n';
import { isFiltering, noFilter } from '@symbiomap/scene';
import { companyInAddress, writeAddress } from './address.ts';
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
    focus: companyInAddress(stored.graph, location.hash),
    steps: 1,
    search: '',
    filter: noFilter,
  });
  let shown = await showPage(place, stored, store);
  store.onChange((next, former) => {
    if (next.language === former.language) shown.update(next, former);
    else void showPage(place, stored, store).then((page) => (shown = page));
  });
  listenForReader(stored, store);
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

/** Builds the page in the language of the view. */
async function showPage(
  place: HTMLElement,
  stored: StoredMap,
  store: ViewStore,
): Promise<{ update(next: ViewState, former: ViewState): void }> {
  const { graph } = stored;
  const translate = await loadTranslator(store.get().language);
  document.documentElement.lang = translate.language;
  const view = createMapView(graph, translate);
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
  listenForGestures(frame, () => view, {
    chooseCompany: (focus) => store.set({ focus }),
    clickGround: () => store.set({ focus: null }),
  });
  const fill = ({ focus, search, filter }: ViewState) => {
    const lit = litIn(graph, store.get());
    const shownBanner = banner(graph, lit, translate, store);
    bannerPlace.replaceChildren(shownBanner);
    panelPlace.replaceChildren(sidePanel({ graph, translate, store }));
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
  const lit = fill(store.get());
  if (lit !== null && store.get().focus !== null) view.show(lit);
  return {
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
