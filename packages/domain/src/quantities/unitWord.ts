import { findUnit } from './unit.ts';

/** A unit as a word says it, or those that it may be. `scale`: what the number is to be multiplied by. */
type UnitReading =
  | { readonly id: string; readonly scale: number }
  | { readonly options: readonly string[]; readonly scale: number };

/** Crowns are counted in three countries. */
const crowns: Readonly<Record<string, string>> = { da: 'DKK', sv: 'SEK', no: 'NOK', nb: 'NOK' };
const crownWord = /^(?:kr|kroner|крон|крона|кроны)\.?$/iu;
const prefixed = /^([kKTtMm])\s?(€|\$|£|₽|[A-Za-z]{2,3}|руб)\.?$/u;

/** The unit that a word says, thousands and millions of money among them ("k€", "MSEK", "tkr"). */
export function readUnitWord(written: string, language: string | null): UnitReading | undefined {
  const unit = findUnit(written);
  if (unit !== undefined) return { id: unit.id, scale: 1 };
  if (crownWord.test(written)) return crownsIn(language, 1);
  const [, prefix = '', rest = ''] = prefixed.exec(written.trim()) ?? [];
  const scale = prefix.toLowerCase() === 'm' ? 1e6 : 1e3;
  if (crownWord.test(rest)) return crownsIn(language, scale);
  const money = rest === '' ? undefined : findUnit(rest);
  return money?.dimension === 'money' ? { id: money.id, scale } : undefined;
}

function crownsIn(language: string | null, scale: number): UnitReading {
  const id = crowns[language?.slice(0, 2) ?? ''];
  return id === undefined ? { options: ['DKK', 'SEK', 'NOK'], scale } : { id, scale };
}
