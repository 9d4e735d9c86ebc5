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
  maxTitleLength,
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
  type RequestProblem,
} from './httpApi.ts';
export { isLinkKey, linkPath } from './linkKey.ts';
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
export { isRole, roles, type Role } from './roles.ts';
export {
  offerSubprotocols,
  readSubprotocols,
  savedSubprotocol,
  syncSubprotocol,
  type SubprotocolOffer,
  type SubprotocolOptions,
} from './subprotocols.ts';
