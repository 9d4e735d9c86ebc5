import { hasInvisibleCharacters, mixesScripts, normaliseScripts } from '@symbiomap/domain';
import { defineRule, type Fix, type Report } from '../../rule.ts';

/** S15: a name in which letters of two alphabets stand in one word, or characters nobody sees: searching will miss it. */
export const alphabetsMixed = defineRule({
  id: 'S15',
  check: 'alphabets-mixed',
  severity: 'warning',
  variants: ['invisible'],
  fixIds: ['normalise', 'rewrite'],
  find: {
    companies: ({ id, name }, _look, found) => mixedIn('companies', id, name, found),
    resources: ({ id, name }, _look, found) => mixedIn('resources', id, name, found),
  },
});

function mixedIn(
  table: 'companies' | 'resources',
  id: string,
  name: string,
  found: Report<'invisible', 'normalise' | 'rewrite'>,
): undefined {
  // Most names are plain ASCII, and every name is looked at.
  if (/^[\x20-\x7e]*$/.test(name)) return;
  const isMixed = mixesScripts(name);
  if (!isMixed && !hasInvisibleCharacters(name)) return;
  const normal = normaliseScripts(name);
  const rewrite: Fix<'rewrite'> = { id: 'rewrite', edit: { item: id, field: 'name' } };
  const normalise: Fix<'normalise'> = {
    id: 'normalise',
    params: { name: normal },
    changes: [{ kind: 'edit', table, id, fields: { name: normal } }],
  };
  found({
    items: [id],
    params: { name },
    ...(!isMixed && { variant: 'invisible' }),
    fixes: normal.trim() === '' || mixesScripts(normal) ? [rewrite] : [normalise, rewrite],
  });
}
