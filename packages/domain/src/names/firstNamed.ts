import { foldName } from './foldName.ts';

/** A name of so many letters is still the same with an ending: "plastics", "кофейного". */
const longEnough = 6;

/**
 * The first row of a table that goes by one of some names ("plastic film", "used coffee grounds"): its beginning
 * counts before its end. `stems`: beginnings of names, folded by {@link foldName}.
 */
export function firstNamed<Row extends { readonly stems: readonly string[] }>(
  rows: readonly Row[],
  names: readonly string[],
): Row | undefined {
  const wanted = names.filter((name) => name !== '').map(foldName);
  const begins = (name: string, stem: string) =>
    name === stem ||
    name.startsWith(`${stem} `) ||
    (stem.length >= longEnough && name.startsWith(stem));
  const ends = (name: string, stem: string) => name.endsWith(` ${stem}`);
  for (const fits of [begins, ends]) {
    const row = rows.find(({ stems }) =>
      wanted.some((name) => stems.some((stem) => fits(name, stem))),
    );
    if (row !== undefined) return row;
  }
  return undefined;
}
