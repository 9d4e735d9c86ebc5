import { hasInvisibleCharacters, mixesScripts, normaliseScripts } from '@symbiomap/domain';
import { defineRule, type Fix } from '../rule.ts';

/** S15: a name in which letters of two alphabets stand in one word, or characters nobody sees: searching will miss it. */
export const alphabetsMixed = defineRule({
  id: 'S15',
  check: 'alphabets-mixed',
  severity: 'warning',
  variants: ['invisible'],
  fixIds: ['normalise', 'rewrite'],
  *find({ board }) {
    for (const table of ['companies', 'resources'] as const) {
      for (const { id, name } of board[table].values()) {
        // Most names are plain ASCII, and this runs on every change of the board.
        if (/^[\x20-\x7e]*$/.test(name)) continue;
        const isMixed = mixesScripts(name);
        if (!isMixed && !hasInvisibleCharacters(name)) continue;
        const normal = normaliseScripts(name);
        const rewrite: Fix<'rewrite'> = { id: 'rewrite', edit: { item: id, field: 'name' } };
        const normalise: Fix<'normalise'> = {
          id: 'normalise',
          params: { name: normal },
          changes: [{ kind: 'edit', table, id, fields: { name: normal } }],
        };
        yield {
          items: [id],
          params: { name },
          ...(!isMixed && { variant: 'invisible' }),
          fixes: normal.trim() === '' || mixesScripts(normal) ? [rewrite] : [normalise, rewrite],
        };
      }
    }
  },
});
