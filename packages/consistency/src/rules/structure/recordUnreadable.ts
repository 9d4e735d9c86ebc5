import { settingsId, type RecordFault } from '@symbiomap/domain';
import { defineRule, type Found, type Look } from '../../rule.ts';

const maxNamedFields = 3;

/** S16: parts of a record could not be read (a newer version wrote them, or a program did). They are kept as they came. */
export const recordUnreadable = defineRule({
  id: 'S16',
  check: 'record-unreadable',
  severity: 'error',
  variants: ['board', 'unnamed'],
  fixIds: ['fill-in'],
  find: { board: { reads: ['faults', 'companies', 'resources'], find: unreadable } },
});

function* unreadable({
  graph: { board },
  nameOf,
}: Look): Iterable<Found<'board' | 'unnamed', 'fill-in'>> {
  const byRecord = new Map<string, RecordFault[]>();
  for (const fault of board.faults) {
    const key = `${fault.table} ${fault.id}`;
    const group = byRecord.get(key);
    if (group === undefined) byRecord.set(key, [fault]);
    else group.push(fault);
  }
  for (const faults of byRecord.values()) {
    const [first] = faults;
    if (first === undefined) continue;
    const { table, id } = first;
    const record = table === 'companies' || table === 'resources' ? board[table].get(id) : null;
    const name = record === null ? '' : nameOf(record);
    const fields = [...new Set(faults.map(({ path }) => fieldOf(path)))].sort();
    const [field = ''] = fields;
    yield {
      items: [id],
      subject: [table, id],
      params: {
        name,
        id,
        fields: fields.slice(0, maxNamedFields).join(', '),
        count: fields.length,
      },
      ...(id === settingsId && table === 'board'
        ? { variant: 'board' }
        : name === '' && { variant: 'unnamed' }),
      fixes: field === '' ? [] : [{ id: 'fill-in', edit: { item: id, field } }],
    };
  }
}

/** The field that a path begins with: `amount` of `amount.mode`. */
function fieldOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}
