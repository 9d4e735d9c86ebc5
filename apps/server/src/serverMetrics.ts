import { roles, type CloseReason, type Role } from '@symbiomap/protocol';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Metrics } from './metrics.ts';

/** What is measured only when somebody looks. */
export interface MeasuredServer {
  readonly rooms: () => number;
  readonly isStorageFailing: () => boolean;
}

/** What the server counts as it works. Durations are seconds. */
export interface ServerMetrics {
  /** Updates that came from clients; those of which nothing was new too. */
  updatesReceived(count?: number): void;
  updatesCommitted(count?: number): void;
  /** An update for which a connection was closed. */
  updateRefused(reason: CloseReason): void;
  /** From the first update of a batch to its being on the disk. */
  committedIn(seconds: number): void;
  presenceFrames(count?: number): void;
  bytesIn(bytes: number): void;
  bytesOut(bytes: number): void;
  /** Someone came in by a link of this role. */
  joined(role: Role): void;
  left(role: Role): void;
  /** A picture was sent and kept; one that was there already too. */
  imageKept(): void;
  imageRefused(): void;
  /** Everything, as Prometheus reads it. */
  asText(): string;
  /** Stops measuring. */
  stop(): void;
}

/** How often delays are measured, in milliseconds. Each time wakes the process: on a quiet server that is what it does most. */
const delayResolutionMs = 100;
const commitSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Begins to measure. */
export function createServerMetrics({ rooms, isStorageFailing }: MeasuredServer): ServerMetrics {
  const metrics = new Metrics();
  const updates = metrics.counters('symbiomap_updates_total', 'Updates, by what became of them.');
  const refused = metrics.counters(
    'symbiomap_updates_refused_total',
    'Updates for which a connection was closed, by why.',
  );
  const commits = metrics.histogram(
    'symbiomap_commit_duration_seconds',
    'Time until a batch of updates was on the disk.',
    commitSeconds,
  );
  const presence = metrics.counter(
    'symbiomap_presence_frames_total',
    'Messages about who is where, received and sent.',
  );
  const images = metrics.counters(
    'symbiomap_images_total',
    'Pictures that were sent, by what became of them.',
  );
  const imageKept = images({ outcome: 'kept' });
  const imageRefused = images({ outcome: 'refused' });
  const bytes = metrics.counters('symbiomap_bytes_total', 'Bytes of sync messages, by direction.');
  const received = updates({ outcome: 'received' });
  const committed = updates({ outcome: 'committed' });
  const bytesIn = bytes({ direction: 'in' });
  const bytesOut = bytes({ direction: 'out' });
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', () =>
    process.memoryUsage.rss(),
  );
  const delay = monitorEventLoopDelay({ resolution: delayResolutionMs });
  delay.enable();
  metrics.gauge(
    'nodejs_eventloop_lag_seconds',
    'How late work was begun since somebody last looked, by quantile.',
    () => {
      const values = ([0.5, 0.99] as const).map((quantile) => ({
        labels: { quantile: String(quantile) },
        // A delay is measured from one look to the next, which is due after the resolution.
        value: Math.max(0, delay.percentile(quantile * 100) / 1e9 - delayResolutionMs / 1_000),
      }));
      delay.reset();
      return values;
    },
  );
  const connections = new Map<Role, number>();
  const add = (role: Role, count: number) =>
    void connections.set(role, (connections.get(role) ?? 0) + count);
  metrics.gauge('symbiomap_rooms', 'Open boards.', rooms);
  metrics.gauge('symbiomap_connections', 'Connections, by the role of their link.', () =>
    roles.map((role) => ({ labels: { role }, value: connections.get(role) ?? 0 })),
  );
  metrics.gauge('symbiomap_storage_failing', '1 while nothing can be committed.', () =>
    Number(isStorageFailing()),
  );
  return {
    joined: (role) => add(role, 1),
    left: (role) => add(role, -1),
    updatesReceived: (count) => received.add(count),
    updatesCommitted: (count) => committed.add(count),
    updateRefused: (reason) => refused({ reason }).add(),
    committedIn: (seconds) => commits.observe(seconds),
    presenceFrames: (count) => presence.add(count),
    bytesIn: (count) => bytesIn.add(count),
    bytesOut: (count) => bytesOut.add(count),
    imageKept: () => imageKept.add(),
    imageRefused: () => imageRefused.add(),
    asText: () => metrics.asText(),
    stop: () => void delay.disable(),
  };
}
