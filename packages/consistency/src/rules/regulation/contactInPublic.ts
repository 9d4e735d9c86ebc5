import { inOrder } from '../../inOrder.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** R13: people are named with how to reach them on a board that everybody may look at, and did not agree. */
export const contactInPublic = defineRule({
  id: 'R13',
  check: 'contact-in-public',
  severity: 'warning',
  variants: [],
  fixIds: ['remove-contacts'],
  find: { board: { reads: ['companies'], find: exposed } },
});

function* exposed({ graph: { board }, nameOf }: Look): Iterable<Found<never, 'remove-contacts'>> {
  if (board.board.visibility !== 'public') return;
  const companies = inOrder(
    [...board.companies.values()].filter(
      ({ contact }) =>
        contact !== null &&
        contact.mayBePublic !== true &&
        [contact.name, contact.email, contact.phone].some((word) => (word ?? '').trim() !== ''),
    ),
  );
  const [first] = companies;
  if (first === undefined) return;
  yield {
    items: companies.map(({ id }) => id),
    subject: [],
    params: { count: companies.length, company: nameOf(first) },
    fixes: [
      {
        id: 'remove-contacts',
        changes: companies.map(({ id }) => ({
          kind: 'edit',
          table: 'companies',
          id,
          fields: { contact: null },
        })),
      },
    ],
  };
}
