import type { Handlers } from './handler.ts';
import { getCase } from './cases/get-case.ts';
import { getProcess } from './cases/get-process.ts';
import { command } from './cases/give-command.ts';
import { listCases } from './cases/list-cases.ts';
import { addMessage } from './intake/add-message.ts';
import { receipt } from './intake/show-receipt.ts';
import { submit, submitPublic } from './intake/submit.ts';
import { listNotifications, readNotification } from './notifications/handlers.ts';
import { streamNotifications } from './notifications/stream.ts';
import { getOrganisation, listOrganisations } from './organisations/list-organisations.ts';
import { listPeople } from './organisations/list-people.ts';
import { countObligations } from './obligations/count-obligations.ts';
import { listObligations } from './obligations/list-obligations.ts';
import { publicReference, reference } from './reference/handlers.ts';
import { changePassword, me, signIn, signOut } from './session/handlers.ts';
import { getAttachment, upload, uploadPublic } from './uploads/handlers.ts';

/** Who answers each route of the contract. */
export const HANDLERS: Handlers = {
  signIn,
  signOut,
  changePassword,
  me,
  submit,
  submitPublic,
  receipt,
  addMessage,
  upload,
  uploadPublic,
  publicReference,
  listCases,
  getCase,
  getAttachment,
  getProcess,
  command,
  listObligations,
  countObligations,
  listNotifications,
  readNotification,
  streamNotifications,
  listOrganisations,
  getOrganisation,
  listPeople,
  reference,
};
