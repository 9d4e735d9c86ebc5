import type { Adapter, AdapterName } from '../servers/adapter.ts';

export type Figures = Readonly<Record<string, number>>;

/** What one measurement gives: figures by name, and what has to be known when they are read. */
export interface Outcome {
  readonly figures: Figures;
  readonly notes: readonly string[];
}

/** One figure of one server in one setting, of the run that is being judged; NaN where there is none. */
export type FigureOf = (setting: string, adapter: AdapterName, figure: string) => number;

/** What is asked of our server. */
export interface Bar {
  readonly says: string;
  /** The value that counts: mostly a ratio to a peer of the same run. */
  readonly value: (figure: FigureOf) => number;
  readonly limit: number;
  /** Whether more is better; by default less is. */
  readonly isAtLeast?: boolean;
}

export interface Column {
  readonly figure: string;
  readonly title: string;
  readonly digits: number;
}

/** One question, asked of several servers in several settings. */
export interface Scenario {
  readonly name: string;
  readonly asks: string;
  readonly settings: readonly string[];
  readonly adapters: readonly AdapterName[];
  readonly columns: readonly Column[];
  readonly bars: readonly Bar[];
  measure(adapter: Adapter, setting: string): Promise<Outcome>;
}

/** One outcome and where it comes from. */
export interface Measurement extends Outcome {
  readonly scenario: string;
  readonly setting: string;
  readonly adapter: AdapterName;
  readonly run: number;
}
