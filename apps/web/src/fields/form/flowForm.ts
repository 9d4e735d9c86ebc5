import {
  barrierKinds,
  barrierSeverities,
  costKinds,
  effectKinds,
  flowSides,
  flowStages,
  flowUses,
  legalStatuses,
  transportModes,
} from '@symbiomap/domain';
import { ask, textsOf } from './describeField.ts';
import { currency, evidenceParts, year } from './sharedFields.ts';
import type { FormSection } from './formField.ts';

const sides = textsOf(flowSides, 'form.side');
const anyMoney = { min: -1e12, max: 1e12 } as const;
const money = { min: 0, max: 1e12 } as const;
const step = { min: 1, max: 5 } as const;

/** What can be told of a flow beyond who, what, how much and how far. */
export const flowForm: readonly FormSection[] = [
  {
    id: 'barriers',
    title: 'form.section.barriers',
    fields: [
      ask.rows('barriers', 'form.barriers', {
        add: 'form.barriers.add',
        count: 'form.barriers.count',
        most: 100,
        parts: [
          ask.text('text', 'form.barriers.text', 2_000),
          ask.word('kind', 'form.barriers.kind', textsOf(barrierKinds, 'form.barrierKind')),
          ask.word(
            'severity',
            'form.barriers.severity',
            textsOf(barrierSeverities, 'form.barrierSeverity'),
          ),
          ask.text('nextStep', 'form.barriers.nextStep', 2_000),
          ask.shortText('owner', 'form.barriers.owner', 200),
          ask.date('due', 'form.barriers.due'),
          ask.yesNo('solved', 'form.barriers.solved'),
        ],
      }),
    ],
  },
  {
    id: 'stages',
    title: 'form.section.stages',
    fields: [
      ask.rows(
        'stages',
        'form.stages',
        {
          add: 'form.stages.add',
          count: 'form.stages.count',
          most: 100,
          parts: [
            ask.word('stage', 'flow.stage', textsOf(flowStages, 'stage')),
            ask.date('date', 'form.date'),
            ask.text('note', 'company.note', 2_000),
          ],
        },
        { hint: 'form.stages.hint' },
      ),
      ask.records('waitsFor', 'form.waitsFor', 'flows', 20, { hint: 'form.waitsFor.hint' }),
    ],
  },
  {
    id: 'tests',
    title: 'form.section.tests',
    fields: [
      ask.rows('tests', 'form.tests', {
        add: 'form.tests.add',
        count: 'form.tests.count',
        most: 100,
        parts: [
          ask.date('date', 'form.date'),
          ask.wordOrText(
            'result',
            'form.tests.result',
            textsOf(['passed', 'failed'], 'form.testResult'),
            40,
          ),
          ask.shortText('lab', 'form.tests.lab', 300),
          ask.shortText('sample', 'form.tests.sample', 300),
          ask.text('note', 'company.note', 2_000),
        ],
      }),
    ],
  },
  {
    id: 'money',
    title: 'form.section.money',
    fields: [
      ask.group('contract', 'form.contract', [
        ask.text('type', 'form.contract.type', 200),
        ask.date('from', 'form.from'),
        ask.date('to', 'form.to'),
      ]),
      ask.group(
        'price',
        'form.price',
        [
          ask.number('amount', 'form.price.amount', anyMoney),
          currency,
          ask.shortText('per', 'form.price.per', 40),
          ask.word('paidBy', 'form.price.paidBy', sides),
          year,
        ],
        { hint: 'form.price.hint' },
      ),
      ask.rows('costs', 'form.costs', {
        add: 'form.costs.add',
        count: 'form.costs.count',
        most: 20,
        parts: [
          ask.word('kind', 'form.costs.kind', textsOf(costKinds, 'form.costKind')),
          ask.word('side', 'form.costs.side', sides),
          ask.number('amount', 'form.costs.amount', money),
          currency,
        ],
      }),
      ask.group('investment', 'form.investment', [
        ask.number('amount', 'form.investment.amount', money),
        currency,
        ask.number('lifetimeYears', 'form.investment.lifetimeYears', { min: 0, max: 200 }),
        ask.share('interest', 'form.investment.interest'),
        ask.number('yearlyGain', 'form.investment.yearlyGain', anyMoney),
        ask.word('side', 'form.investment.side', sides),
      ]),
    ],
  },
  {
    id: 'transport',
    title: 'form.section.transport',
    fields: [
      ask.group('transport', 'form.transport', [
        ask.wordOrText(
          'mode',
          'form.transport.mode',
          textsOf(transportModes, 'form.transportMode'),
          40,
        ),
        ask.number('distanceKm', 'form.transport.distanceKm', { min: 0, max: 50_000 }),
        ask.number('loadT', 'form.transport.loadT', { min: 0, max: 1e6 }),
        ask.number('days', 'form.transport.days', { min: 0, max: 366 }),
        ask.number('costPerTkm', 'form.transport.costPerTkm', { min: 0, max: 1e6 }),
        ask.word('paidBy', 'form.price.paidBy', sides),
        ask.yesNo('returnsEmpty', 'form.transport.returnsEmpty'),
      ]),
      ask.amount('capacity', 'form.capacity', { hint: 'form.capacity.hint' }),
      ask.share('loss', 'form.loss'),
      ask.number('storageDays', 'form.storageDays', { min: 0, max: 3_660 }),
    ],
  },
  {
    id: 'process',
    title: 'form.section.process',
    fields: [
      ask.record('via', 'form.via', 'processes', { hint: 'form.via.hint' }),
      ask.word('use', 'form.use', textsOf(flowUses, 'form.flowUse')),
    ],
  },
  {
    id: 'time',
    title: 'form.section.time',
    fields: [
      ask.amount('takerAmount', 'flow.takerAmount', { hint: 'form.takerAmount.hint' }),
      ask.date('until', 'form.until'),
      ask.months('monthly', 'form.monthly', { hint: 'form.monthly.hint' }),
    ],
  },
  {
    id: 'baseline',
    title: 'form.section.baseline',
    fields: [
      ask.group(
        'replaces',
        'form.replaces',
        [
          ask.record('flow', 'form.replaces.flow', 'flows'),
          ask.number('ratio', 'form.replaces.ratio', { min: 0, max: 1e6 }),
        ],
        { hint: 'form.replaces.hint' },
      ),
      ask.group('avoids', 'form.avoids', [ask.record('flow', 'form.avoids.flow', 'flows')]),
      ask.shortText('alternatives', 'form.alternatives', 64, { hint: 'form.alternatives.hint' }),
    ],
  },
  {
    id: 'effects',
    title: 'form.section.effects',
    fields: [
      ask.rows(
        'effects',
        'form.effects',
        {
          add: 'form.effects.add',
          count: 'form.effects.count',
          most: 50,
          parts: [
            ask.wordOrText(
              'kind',
              'form.effects.kind',
              textsOf(effectKinds, 'form.effectKind'),
              60,
            ),
            ask.number('count', 'form.effects.howMany', money),
            ask.number('before', 'form.effects.before', step),
            ask.number('after', 'form.effects.after', step),
            ask.text('sign', 'form.effects.sign', 2_000),
            ask.shortText('by', 'form.effects.by', 200),
          ],
        },
        { hint: 'form.effects.hint' },
      ),
    ],
  },
  {
    id: 'law',
    title: 'form.section.law',
    fields: [
      ask.word('legalStatus', 'form.legalStatus', textsOf(legalStatuses, 'form.legal')),
      ask.group(
        'byProductTest',
        'form.byProductTest',
        [
          ask.yesNo('useIsCertain', 'form.byProductTest.useIsCertain'),
          ask.yesNo('usedDirectly', 'form.byProductTest.usedDirectly'),
          ask.yesNo('fromProduction', 'form.byProductTest.fromProduction'),
          ask.yesNo('useIsLawful', 'form.byProductTest.useIsLawful'),
        ],
        { hint: 'form.byProductTest.hint' },
      ),
      ask.text('shipmentPapers', 'form.shipmentPapers', 500),
      ask.yesNo('confidential', 'form.confidential', { hint: 'form.confidential.hint' }),
      ask.yesNo('internal', 'form.internal'),
      ask.yesNo('returning', 'form.returning'),
    ],
  },
  {
    id: 'evidence',
    title: 'form.section.evidence',
    fields: [ask.group('evidence', 'form.evidence', evidenceParts)],
  },
];
