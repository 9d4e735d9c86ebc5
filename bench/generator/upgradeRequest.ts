import { randomBytes } from 'node:crypto';

/** The request that turns a connection into a websocket. */
export function upgradeRequest(
  path: string,
  host: string,
  subprotocols: readonly string[],
): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(subprotocols.length > 0 ? [`Sec-WebSocket-Protocol: ${subprotocols.join(', ')}`] : []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
