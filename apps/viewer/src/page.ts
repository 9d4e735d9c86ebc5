import { boardTotals, type BoardGraph } from '@symbiomap/domain';
import {
  coverageInWords,
  languages,
  savedAtInWords,
  totalsInWords,
  type Language,
  type Translate,
} from '@symbiomap/i18n';
import { noFilter } from '@symbiomap/scene';
import { button, html } from './html.ts';
import type { StoredMap } from './readMap.ts';
import type { ViewStore } from './viewState.ts';

/** Title, how much there is, of when, and the language. */
export function pageHead(
  { graph, savedAt }: StoredMap,
  translate: Translate,
  store: ViewStore,
): HTMLElement {
  const totals = boardTotals(graph);
  const coverage = coverageInWords(translate, totals);
  const choices = languages.map((language) => languageButton(language, translate, store));
  return html(
    'header',
    {},
    html('h1', {}, graph.board.board.title),
    html('p', { class: 'totals' }, totalsInWords(translate, totals).join(' · ')),
    html('p', { class: 'quiet' }, savedAtInWords(translate, savedAt)),
    ...(coverage === '' ? [] : [html('p', { class: 'quiet small' }, coverage)]),
    html(
      'div',
      { class: 'languages screen', role: 'group', 'aria-label': translate('map.language') },
      ...choices,
    ),
  );
}

function languageButton(
  language: Language,
  translate: Translate,
  store: ViewStore,
): HTMLButtonElement {
  return button(translate(`language.${language}`), () => store.set({ language }), {
    lang: language,
    'aria-pressed': language === translate.language ? 'true' : 'false',
  });
}

/** Ways past what one does not want to read. */
export function skipLinks(translate: Translate): HTMLElement {
  return html(
    'nav',
    { class: 'skip screen', 'aria-label': translate('map.tables') },
    html('a', { href: '#list' }, translate('map.toList')),
    html('a', { href: '#frame' }, translate('map.toMap')),
    html('a', { href: '#tables' }, translate('map.toTables')),
  );
}

/** The field to search in. It stays in the page while what it finds changes. */
export function searchField(translate: Translate, store: ViewStore): HTMLElement {
  const field = html('input', {
    type: 'search',
    id: 'search',
    placeholder: translate('map.searchPlaceholder'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  field.value = store.get().search;
  field.addEventListener('input', () => store.set({ search: field.value, focus: null }));
  store.onChange(({ search }) => {
    if (field.isConnected && field.value !== search) field.value = search;
  });
  return html(
    'div',
    { class: 'search screen', role: 'search' },
    html('label', { for: 'search' }, translate('map.search')),
    field,
  );
}

/** "Showing 7 of 31 companies", with the way back to all of them; empty while nothing is faded. */
export function banner(
  graph: BoardGraph,
  lit: ReadonlySet<string> | null,
  translate: Translate,
  store: ViewStore,
): HTMLElement {
  const all = graph.board.companies.size;
  const shown =
    lit === null ? all : [...graph.board.companies.keys()].filter((id) => lit.has(id)).length;
  const content =
    lit === null
      ? []
      : [
          html('span', {}, translate('map.showing', { shown, all })),
          button(translate('map.showAll'), () =>
            store.set({ focus: null, search: '', filter: noFilter }),
          ),
        ];
  return html('div', { class: 'banner screen' }, ...content);
}
