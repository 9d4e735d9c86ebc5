import type { Finding } from '@symbiomap/consistency';
import {
  carbonOfFlow,
  netCarbon,
  partnersMoney,
  type BoardGraph,
  type Flow,
  type Range,
  type ScreeningCriterion,
} from '@symbiomap/domain';
import {
  findingMessage,
  formatAmount,
  indicatorFigure,
  type RulesTranslate,
} from '@symbiomap/i18n';
import type { ChainWords } from './chainWords.ts';

interface Told {
  readonly graph: BoardGraph;
  readonly flow: Flow;
  readonly words: ChainWords;
}

/** What a board knows that bears on a criterion, in lines: to score by more than a feeling. */
const factsBy: Readonly<Record<ScreeningCriterion, (told: Told) => readonly string[]>> = {
  amount: ({ flow, words }) => {
    const amount = formatAmount(words, flow.amount);
    const taken = formatAmount(words, flow.takerAmount);
    const by = flow.evidence?.class ?? null;
    return [
      amount === '' ? words('chain.fact.noAmount') : words('chain.fact.amount', { amount }),
      ...(taken === '' ? [] : [words('chain.fact.takerAmount', { amount: taken })]),
      ...(by === null ? [] : [words('chain.fact.evidence', { evidence: words(`evidence.${by}`) })]),
    ];
  },
  fit: () => [],
  technique: ({ flow, words }) =>
    flow.tests.flatMap(({ date, result }) => {
      if (result === null) return [];
      const key = `form.testResult.${result}`;
      const said = words.has(key) ? words(key) : result;
      return date === null
        ? words('chain.fact.test', { result: said })
        : words('chain.fact.testDated', { date, result: said });
    }),
  money: ({ graph, flow, words }) => {
    const { currency, giver, taker } = partnersMoney(graph, flow);
    const money = (range: Range) => figure(words, range, currency ?? '');
    const lines = [
      ...(giver === null ? [] : [words('chain.fact.giver', { money: money(giver) })]),
      ...(taker === null ? [] : [words('chain.fact.taker', { money: money(taker) })]),
    ];
    return lines.length > 0 ? lines : [words('chain.fact.noMoney')];
  },
  environment: ({ graph, flow, words }) => {
    const carbon = carbonOfFlow(graph, flow);
    if (carbon?.ok !== true) return [words('chain.fact.noCarbon')];
    const amount = figure(words, netCarbon(carbon.value), 'tCO2e');
    return [words('chain.fact.carbon', { amount })];
  },
  legal: ({ flow, words }) =>
    flow.legalStatus === null
      ? []
      : [words('chain.fact.legal', { status: words(`form.legal.${flow.legalStatus}`) })],
  actors: ({ flow, words }) => {
    const open = flow.barriers.filter(({ solved }) => solved !== true).length;
    return [
      words('chain.fact.stage', { stage: words(`stage.${flow.stage}`) }),
      ...(open === 0 ? [] : [words('chain.fact.barriers', { count: open })]),
    ];
  },
};

/** Facts of a stream that bear on a criterion, and what the checks say of it. */
export function streamFacts(
  told: Told,
  criterion: ScreeningCriterion,
  findings: readonly Finding[],
  rules: RulesTranslate | null,
): readonly string[] {
  const found = findings.filter(
    ({ items, rule }) => items.includes(told.flow.id) && criterionOf(rule) === criterion,
  );
  const messages = rules === null ? [] : found.map((finding) => findingMessage(rules, finding));
  return [
    ...factsBy[criterion](told),
    ...messages.map((message) => told.words('chain.fact.finding', { message })),
  ];
}

/** Rules whose family is about something else. */
const ofItsOwn: Readonly<Record<string, ScreeningCriterion>> = {
  Q07: 'money',
  E06: 'money',
  E07: 'money',
  E10: 'money',
  T06: 'amount',
  T07: 'amount',
};
const ofFamily: Readonly<Record<string, ScreeningCriterion>> = {
  B: 'amount',
  C: 'amount',
  U: 'amount',
  Q: 'fit',
  T: 'technique',
  E: 'environment',
  R: 'legal',
  N: 'actors',
};

/** On which criterion what a rule finds bears; `null`: on none, such as a name that is missing. */
export function criterionOf(rule: string): ScreeningCriterion | null {
  return ofItsOwn[rule] ?? ofFamily[rule.slice(0, 1)] ?? null;
}

function figure(words: ChainWords, { low, mode, high }: Range, unit: string): string {
  return indicatorFigure(words, { value: mode, low, high, unit }) ?? '';
}
