import { pause } from '../measure/pause.ts';

const patienceMs = 10_000;

/**
 * Collects the garbage of a Node process whose inspector is open or about to open. Gives the bytes that its
 * program then holds: objects and buffers, without what the process keeps for later.
 */
export async function heldBytesThrough(host: string, port: number): Promise<number> {
  const socket = new WebSocket(await debuggerUrl(`http://${host}:${port}/json`));
  const ask = (method: string, params: object): Promise<string> =>
    new Promise((resolve, reject) => {
      socket.onmessage = ({ data }) => resolve(String(data));
      socket.onerror = () => reject(new Error('The inspector hung up.'));
      socket.send(JSON.stringify({ id: 1, method, params }));
    });
  await new Promise((resolve) => (socket.onopen = resolve));
  await ask('HeapProfiler.collectGarbage', {});
  const expression = 'process.memoryUsage().heapUsed + process.memoryUsage().external';
  const answer = await ask('Runtime.evaluate', { expression });
  socket.close();
  // Memory goes back to the system from another thread.
  await pause(500);
  return Number(/"value":(\d+)/.exec(answer)?.[1]);
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
