import { pause } from '../measure/pause.ts';

const patienceMs = 10_000;

/** Collects the garbage of a Node process whose inspector is open or about to open. */
export async function collectGarbageThrough(host: string, port: number): Promise<void> {
  const socket = new WebSocket(await debuggerUrl(`http://${host}:${port}/json`));
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () =>
      socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
    socket.onmessage = () => resolve();
    socket.onerror = () => reject(new Error('The inspector hung up.'));
  });
  socket.close();
  // The memory goes back to the system from another thread.
  await pause(500);
}

async function debuggerUrl(address: string): Promise<string> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      const [target] = (await (await fetch(address)).json()) as { webSocketDebuggerUrl: string }[];
      if (target !== undefined) return target.webSocketDebuggerUrl;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(50);
  }
}
