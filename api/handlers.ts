import type { Handler, Handlers } from './handler.ts';
import { listNotifications, readNotification } from './notifications/handlers.ts';
import { streamNotifications } from './notifications/stream.ts';
import { getOrganisation, listOrganisations } from './organisations/list-organisations.ts';
import { listPeople } from './organisations/list-people.ts';
import { notFound } from './problem.ts';
import { publicReference, reference } from './reference/handlers.ts';
import { changePassword, me, signIn, signOut } from './session/handlers.ts';
import { getAttachment, upload, uploadPublic } from './uploads/handlers.ts';

const pending = async (): Promise<never> => {
  throw notFound();
};

/** Who answers each route of the contract. */
export const HANDLERS: Handlers = {
  signIn,
  signOut,
  changePassword,
  me,
  submit: pending as Handler<'submit'>,
  submitPublic: pending as Handler<'submitPublic'>,
  receipt: pending as Handler<'receipt'>,
  addMessage: pending as Handler<'addMessage'>,
  upload,
  uploadPublic,
  publicReference,
  listCases: pending as Handler<'listCases'>,
  getCase: pending as Handler<'getCase'>,
  getAttachment,
  getProcess: pending as Handler<'getProcess'>,
  command: pending as Handler<'command'>,
  listObligations: pending as Handler<'listObligations'>,
  countObligations: pending as Handler<'countObligations'>,
  listNotifications,
  readNotification,
  streamNotifications,
  listOrganisations,
  getOrganisation,
  listPeople,
  reference,
};
