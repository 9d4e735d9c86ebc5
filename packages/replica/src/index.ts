export {
  connectReplica,
  isAllSaved,
  type Line,
  type LineOptions,
  type LineState,
} from './connectReplica.ts';
export type {
  DeviceProblem,
  DeviceResult,
  DeviceStore,
  DeviceStores,
  KeptRow,
  NewRow,
} from './deviceStore.ts';
export type { Observable } from './observableState.ts';
export { openReplica, type Replica, type ReplicaState } from './replica.ts';
export { readUnsentChange, unsentChangeOf, type UnsentChange } from './unsentChange.ts';
export type { Socket, SocketClass } from './replicaSocket.ts';
