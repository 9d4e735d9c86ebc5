import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { clientAddress } from '../access/clientAddress.ts';
import type { ServerConfig } from '../config.ts';

/** The address that a request is counted by. */
export function addressOf(context: Context, { trustedProxies }: ServerConfig): string {
  const { address } = getConnInfo(context).remote;
  return clientAddress(address, context.req.header('X-Forwarded-For'), trustedProxies);
}
