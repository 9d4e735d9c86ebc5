import { onTestFinished, expect, test } from 'vitest';
import { Metrics } from './metrics.ts';
import { createServerMetrics } from './serverMetrics.ts';

test('counters are told by their labels, from 0 on', () => {
  const metrics = new Metrics();
  const all = metrics.counter('all_total', 'All of them.');
  const some = metrics.counters('some_total', 'Some of them.');
  some({ kind: 'none' });
  expect(metrics.asText()).toContain('\nall_total 0\n');
  all.add();
  all.add(2);
  some({ kind: 'a' }).add();
  some({ kind: 'b' }).add();
  some({ kind: 'a' }).add(3);
  expect(metrics.asText().split('\n')).toEqual([
    '# HELP all_total All of them.',
    '# TYPE all_total counter',
    'all_total 3',
    '# HELP some_total Some of them.',
    '# TYPE some_total counter',
    'some_total{kind="none"} 0',
    'some_total{kind="a"} 4',
    'some_total{kind="b"} 1',
    '',
  ]);
});

test('a gauge is asked when somebody looks', () => {
  const metrics = new Metrics();
  let value = 1;
  metrics.gauge('now', 'Now.', () => value);
  metrics.gauge('each', 'Each.', () => [{ labels: { of: 'x' }, value }]);
  value = 7;
  expect(metrics.asText()).toContain('\nnow 7\n');
  expect(metrics.asText()).toContain('\neach{of="x"} 7\n');
});

test('a histogram counts each value in all sizes that hold it', () => {
  const metrics = new Metrics();
  const sizes = metrics.histogram('size', 'Sizes.', [1, 10]);
  for (const value of [0.5, 1, 2, 100]) sizes.observe(value);
  expect(metrics.asText().split('\n').slice(2, -1)).toEqual([
    'size_bucket{le="1"} 2',
    'size_bucket{le="10"} 3',
    'size_bucket{le="+Inf"} 4',
    'size_sum 103.5',
    'size_count 4',
  ]);
});

test('the server tells what it does and how it is', () => {
  const metrics = createServerMetrics({ rooms: () => 2, isStorageFailing: () => true });
  onTestFinished(() => metrics.stop());
  metrics.joined('editor');
  metrics.joined('editor');
  metrics.joined('viewer');
  metrics.left('viewer');
  metrics.updatesReceived(3);
  metrics.updatesCommitted(2);
  metrics.updateRefused('notAllowed');
  metrics.committedIn(0.004);
  metrics.presenceFrames();
  metrics.bytesIn(10);
  metrics.bytesOut(300);
  const text = metrics.asText();
  for (const line of [
    'symbiomap_rooms 2',
    'symbiomap_connections{role="editor"} 2',
    'symbiomap_connections{role="viewer"} 0',
    'symbiomap_updates_total{outcome="received"} 3',
    'symbiomap_updates_total{outcome="committed"} 2',
    'symbiomap_updates_refused_total{reason="notAllowed"} 1',
    'symbiomap_commit_duration_seconds_bucket{le="0.005"} 1',
    'symbiomap_commit_duration_seconds_bucket{le="0.0025"} 0',
    'symbiomap_presence_frames_total 1',
    'symbiomap_bytes_total{direction="in"} 10',
    'symbiomap_bytes_total{direction="out"} 300',
    'symbiomap_storage_failing 1',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/\nprocess_resident_memory_bytes \d{7,}\n/);
  expect(text).toMatch(/\nnodejs_eventloop_lag_seconds\{quantile="0.99"\} [\d.e-]+\n/);
});
