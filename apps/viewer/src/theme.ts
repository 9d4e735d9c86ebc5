import { inkProperties, sectorGroups, type Theme } from '@symbiomap/scene';

/**
 * The colours of the page: dark where the reader's system is dark, light on paper. The palette stays their only
 * source; a sheet made in the program is nothing that the content policy has to know.
 */
export function adoptColors(page: Document): void {
  const rules = (theme: Theme) =>
    [...inkProperties(theme)].map(([name, color]) => `${name}:${color}`).join(';');
  const sectors = sectorGroups
    .map((group) => `[data-sector='${group}']{--own-sector:var(--sector-${group})}`)
    .join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${rules('light')}}@media screen and (prefers-color-scheme:dark){:root{${rules('dark')}}}@media print{:root{--ground:#fff}}${sectors}`,
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
