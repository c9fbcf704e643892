import type { Handlers } from './handler.ts';
import { enterAbsence, listAbsences, revokeAbsence } from './absences/handlers.ts';
import { getNoticeSettings, setNoticeSettings } from './absences/notice-settings.ts';
import { getCase } from './cases/get-case.ts';
import { listCases } from './cases/list-cases.ts';
import { getDiscipline } from './committee/get-discipline.ts';
import { getMeeting } from './committee/get-meeting.ts';
import { getSuspension } from './committee/get-suspension.ts';
import { listDecisions } from './committee/list-decisions.ts';
import { listMeetings } from './committee/list-meetings.ts';
import { getImport, importErrors, importTemplate, listImports } from './imports/handlers.ts';
import { uploadImport } from './imports/upload-import.ts';
import { addMessage } from './intake/add-message.ts';
import { askForSecrecy } from './intake/ask-for-secrecy.ts';
import { identifySelf } from './intake/identify-self.ts';
import { receipt } from './intake/show-receipt.ts';
import { submit, submitPublic } from './intake/submit.ts';
import { disputeReceiptDate, requestReview } from './intake/request-review.ts';
import { reportThreat, withdraw } from './intake/withdraw.ts';
import { findSimilarToCase, findSimilarToText } from './matching/handlers.ts';
import { getMyMatter } from './my-matters/get-my-matter.ts';
import { listMyMatters } from './my-matters/list-my-matters.ts';
import { listNotifications, readNotification } from './notifications/handlers.ts';
import { streamNotifications } from './notifications/stream.ts';
import { getOrganisation, listOrganisations } from './organisations/list-organisations.ts';
import { getOrganisationHistory } from './organisations/get-history.ts';
import { getReorganisation } from './organisations/get-reorganisation.ts';
import { importTree, previewTreeImport } from './organisations/import-tree.ts';
import { listPeople } from './organisations/list-people.ts';
import { listReorganisations } from './organisations/list-reorganisations.ts';
import { getPersonRecord } from './people/get-person-record.ts';
import { beginProcess } from './processes/begin-process.ts';
import { getProcess } from './processes/get-process.ts';
import { getProcessFile } from './processes/get-process-file.ts';
import { command } from './processes/give-command.ts';
import { listWorkload } from './workload/list-workload.ts';
import { getOversight } from './oversight/get-oversight.ts';
import { listOversightMarks } from './oversight/list-marks.ts';
import { listRefusedUrgings } from './oversight/refused-urgings.ts';
import { countObligations } from './obligations/count-obligations.ts';
import { forecastObligations } from './obligations/forecast-obligations.ts';
import { listObligations } from './obligations/list-obligations.ts';
import { handOverOutside, listLettersForOutside } from './outside/handlers.ts';
import { closeRegisterDay, register } from './register/handlers.ts';
import { reissueReceiptCode } from './register/reissue-code.ts';
import { publicReference, reference } from './reference/handlers.ts';
import { checkNotice } from './rules/check-notice.ts';
import { getCalendarYear } from './rules/get-calendar-year.ts';
import { getPolicy } from './rules/get-policy.ts';
import { getPolicyChange } from './rules/get-policy-change.ts';
import { listCalendars } from './rules/list-calendars.ts';
import { listPolicies } from './rules/list-policies.ts';
import { tryPolicy } from './rules/try-policy.ts';
import { whatIf } from './rules/what-if.ts';
import { changePassword, me, signIn, signOut } from './session/handlers.ts';
import { getDeskHandover, listDeskHandovers } from './desk-handovers/handlers.ts';
import { getCongress } from './congresses/get-congress.ts';
import { listCongresses } from './congresses/list-congresses.ts';
import { getRemediationEvidence } from './remediations/get-evidence.ts';
import { getRemediation } from './remediations/get-remediation.ts';
import { checkIn, requestProtection, tellProtectionWish } from './intake/speak-of-protection.ts';
import { getProtection } from './protections/get-protection.ts';
import { listProtections } from './protections/list-protections.ts';
import { listRemediations } from './remediations/list-remediations.ts';
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
  identifySelf,
  askForSecrecy,
  reportThreat,
  requestReview,
  disputeReceiptDate,
  upload,
  uploadPublic,
  publicReference,
  register,
  closeRegisterDay,
  reissueReceiptCode,
  listLettersForOutside,
  handOverOutside,
  uploadImport,
  listImports,
  getImport,
  importErrors,
  importTemplate,
  listCases,
  getCase,
  getAttachment,
  listCongresses,
  getCongress,
  listDeskHandovers,
  getDeskHandover,
  listProtections,
  getProtection,
  requestProtection,
  checkIn,
  tellProtectionWish,
  listRemediations,
  getRemediation,
  getRemediationEvidence,
  findSimilarToText,
  findSimilarToCase,
  beginProcess,
  getProcess,
  getProcessFile,
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
  forecastObligations,
  getNoticeSettings,
  setNoticeSettings,
  listAbsences,
  enterAbsence,
  revokeAbsence,
  listNotifications,
  readNotification,
  streamNotifications,
  listOrganisations,
  getOrganisation,
  listPeople,
  listReorganisations,
  getReorganisation,
  getOrganisationHistory,
  getPersonRecord,
  previewTreeImport,
  importTree,
  reference,
  listPolicies,
  getPolicy,
  getPolicyChange,
  listCalendars,
  getCalendarYear,
  checkNotice,
  tryPolicy,
  whatIf,
  getOversight,
  listWorkload,
  listOversightMarks,
  listRefusedUrgings,
};
