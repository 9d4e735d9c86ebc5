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
export { may, type Operation } from './permissions.ts';
export { isRole, roles, type Role } from './roles.ts';
export {
  offerSubprotocols,
  readSubprotocols,
  savedSubprotocol,
  syncSubprotocol,
  type SubprotocolOffer,
} from './subprotocols.ts';
