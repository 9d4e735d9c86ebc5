import { nameIn } from '@symbiomap/domain';
import { useMemo } from 'react';
import { useBoardList } from '../board/SessionContext.tsx';
import { useTranslate } from '../language/LanguageProvider.tsx';

/** A company to choose. */
export interface CompanyOption {
  readonly id: string;
  readonly name: string;
}

/** All companies by name. The same list until a name changes: moving them about leaves it alone. */
export function useCompanyOptions(): readonly CompanyOption[] {
  const translate = useTranslate();
  const idsAndNames = useBoardList(({ companies }) =>
    [...companies.values()].flatMap((company) => [
      company.id,
      company.name === '' ? null : nameIn(company, translate.language),
    ]),
  );
  return useMemo(() => {
    const collator = new Intl.Collator(translate.language);
    return Array.from({ length: idsAndNames.length / 2 }, (_, index) => ({
      id: idsAndNames[2 * index] ?? '',
      name: idsAndNames[2 * index + 1] ?? translate('domain.unnamed'),
    })).sort((a, b) => collator.compare(a.name, b.name));
  }, [idsAndNames, translate]);
}
