import { codeList, wasteChangeDay, wasteCodeOf } from '@symbiomap/domain/classifications';
import { defineRule } from '../../rule.ts';

/** R14: the code is gone, or will be, with the next version of its list. */
export const codeRevised = defineRule({
  id: 'R14',
  check: 'code-revised',
  severity: 'hint',
  variants: ['already'],
  fixIds: ['take-new', 'choose'],
  find: {
    resources(resource, { graph, nameOf, today }, found) {
      if (resource.waste === null) return;
      const code = wasteCodeOf(graph.board, resource, today);
      const entry = code?.list.find(code.code) ?? null;
      if (code?.list.id !== 'LoW-2015' || entry === null) return;
      const next = codeList('LoW-2025');
      const successors = next?.replaced.get(entry.code) ?? [];
      const [first] = successors;
      const successor = first === undefined ? null : (next?.find(first) ?? null);
      if (next === null || successor === null) return;
      const isAlready = today >= wasteChangeDay;
      found({
        items: [resource.id],
        params: {
          resource: nameOf(resource),
          code: code.list.write(entry),
          day: wasteChangeDay,
          successors: successors
            .map((word) => next.find(word))
            .flatMap((found) => (found === null ? [] : [next.write(found)]))
            .join(', '),
        },
        ...(isAlready && { variant: 'already' }),
        fixes:
          isAlready && successors.length === 1
            ? [
                {
                  id: 'take-new',
                  params: { code: next.write(successor) },
                  changes: [
                    {
                      kind: 'edit',
                      table: 'resources',
                      id: resource.id,
                      fields: { waste: { list: next.id, code: successor.code } },
                    },
                  ],
                },
              ]
            : [{ id: 'choose', edit: { item: resource.id, field: 'waste' } }],
      });
    },
  },
});
