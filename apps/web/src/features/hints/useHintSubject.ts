import { nameIn } from '@symbiomap/domain';
import { useBoard, useView } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';

/** What suggestions are asked for. */
export interface HintSubject {
  readonly id: string;
  readonly kind: 'company' | 'resource';
  readonly name: string;
}

/** The resource in the panel, else the one company that is selected; `null`: the whole board. */
export function useHintSubject(): HintSubject | null {
  const translate = useTranslate();
  const shownResource = useView((state) => state.shownResource);
  const selected = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : null));
  const resource = useBoard(({ resources }) => resources.get(shownResource ?? ''));
  const company = useBoard(({ companies }) => companies.get(selected ?? ''));
  const record = resource ?? company;
  if (record === undefined) return null;
  return {
    id: record.id,
    kind: resource === undefined ? 'company' : 'resource',
    name: nameIn(record, translate.language) || translate('domain.unnamed'),
  };
}
