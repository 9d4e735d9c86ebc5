import { connectReplica, type Line, type Replica } from '@symbiomap/replica';

/** As whom a board is connected. */
export interface Credentials {
  readonly boardId: string;
  readonly key: string;
  readonly personSecret: string;
  readonly epoch: string;
}

/** Connects a copy to its board on this page's server, and heeds what the browser knows of the network. */
export function connectBoard(replica: Replica, credentials: Credentials): Line {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const line = connectReplica(replica, {
    ...credentials,
    serverUrl: `${scheme}://${location.host}/sync`,
    WebSocket,
    random: Math.random,
  });
  // Browsers tell late or never that a line is dead; these tell that it is worth trying at once.
  const onVisible = () => {
    if (document.visibilityState === 'visible') line.retry();
  };
  addEventListener('online', line.retry);
  addEventListener('offline', line.pause);
  document.addEventListener('visibilitychange', onVisible);
  return {
    ...line,
    close: () => {
      removeEventListener('online', line.retry);
      removeEventListener('offline', line.pause);
      document.removeEventListener('visibilitychange', onVisible);
      line.close();
    },
  };
}
