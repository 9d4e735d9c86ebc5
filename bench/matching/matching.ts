import { knownExchanges, suggestionsOf, type KnownExchange } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import type { SampleId } from '@symbiomap/domain/samples';
import { loadTranslator } from '@symbiomap/i18n';
import { describeMachine } from '../measure/machine.ts';
import { timingOf, type Timing } from '../measure/timing.ts';
import { tellings, type Hidden, type Telling } from './hidden.ts';
import { hiddenExchanges } from './hiddenExchanges.ts';
import { hiddenFlows } from './hiddenFlows.ts';
import { knobs } from './knobs.ts';
import { largeBoard } from './largeBoard.ts';
import { recallOf, type Recall } from './recall.ts';
import { reasonsMissed } from './whyMissed.ts';

/** Where the sample boards lie, as the texts of the known exchanges name it. */
const placesOf: Readonly<Record<SampleId, RegExp>> = {
  'kalundborg-2000': /Kalundborg/,
  'kalundborg-green': /Kalundborg/,
  handelo: /Händelö|Norrköping/,
  guitang: /Guitang/,
  'kwinana-part': /Kwinana/,
  'spb-2021': /St\. Petersburg|Leningrad/,
};

const words = {
  en: await loadTranslator('en', ['matching']),
  ru: await loadTranslator('ru', ['matching']),
};
const elsewhere = (sample: SampleId) =>
  knownExchanges.filter(({ id }) => !placesOf[sample].test(textOf(id)));
const noExchanges: readonly KnownExchange[] = [];

/** What is hidden, and what may be known while it is looked for. */
const questions: Readonly<Record<string, (telling: Telling) => readonly Hidden[]>> = {
  'flows of the samples, whole table': (telling) => hiddenFlows(telling, () => knownExchanges),
  'flows of the samples, without the rows from their place': (telling) =>
    hiddenFlows(telling, elsewhere),
  'flows of the samples, no table at all': (telling) => hiddenFlows(telling, () => noExchanges),
  'known exchanges, each without its row': (telling) => hiddenExchanges(telling, words),
  'known exchanges, no table at all': (telling) => hiddenExchanges(telling, words, noExchanges),
};

const recalls = Object.entries(questions).flatMap(([question, ask]) =>
  tellings.map((telling) => ({ question, telling, recall: recallOf(ask(telling)) })),
);
const large = largeBoard();
const timesMs = measure();
const oneItemMs = measure([...large.offers.keys()][0]);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ knobs, recalls, timesMs, oneItemMs }, null, 2));
} else {
  report();
}
const judged = recalls.find(({ telling }) => telling === 'offer-only')?.recall;
if (judged === undefined || judged.found / judged.of < knobs.leastRecall) {
  console.error(`Fewer than ${knobs.leastRecall * 100} % of the flows of the samples were found.`);
  process.exitCode = 1;
}

function textOf(exchangeId: string): string {
  const key = `exchange.${exchangeId}`;
  return words.en.has(key) ? words.en(key) : '';
}

interface CountedTiming extends Timing {
  /** How many suggestions there were. */
  readonly count: number;
}

/** All suggestions of the large board, or those for one item. */
function measure(item?: string): CountedTiming {
  const times: number[] = [];
  let count = 0;
  for (let run = 0; run < knobs.warmUpRuns + knobs.runs; run += 1) {
    const start = performance.now();
    count = suggestionsOf(graphOf(large), item === undefined ? {} : { for: item }).length;
    if (run >= knobs.warmUpRuns) times.push(performance.now() - start);
  }
  return { ...timingOf(times), count };
}

function report(): void {
  console.log(describeMachine());
  let asked = '';
  for (const { question, telling, recall } of recalls) {
    if (question !== asked) console.log(`\n${question}`);
    asked = question;
    console.log(line(telling, recall));
    if (process.argv.includes('--missed') && recall.missed.length > 0) {
      const missed = recall.missed.map(({ label, why }) => `${label} (${why})`);
      console.log(`      missed: ${missed.join(', ')}`);
    }
  }
  const { companies, flows, offers, needs } = large;
  console.log(
    `\n${companies.size} companies, ${flows.size} flows, ${offers.size} offers, ${needs.size} needs: ` +
      `${timesMs.count} suggestions, median ${timesMs.medianMs.toFixed(0)} ms, best ${timesMs.bestMs.toFixed(0)} ms\n` +
      `for one of its offers: median ${oneItemMs.medianMs.toFixed(0)} ms, best ${oneItemMs.bestMs.toFixed(0)} ms`,
  );
}

function line(telling: Telling, { of, found, foundKind, foundByName, missed }: Recall): string {
  const share = (count: number) =>
    `${String(count).padStart(3)} of ${of} = ${(count / of).toFixed(2)}`;
  const whys = reasonsMissed.flatMap((why) => {
    const count = missed.filter((one) => one.why === why).length;
    return count === 0 ? [] : [`${why} ${count}`];
  });
  return (
    `  ${telling.padEnd(12)} found ${share(found)}   or a kind of it ${(foundKind / of).toFixed(2)}   ` +
    `peer, name alone ${share(foundByName)}   ${whys.join(', ')}`
  );
}
