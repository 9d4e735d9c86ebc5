import { runLayout, type StartElk } from '@symbiomap/layout';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import type { LayoutReport, LayoutRequest } from './layoutMessages.ts';

let elk: ReturnType<StartElk> | null = null;
/** elkjs takes the messages of whatever worker it is loaded into: it gets one of its own, which ends with this one. */
const startElk: StartElk = () =>
  (elk ??= import('elkjs/lib/elk-api.js').then(
    ({ default: Elk }) => new Elk({ workerFactory: () => new Worker(elkWorker) }),
  ));

const report = (message: LayoutReport) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  runLayout(data.task, data.way, {
    startElk,
    onProgress: (share) => report({ kind: 'progress', share }),
  }).then(
    (found) => report({ kind: 'done', found }),
    () => report({ kind: 'failed' }),
  );
});
