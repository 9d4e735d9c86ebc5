import { lossKinds, processKinds } from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import type { FormSection } from './formField.ts';

/** What a company does with its inputs. */
export const processForm: readonly FormSection[] = [
  {
    id: 'balance',
    title: 'form.section.balance',
    fields: [
      ask.word('kind', 'form.process.kind', textsOf(processKinds, 'form.processKind')),
      ask.number('cop', 'form.process.cop', { min: 0, max: 100 }, { hint: 'form.process.copHint' }),
      ask.rows('inputs', 'form.process.inputs', {
        add: 'form.process.inputs.add',
        count: 'form.process.inputs.count',
        most: 100,
        parts: [ask.resource('resource', 'resource.name'), ask.amount('amount', 'amount.amount')],
      }),
      ask.rows('outputs', 'form.process.outputs', {
        add: 'form.process.outputs.add',
        count: 'form.process.outputs.count',
        most: 100,
        parts: [
          ask.resource('resource', 'resource.name'),
          ask.amount('amount', 'amount.amount'),
          ask.number('yield', 'form.process.yield', { min: 0, max: 1e6 }),
          ask.resource('of', 'form.process.of'),
        ],
      }),
      ask.rows('losses', 'form.process.losses', {
        add: 'form.process.losses.add',
        count: 'form.process.losses.count',
        most: 50,
        parts: [
          ask.word('kind', 'form.process.lossKind', textsOf(lossKinds, 'form.lossKind')),
          ask.resource('resource', 'resource.name'),
          ask.amount('amount', 'amount.amount'),
        ],
      }),
      ask.yesNo('complete', 'form.process.complete'),
    ],
  },
];
