import { findRecord, nameIn, type BoardSnapshot } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';

/** So much of a note says which one it is. */
const longestNote = 60;

/** How the item of a comment is called; that it was deleted, where it is gone. */
export function itemWords(board: BoardSnapshot, on: string | null, translate: Translate): string {
  const found = on === null ? null : findRecord(board, on);
  if (found === null) return translate('comment.aboutGone');
  const { language } = translate;
  const named = (id: string | null, table: 'companies' | 'resources') => {
    const record = id === null ? undefined : board[table].get(id);
    return record === undefined ? '' : nameIn(record, language);
  };
  switch (found.table) {
    case 'companies':
    case 'resources':
      return nameIn(found.record, language) || translate('domain.unnamed');
    case 'flows': {
      const { resource, from, to } = found.record;
      const ends = translate('find.ends', {
        from: named(from, 'companies') || translate('flow.endMissing'),
        to: named(to, 'companies') || translate('flow.endMissing'),
      });
      return `${named(resource, 'resources') || translate('flow.unknownResource')}, ${ends}`;
    }
    case 'areas':
      return found.record.title || translate('area.untitled');
    case 'notes': {
      const { text } = found.record;
      return text.trim() === '' ? translate('tool.note') : shortened(text.trim());
    }
    default:
      return translate('domain.unnamed');
  }
}

function shortened(text: string): string {
  const letters = Array.from(text.replaceAll(/\s+/gu, ' '));
  return letters.length <= longestNote
    ? letters.join('')
    : `${letters.slice(0, longestNote).join('')}…`;
}
