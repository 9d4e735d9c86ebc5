import { defineRule } from '../../rule.ts';

/** S08: a process that makes something out of nothing, or takes things in and gives nothing out. */
export const processOneSided = defineRule({
  id: 'S08',
  check: 'process-one-sided',
  severity: 'warning',
  variants: ['no-output'],
  fixIds: ['add-input', 'add-output'],
  find: {
    processes(process, { graph, nameOf }, found) {
      const { id, name, inputs, outputs, losses } = process;
      const leaves = outputs.length + losses.length;
      // Just begun: nothing is said of either side.
      if (inputs.length > 0 === leaves > 0) return;
      const company = graph.company(process.company);
      if (inputs.length === 0 && company?.kind === 'source') return;
      if (leaves === 0 && (company?.kind === 'sink' || process.kind === 'storage')) return;
      const isOutputMissing = leaves === 0;
      found({
        items: company === undefined ? [id] : [id, company.id],
        subject: [id],
        params: { process: name, company: nameOf(company) },
        ...(isOutputMissing && { variant: 'no-output' }),
        fixes: [
          isOutputMissing
            ? { id: 'add-output', edit: { item: id, field: 'outputs' } }
            : { id: 'add-input', edit: { item: id, field: 'inputs' } },
        ],
      });
    },
  },
});
