import type { Translate } from '@symbiomap/i18n';
import { cardColorings, lineColorings, type MapLook } from '@symbiomap/scene';
import { html } from './html.ts';
import type { ViewStore } from './viewState.ts';

/** The choice of what the colours of companies tell. */
export function cardChoice(translate: Translate, store: ViewStore): HTMLElement {
  const options = cardColorings.map((id) => ({ id, name: translate(`legend.cards.${id}`) }));
  return choice('cards', translate('legend.colourOfCompanies'), options, store);
}

/** The choice of what the colours of flows tell. */
export function lineChoice(translate: Translate, store: ViewStore): HTMLElement {
  const options = lineColorings.map((id) => ({ id, name: translate(`legend.lines.${id}`) }));
  return choice('lines', translate('legend.colourOfFlows'), options, store);
}

/** Whether lines are as wide as what flows in a year. */
export function widthChoice(translate: Translate, store: ViewStore): HTMLElement {
  const { look } = store.get();
  const box = html('input', { type: 'checkbox', id: 'look-width', checked: look.isWidthByAmount });
  box.addEventListener('change', () =>
    store.set({ look: { ...store.get().look, isWidthByAmount: box.checked } }),
  );
  return html('label', { class: 'width screen' }, box, translate('legend.widthByAmount'));
}

function choice<K extends 'cards' | 'lines'>(
  what: K,
  label: string,
  options: readonly { readonly id: MapLook[K]; readonly name: string }[],
  store: ViewStore,
): HTMLElement {
  const chosen = store.get().look[what];
  const made = html(
    'select',
    { id: `look-${what}`, class: 'screen', 'aria-label': label },
    ...options.map(({ id, name }) => html('option', { value: id, selected: id === chosen }, name)),
  );
  made.addEventListener('change', () => {
    const option = options.find(({ id }) => id === made.value);
    if (option !== undefined) store.set({ look: { ...store.get().look, [what]: option.id } });
  });
  return made;
}
