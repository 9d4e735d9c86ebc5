import type { Company } from '../records/company.ts';

/** The countries of two companies, where both are known and not the same. */
export function borderBetween(
  giver: Pick<Company, 'place'> | undefined,
  taker: Pick<Company, 'place'> | undefined,
): { readonly from: string; readonly to: string } | null {
  const [from, to] = [countryOf(giver), countryOf(taker)];
  return from === '' || to === '' || from === to ? null : { from, to };
}

function countryOf(company: Pick<Company, 'place'> | undefined): string {
  return (company?.place?.country ?? '').trim().toUpperCase();
}
