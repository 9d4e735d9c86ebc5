import type { Company, CompanyKind } from '@symbiomap/domain';
import { tradeByName } from './trades.ts';

/** What a company does, as a code of NACE Rev. 2.1, and where that is known from. */
export interface Sector {
  readonly code: string;
  /** How far the code may be trusted: a code of another list means the same up to its group, or only its division. */
  readonly depth: 'class' | 'group' | 'division';
  readonly from: 'code' | 'name';
}

const ownList = 'NACE-2.1';
/** Places whose name may say what is done there. "District heating customers" heat nothing. */
const trading: ReadonlySet<CompanyKind> = new Set(['company', 'utility', 'infrastructure']);
const known = new WeakMap<Company, Sector | null>();

/** What a company does: by its sector code, else by a word of its name ("bakery", «пекарня»). `null`: unknown. */
export function sectorOf(company: Company): Sector | null {
  const seen = known.get(company);
  if (seen !== undefined) return seen;
  const sector = byCode(company) ?? byName(company);
  known.set(company, sector);
  return sector;
}

/**
 * How alike what a company does is to a code of the tables: 1 the same class, 0.8 the same as far as is known, 0.6
 * another class of the group, 0.4 of the division, 0 another division.
 */
export function sectorLikeness(sector: Sector, code: string): number {
  const length = sharedLength(sector.code, code);
  if (length >= 5 && sector.depth === 'class') return 1;
  if (length >= 4 && sector.depth !== 'division') return isClassKnown(sector) ? 0.6 : 0.8;
  return length >= 2 ? 0.4 : 0;
}

function isClassKnown({ code, depth }: Sector): boolean {
  return depth === 'class' && code.length === 5;
}

/** How many characters two codes begin with alike, in whole steps: division 2, group 4, class 5. */
function sharedLength(a: string, b: string): number {
  for (const length of [5, 4, 2]) {
    if (a.length >= length && b.length >= length && a.slice(0, length) === b.slice(0, length)) {
      return length;
    }
  }
  return 0;
}

function byCode({ sector }: Company): Sector | null {
  const digits = (sector?.code ?? '').replace(/^[A-Za-z]/, '').replace(/[\s.]/g, '');
  if (!/^\d{2,6}$/.test(digits)) return null;
  const code = digits.length === 2 ? digits : `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
  if (sector?.list === ownList) return { code, depth: 'class', from: 'code' };
  // Rev. 2 and the lists made after it (OKVED 2) agree with Rev. 2.1 on groups up to energy and water; 38 was re-made.
  const isAlike = Number(digits.slice(0, 2)) < 38;
  return { code, depth: isAlike ? 'group' : 'division', from: 'code' };
}

function byName(company: Company): Sector | null {
  if (!trading.has(company.kind)) return null;
  const { name, names, aliases } = company;
  const code = tradeByName([name, ...Object.values(names ?? {}), ...aliases]);
  return code === null ? null : { code, depth: 'class', from: 'name' };
}
