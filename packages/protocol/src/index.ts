export { isBoardId, newBoardId } from './boardId.ts';
export {
  closeCodes,
  closeReasonOf,
  mayComeBack,
  type CloseCode,
  type CloseReason,
} from './closeCodes.ts';
export {
  maxBodyBytes,
  readAccessResponse,
  readBearerKey,
  readCreateBoardRequest,
  readCreateBoardResponse,
  readErrorResponse,
  type AccessResponse,
  type BoardFileResponse,
  type BoardLinks,
  type CreateBoardRequest,
  type CreateBoardResponse,
  type ErrorResponse,
  stateEpochHeader,
  stateType,
} from './httpApi.ts';
export {
  readCreateVersionRequest,
  readHistoryResponse,
  readRestoreVersionRequest,
  readVersionEntry,
  type CreateVersionRequest,
  type HistoryResponse,
  type RestoreVersionRequest,
  type VersionEntry,
} from './historyApi.ts';
export { isLinkKey, linkPath } from './linkKey.ts';
export {
  readCreateLinkRequest,
  readCreateLinkResponse,
  readLinksResponse,
  type CreateLinkRequest,
  type CreateLinkResponse,
  type LinkEntry,
  type LinksResponse,
} from './linksApi.ts';
export {
  longestSilenceMs,
  maxMessageBytes,
  maxPresenceBytes,
  maxPresenceDepth,
  messageTypes,
  syncTypes,
} from './messages.ts';
export { may, mayDo, mayGive, type Actor, type Deed, type Operation } from './permissions.ts';
export { isPersonSecret, isProvenPersonId, personIdOf } from './person.ts';
export { maxTitleLength, type RequestProblem } from './readRequest.ts';
export { isRole, roles, type Role } from './roles.ts';
export {
  offerSubprotocols,
  readSubprotocols,
  savedSubprotocol,
  syncSubprotocol,
  type SubprotocolOffer,
  type SubprotocolOptions,
} from './subprotocols.ts';
export { imageHashOf } from './imageHash.ts';
