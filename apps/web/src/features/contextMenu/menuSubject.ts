import { findRecord, nameIn, type BoardSnapshot, type TableName } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';

/** What a menu is for. */
export type MenuSubject = 'company' | 'flow' | 'note' | 'area' | 'several' | 'board';

/** What a menu that was opened on an item is for. Of several that are selected it is for all. */
export function subjectOf(
  board: BoardSnapshot,
  item: string | null,
  selection: ReadonlySet<string>,
): MenuSubject {
  const found = item === null ? null : findRecord(board, item);
  if (found === null) return 'board';
  if (selection.size > 1) return 'several';
  return subjectOfTable[found.table] ?? 'board';
}

const subjectOfTable: Partial<Record<TableName, MenuSubject>> = {
  companies: 'company',
  flows: 'flow',
  notes: 'note',
  areas: 'area',
};

/** How a menu is called: by what it is for. */
export function subjectName(
  board: BoardSnapshot,
  subject: MenuSubject,
  selection: ReadonlySet<string>,
  translate: Translate,
): string {
  const [only = ''] = selection;
  if (subject === 'board') return translate('contextMenu.board');
  if (subject === 'note') return translate('tool.note');
  if (subject === 'area') {
    const title = board.areas.get(only)?.title ?? '';
    return title === '' ? translate('area.untitled') : title;
  }
  if (subject === 'company') {
    const company = board.companies.get(only);
    const name = company === undefined ? '' : nameIn(company, translate.language);
    return name === '' ? translate('domain.unnamed') : name;
  }
  if (subject === 'flow') {
    const resource = board.resources.get(board.flows.get(only)?.resource ?? '');
    return resource === undefined
      ? translate('flow.unknownResource')
      : nameIn(resource, translate.language);
  }
  return translate('contextMenu.selected', { count: selection.size });
}
