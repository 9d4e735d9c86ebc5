import { wasteEntryOf } from '@symbiomap/domain/classifications';
import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/**
 * Chapters of the List of Waste that speak of one trade, and the NACE divisions that it may be found in. The others
 * (packaging, oils, building, households) may come from anybody. General knowledge, wide on purpose.
 */
const divisionsOf: Readonly<Record<string, readonly string[]>> = {
  '01': ['05', '06', '07', '08', '09', '19', '23', '24', '42', '43'],
  '02': ['01', '02', '03', '10', '11', '12', '20', '21', '46', '47', '55', '56', '81'],
  '03': ['02', '16', '17', '31', '32', '18'],
  '04': ['10', '13', '14', '15', '96'],
  '05': ['06', '19', '20', '35', '24'],
  '09': ['18', '58', '59', '74', '86'],
};

/** R10: the chapter of a waste speaks of another trade than its giver's: slaughter waste from a cement works? */
export const codeOfOtherTrade = defineRule({
  id: 'R10',
  check: 'code-of-other-trade',
  severity: 'hint',
  variants: [],
  fixIds: ['check-code', 'check-sector'],
  find: {
    flows(flow, { graph, nameOf, today }, found) {
      const [resource, giver] = [graph.resource(flow.resource), graph.company(flow.from)];
      if (resource?.waste == null || giver === undefined || isOver(flow)) return;
      const division = giver.sector?.code?.slice(0, 2) ?? '';
      const entry = wasteEntryOf(graph.board, resource, today);
      const divisions = divisionsOf[entry?.code.slice(0, 2) ?? ''];
      if (entry === null || divisions === undefined || !/^\d\d$/.test(division)) return;
      // Whoever collects, stores or tests waste has that of all trades.
      if (divisions.includes(division) || ['36', '37', '38', '39', '71', '72'].includes(division))
        return;
      found({
        items: [flow.id, giver.id],
        subject: [flow.id],
        params: { resource: nameOf(resource), giver: nameOf(giver), code: entry.code },
        fixes: [
          { id: 'check-code', edit: { item: resource.id, field: 'waste' } },
          { id: 'check-sector', edit: { item: giver.id, field: 'sector' } },
        ],
      });
    },
  },
});
