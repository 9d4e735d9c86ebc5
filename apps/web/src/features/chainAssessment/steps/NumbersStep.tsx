import { assessBoard, screenChain, type Indicator } from '@symbiomap/assessment';
import type { Flow } from '@symbiomap/domain';
import { indicatorFigure } from '@symbiomap/i18n';
import { useMemo } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ChainText, type StepProps } from '../ChainStep.tsx';
import type { ChainWords } from '../chainWords.ts';
import { flowLine } from '../flowLine.ts';
import styles from '../chainAssessment.module.css';

/** So many of the best are worked out. */
const mostWorkedOut = 3;
/** What a flow brings in a year: the indicators that are told of one flow. */
const yearly = ['I01', 'I02', 'I03', 'I04', 'I05', 'I06'] as const;

/** A stream, and what it brings if it runs. */
interface WorkedOut {
  readonly flow: Flow;
  readonly of: ReadonlyMap<string, Indicator>;
}

/** What can be worked out for the streams that fared best, as if each ran. */
export function NumbersStep(step: StepProps) {
  const { chain, graph, words, onShow } = step;
  const { board } = graph;
  const { standings } = useMemo(() => screenChain(chain, board), [chain, board]);
  const isScored = standings.some(({ mean }) => mean !== null);
  const ids = standings
    .filter(({ mean }) => !isScored || mean !== null)
    .slice(0, mostWorkedOut)
    .map(({ flow }) => flow)
    .join(' ');
  const best = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    return ids
      .split(' ')
      .flatMap((id) => board.flows.get(id) ?? [])
      .map((flow) => {
        const scenario = { on: [flow.id], off: [], without: [] };
        const all = assessBoard(graph, { today, flows: new Set([flow.id]), scenario });
        return { flow, of: new Map(all.map((one) => [one.id, one])) };
      });
  }, [graph, board, ids]);
  if (best.length === 0) return <p className={styles.nothing}>{words('chain.screening.none')}</p>;

  const missing = missingOf(best, words);
  const isAllUnknown = yearly.every((id) => best.every(({ of }) => of.get(id)?.value == null));
  return (
    <div className={styles.fields}>
      {!isScored && <p className={styles.quiet}>{words('chain.numbers.notScored')}</p>}
      <div className={styles.scroll}>
        <table className={styles.numbers}>
          <caption>{words('chain.numbers.best', { count: best.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{words('chain.numbers.what')}</th>
              {best.map(({ flow }) => (
                <th key={flow.id} scope="col">
                  {flowLine(flow, graph, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {yearly.map((id) => (
              <tr key={id}>
                <th scope="row">{words(`indicator.${id}`)}</th>
                {best.map(({ flow, of }) => (
                  <Figure key={flow.id} indicator={of.get(id)} words={words} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <details className={styles.missing} open={isAllUnknown || undefined}>
          <summary>{words('chain.numbers.missing')}</summary>
          <ul className={styles.streams}>
            {missing.map(({ what, of, items }) => (
              <li key={what} className={styles.stream}>
                <span>
                  <span className={styles.sentence}>{what}</span>
                  <span className={styles.quiet}>
                    {of.map((flow) => flowLine(flow, graph, words)).join('; ')}
                  </span>
                </span>
                <Button look="quiet" onPress={() => onShow(items)}>
                  {words('chain.onMap')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ChainText
        step={step}
        field="conclusion"
        label={words('chain.numbers.conclusion')}
        example={words('chain.numbers.conclusionExample')}
      />
    </div>
  );
}

function Figure({
  indicator,
  words,
}: {
  readonly indicator: Indicator | undefined;
  readonly words: ChainWords;
}) {
  const figure = indicator === undefined ? null : indicatorFigure(words, indicator);
  return figure === null ? (
    <td className={styles.unknown}>{words('chain.numbers.unknown')}</td>
  ) : (
    <td>{figure}</td>
  );
}

/** What is missing, each once, with the streams for which it is. */
function missingOf(best: readonly WorkedOut[], words: ChainWords) {
  const missing = new Map<string, { of: Flow[]; items: string[] }>();
  for (const id of yearly)
    for (const { flow, of } of best) {
      const indicator = of.get(id);
      if (indicator?.value !== null) continue;
      for (const { missing: lack, items } of indicator.unknown) {
        const what = `${words(`indicator.${id}`)}: ${sayMissing(words, lack)}`;
        const known = missing.get(what) ?? { of: [], items: [] };
        known.of.push(flow);
        known.items.push(...(items.length === 0 ? [flow.id] : items));
        missing.set(what, known);
      }
    }
  return [...missing].map(([what, told]) => ({ what, ...told }));
}

function sayMissing(words: ChainWords, what: string): string {
  const key = `indicator.unknown.${what}`;
  return words.has(key) ? words(key) : what;
}
