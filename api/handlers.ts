import type { Handlers } from './handler.ts';
import { getCase } from './cases/get-case.ts';
import { listCases } from './cases/list-cases.ts';
import { getDiscipline } from './committee/get-discipline.ts';
import { getMeeting } from './committee/get-meeting.ts';
import { getSuspension } from './committee/get-suspension.ts';
import { listDecisions } from './committee/list-decisions.ts';
import { listMeetings } from './committee/list-meetings.ts';
import { addMessage } from './intake/add-message.ts';
import { receipt } from './intake/show-receipt.ts';
import { submit, submitPublic } from './intake/submit.ts';
import { reportThreat, withdraw } from './intake/withdraw.ts';
import { getMyMatter } from './my-matters/get-my-matter.ts';
import { listMyMatters } from './my-matters/list-my-matters.ts';
import { listNotifications, readNotification } from './notifications/handlers.ts';
import { streamNotifications } from './notifications/stream.ts';
import { getOrganisation, listOrganisations } from './organisations/list-organisations.ts';
import { listPeople } from './organisations/list-people.ts';
import { beginProcess } from './processes/begin-process.ts';
import { getProcess } from './processes/get-process.ts';
import { command } from './processes/give-command.ts';
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
  withdraw,
  reportThreat,
  upload,
  uploadPublic,
  publicReference,
  listCases,
  getCase,
  getAttachment,
  beginProcess,
  getProcess,
  command,
  listMeetings,
  getMeeting,
  listDecisions,
  getDiscipline,
  getSuspension,
  listMyMatters,
  getMyMatter,
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
