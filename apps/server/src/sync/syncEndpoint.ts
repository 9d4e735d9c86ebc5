import { closeCodes, maxMessageBytes, readSubprotocols } from '@symbiomap/protocol';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { clientAddress } from '../access/clientAddress.ts';
import type { Clock } from '../clock.ts';
import type { ServerConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Transport } from '../rooms/connection.ts';
import { admit, type Admission, type DoorServices } from '../rooms/doorkeeper.ts';
import type { ServerMetrics } from '../serverMetrics.ts';
import { BoardSocket } from './boardSocket.ts';
import { isAllowedOrigin } from './isAllowedOrigin.ts';
import { keepAlive } from './keepAlive.ts';
import { TurnWriter } from './turnWriter.ts';

export interface SyncServices extends DoorServices {
  readonly config: ServerConfig;
  readonly metrics: ServerMetrics;
  readonly log: Log;
}

/** Takes the `upgrade` requests of an HTTP server. */
export interface SyncEndpoint {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Lets no one in any more. */
  stop(): void;
}

const pathPattern = /^\/sync\/([^/?#]+)(?:\?.*)?$/;

/** The sync endpoint `/sync/ID`: lets clients in by their key and connects them with their room. */
export function createSyncEndpoint(services: SyncServices): SyncEndpoint {
  const { config, log } = services;
  const writer = new TurnWriter();
  let isStopping = false;
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: maxMessageBytes,
    WebSocket: BoardSocket,
    // A secret must not be selected: it would travel back.
    handleProtocols: (offered) =>
      [...offered].find((name) => name === readSubprotocols(offered).selected) ??
      [...offered].find((name) => !/^(key|person)\./.test(name)) ??
      false,
  });

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer, boardId: string) => {
    const offer = readSubprotocols(offeredBy(request));
    const forwarded = request.headers['x-forwarded-for'];
    const header = Array.isArray(forwarded) ? forwarded.join(', ') : forwarded;
    const { remoteAddress } = request.socket;
    const address = clientAddress(remoteAddress, header, config.trustedProxies);
    const admission = await admit(services, boardId, offer, address);
    // The socket closes in any case, the websocket only if the handshake succeeds.
    if (admission.kind === 'in') socket.once('close', () => admission.lease.release());
    if (isStopping || socket.destroyed) {
      if (admission.kind === 'in') admission.lease.release();
      rejectUpgrade(socket, 503);
      return;
    }
    server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', (error) => log.debug('socket.failed', { boardId, error }));
      if (admission.kind === 'in') enter(services, writer, webSocket, admission);
      else {
        log.info('connection.refused', { boardId, reason: admission.reason });
        webSocket.close(closeCodes[admission.reason], admission.reason);
      }
    });
  };

  return {
    upgrade: (request, socket, head) => {
      socket.on('error', () => socket.destroy());
      const path = pathPattern.exec(request.url ?? '');
      const { origin, host } = request.headers;
      if (isStopping) rejectUpgrade(socket, 503);
      else if (path?.[1] === undefined) rejectUpgrade(socket, 404);
      else if (!isAllowedOrigin(origin, host, config)) rejectUpgrade(socket, 403);
      else
        open(request, socket, head, path[1]).catch((error: unknown) => {
          log.error('connection.failed', { error });
          rejectUpgrade(socket, 503);
        });
    },
    stop: () => {
      isStopping = true;
    },
  };
}

function enter(
  { clock, log, metrics }: SyncServices,
  writer: TurnWriter,
  webSocket: BoardSocket,
  { lease, enter: enterRoom }: Extract<Admission, { kind: 'in' }>,
): void {
  const { room } = lease;
  const { boardId } = room;
  const stopKeepingAlive = keepAlive(webSocket, clock);
  const connection = enterRoom(transportOf(webSocket, writer, clock, metrics));
  webSocket.on('message', (data, isBinary) => {
    try {
      if (isBinary && data instanceof Buffer) room.receive(connection, data);
      else connection.close('malformed');
    } catch (error) {
      log.error('message.failed', { boardId, error });
      connection.close('malformed');
    }
  });
  webSocket.on('close', () => {
    stopKeepingAlive();
    connection.lost();
    room.leave(connection);
  });
}

/** Who does not answer our goodbye, or does not read it, is cut off after so long. */
const goodbyeMs = 2_000;

function transportOf(
  webSocket: BoardSocket,
  writer: TurnWriter,
  clock: Clock,
  metrics: ServerMetrics,
): Transport {
  return {
    send: (frame) => {
      metrics.bytesOut(frame.length);
      writer.send(webSocket, frame);
    },
    close: (reason) => {
      writer.flush(webSocket);
      webSocket.close(closeCodes[reason], reason);
      const cancel = clock.after(goodbyeMs, () => webSocket.terminate());
      webSocket.once('close', cancel);
    },
    bufferedBytes: () => writer.bufferedBytes(webSocket),
  };
}

function offeredBy(request: IncomingMessage): readonly string[] {
  const header = request.headers['sec-websocket-protocol'] ?? '';
  return header.split(',').map((name) => name.trim());
}

function rejectUpgrade(socket: Duplex, status: 403 | 404 | 503): void {
  if (socket.destroyed) return;
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
