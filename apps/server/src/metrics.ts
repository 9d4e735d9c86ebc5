/** The labels of a measured value: `{ role: 'editor' }`. */
type Labels = Readonly<Record<string, string>>;

/** What a scraper reads of one metric: each value with its labels. */
interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly lines: () => Iterable<readonly [suffix: string, labels: Labels, value: number]>;
}

/** A number that only grows. */
export interface Counter {
  add(amount?: number): void;
}

/** How often values of each size came. */
export interface Histogram {
  observe(value: number): void;
}

/**
 * What the server measures about itself, as Prometheus reads it. Labels are words of our own, never anything that
 * comes from people: no board, no key, no address.
 */
export class Metrics {
  readonly #metrics: Metric[] = [];

  counter(name: string, help: string): Counter {
    return this.counters(name, help)({});
  }

  /** Counters of one name, told apart by their labels; each says 0 from when it is first asked for. */
  counters(name: string, help: string): (labels: Labels) => Counter {
    const counts = new Map<string, { readonly labels: Labels; value: number }>();
    this.#metrics.push({ name, help, type: 'counter', lines: () => linesOf([...counts.values()]) });
    return (labels) => {
      const key = labelsAsText(labels);
      const count = counts.get(key) ?? { labels, value: 0 };
      counts.set(key, count);
      return {
        add: (amount = 1) => {
          count.value += amount;
        },
      };
    };
  }

  /** A number that is asked for when somebody looks: one, or one for each value of a label. */
  gauge(
    name: string,
    help: string,
    read: () => number | readonly { readonly labels: Labels; readonly value: number }[],
  ): void {
    const lines = () => {
      const values = read();
      return linesOf(typeof values === 'number' ? [{ labels: {}, value: values }] : values);
    };
    this.#metrics.push({ name, help, type: 'gauge', lines });
  }

  /** `limits` are the upper ends of the sizes that are told apart, growing. */
  histogram(name: string, help: string, limits: readonly number[]): Histogram {
    const counts = limits.map(() => 0);
    let count = 0;
    let sum = 0;
    const lines = function* () {
      for (const [index, limit] of limits.entries())
        yield ['_bucket', { le: String(limit) }, counts[index] ?? 0] as const;
      yield ['_bucket', { le: '+Inf' }, count] as const;
      yield ['_sum', {}, sum] as const;
      yield ['_count', {}, count] as const;
    };
    this.#metrics.push({ name, help, type: 'histogram', lines });
    return {
      observe: (value) => {
        count += 1;
        sum += value;
        for (const [index, limit] of limits.entries())
          if (value <= limit) counts[index] = (counts[index] ?? 0) + 1;
      },
    };
  }

  /** Everything, in Prometheus' text format 0.0.4. */
  asText(): string {
    const lines: string[] = [];
    for (const { name, help, type, lines: values } of this.#metrics) {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
      for (const [suffix, labels, value] of values())
        lines.push(`${name}${suffix}${labelsAsText(labels)} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function linesOf(values: readonly { readonly labels: Labels; readonly value: number }[]) {
  return values.map(({ labels, value }) => ['', labels, value] as const);
}

function labelsAsText(labels: Labels): string {
  const written = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return written.length === 0 ? '' : `{${written.join(',')}}`;
}
