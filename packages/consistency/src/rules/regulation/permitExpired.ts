import { isCertainlyBefore } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** R11: a permit has run out, and no later one for the same is recorded. */
export const permitExpired = defineRule({
  id: 'R11',
  check: 'permit-expired',
  severity: 'warning',
  variants: [],
  fixIds: ['renew'],
  find: {
    companies(company, { nameOf, today }, found) {
      if (company.permits.length === 0) return;
      const isOver = (until: string | null) => isCertainlyBefore(until, today);
      const valid = company.permits.filter(({ validUntil }) => !isOver(validUntil));
      const renewed = new Set(valid.flatMap(({ codes, operations }) => [...codes, ...operations]));
      const [expired] = company.permits.filter(
        ({ validUntil, codes, operations }) =>
          isOver(validUntil) && [...codes, ...operations].some((word) => !renewed.has(word)),
      );
      if (expired === undefined) return;
      found({
        items: [company.id],
        params: { company: nameOf(company), date: (expired.validUntil ?? '').slice(0, 10) },
        fixes: [{ id: 'renew', edit: { item: company.id, field: 'permits' } }],
      });
    },
  },
});
