import { inkProperties, kindGroups, sectorGroups, type Theme } from '@symbiomap/scene';

/**
 * The colours of the page: dark where the reader's system is dark, light on paper. The palette stays their only
 * source; a sheet made in the program is nothing that the content policy has to know.
 */
export function adoptColors(page: Document): void {
  const rules = (theme: Theme) =>
    [...inkProperties(theme)].map(([name, color]) => `${name}:${color}`).join(';');
  const own = [
    ...sectorGroups.map((group) => `sector-${group}`),
    ...kindGroups.map((group) => `kind-${group}`),
  ]
    .map((color) => `[data-color='${color}']{--own-color:var(--${color})}`)
    .join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${rules('light')}}@media screen and (prefers-color-scheme:dark){:root{${rules('dark')}}}@media print{:root{--ground:#fff}}${own}`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
