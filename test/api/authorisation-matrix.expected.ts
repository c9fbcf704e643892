import type { RouteName } from '../../api/contract/routes.ts';
import { ROLES } from '../../domain/process.ts';
import type { Role } from '../../domain/process.ts';

/** yes = served; no = 403; hidden = 404, as if it were not there; past = admitted and then judged by content (never 401, 403, 404). */
export type Outcome = 'yes' | 'no' | 'hidden' | 'past';

/** What one role gets on a route: about its own organisation's case, and about another's. */
export interface Row {
  own: Outcome;
  other: Outcome;
}

/** Who may have cases to see. */
export const READERS: readonly Role[] = [
  'RECEPTION',
  'SCREENER',
  'HEAD',
  'COMMITTEE_MEMBER',
  'MEETING_SECRETARY',
  'INSPECTOR',
  'LEADER',
  'REGISTER_KEEPER',
];
/** Who may have meetings and disciplines to see, and who sees those of their own organisation without sitting in them. */
export const COMMITTEE_READERS: readonly Role[] = [
  'HEAD',
  'COMMITTEE_MEMBER',
  'MEETING_SECRETARY',
  'INSPECTOR',
  'LEADER',
];
const COMMITTEE_SEEING: readonly Role[] = ['HEAD', 'MEETING_SECRETARY', 'LEADER'];
/** Readers who see the case of their own organisation without being its handler. */
export const SEEING: readonly Role[] = ['RECEPTION', 'SCREENER', 'HEAD', 'LEADER', 'REGISTER_KEEPER'];

/** Those who are examined: a page of their own once told, and nothing else. */
const SUBJECTS: readonly Role[] = ['SUBJECT', 'SUPERVISED_UNIT'];

/** Whoever works in the system, with or without cases; who changes its rules; and who also may know of proposals. */
const STAFF: readonly Role[] = [...READERS, 'ADMINISTRATOR', 'AUDITOR'];
const RULE_KEEPERS: readonly Role[] = ['ADMINISTRATOR', 'HEAD', 'LEADER'];

const everyone = (outcome: Outcome) => table(ROLES, outcome, outcome);
const only = (roles: readonly Role[], outcome: Outcome) => table(roles, outcome, outcome);
/** Routes about one case: seen in the own organisation by some, admitted but blind for other readers, closed to the rest. */
const ofCase = (outcome: Outcome) => ({
  ...table(READERS, 'hidden', 'hidden'),
  ...Object.fromEntries(SEEING.map((role) => [role, { own: outcome, other: 'hidden' }])),
});

/** Routes about one meeting or discipline of the own organisation. */
const ofCommittee = () => ({
  ...table(COMMITTEE_READERS, 'hidden', 'hidden'),
  ...Object.fromEntries(COMMITTEE_SEEING.map((role) => [role, { own: 'yes', other: 'hidden' }])),
});

function table(roles: readonly Role[], own: Outcome, other: Outcome): Partial<Record<Role, Row>> {
  return Object.fromEntries(roles.map((role) => [role, { own, other }]));
}

/** Every route, and who gets what. A role that is not named gets 403. `open` = nobody needs to be signed in. */
export const MATRIX: Record<RouteName, { open: true } | Partial<Record<Role, Row>>> = {
  signIn: { open: true },
  signOut: everyone('yes'),
  changePassword: everyone('past'),
  me: everyone('yes'),
  submit: only(['RECEPTION'], 'past'),
  submitPublic: { open: true },
  receipt: { open: true },
  addMessage: { open: true },
  withdraw: { open: true },
  reportThreat: { open: true },
  requestProtection: { open: true },
  checkIn: { open: true },
  tellProtectionWish: { open: true },
  identifySelf: { open: true },
  askForSecrecy: { open: true },
  requestReview: { open: true },
  disputeReceiptDate: { open: true },
  upload: only([...READERS, ...SUBJECTS], 'past'),
  uploadPublic: { open: true },
  publicReference: { open: true },
  uploadImport: only(['RECEPTION', 'REGISTER_KEEPER', 'HEAD'], 'past'),
  listImports: only(['RECEPTION', 'REGISTER_KEEPER', 'HEAD'], 'yes'),
  getImport: only(['RECEPTION', 'REGISTER_KEEPER', 'HEAD'], 'hidden'),
  importErrors: only(['RECEPTION', 'REGISTER_KEEPER', 'HEAD'], 'hidden'),
  importTemplate: only(['RECEPTION', 'REGISTER_KEEPER', 'HEAD'], 'yes'),
  listCases: only(READERS, 'yes'),
  getCase: ofCase('yes'),
  getAttachment: ofCase('yes'),
  findSimilarToText: only(['RECEPTION'], 'past'),
  findSimilarToCase: ofCase('yes'),
  register: only(['REGISTER_KEEPER', 'AUDITOR'], 'past'),
  closeRegisterDay: only(['REGISTER_KEEPER'], 'past'),
  reissueReceiptCode: only(['RECEPTION', 'REGISTER_KEEPER'], 'past'),
  listLettersForOutside: only(['REGISTER_KEEPER'], 'yes'),
  handOverOutside: only(['REGISTER_KEEPER'], 'past'),
  beginProcess: only(['SCREENER', 'INSPECTOR', 'HEAD', 'MEETING_SECRETARY', 'ADMINISTRATOR'], 'past'),
  getProcess: ofCase('yes'),
  // None came with a command; whose process it is, is asked first.
  getProcessFile: table(READERS, 'hidden', 'hidden'),
  // As subjects they are told of nothing here; what a told one may do is tested below and in my-matters.api.test.ts.
  command: { ...ofCase('past'), ...only([...SUBJECTS, 'ADMINISTRATOR'], 'hidden') },
  listMeetings: only(COMMITTEE_READERS, 'yes'),
  getMeeting: ofCommittee(),
  listDecisions: only(COMMITTEE_READERS, 'yes'),
  getDiscipline: ofCommittee(),
  getSuspension: {
    HEAD: { own: 'yes', other: 'hidden' },
    LEADER: { own: 'yes', other: 'hidden' },
  },
  listCongresses: only(['HEAD', 'LEADER', 'MEETING_SECRETARY'], 'yes'),
  listDeskHandovers: only(READERS, 'yes'),
  // None is there; who sees which is tested in handing.api.test.ts.
  getDeskHandover: only(READERS, 'hidden'),
  // None is there; who sees which is tested in congress.api.test.ts.
  getCongress: only(['HEAD', 'LEADER', 'MEETING_SECRETARY'], 'hidden'),
  listRemediations: only(['HEAD', 'LEADER', 'INSPECTOR', 'SUPERVISED_UNIT'], 'yes'),
  getRemediation: {
    HEAD: { own: 'yes', other: 'hidden' },
    LEADER: { own: 'yes', other: 'hidden' },
    INSPECTOR: { own: 'hidden', other: 'hidden' },
    SUPERVISED_UNIT: { own: 'yes', other: 'hidden' },
  },
  // The file is one of a letter, never of the remediation.
  getRemediationEvidence: only(['HEAD', 'LEADER', 'INSPECTOR', 'SUPERVISED_UNIT'], 'hidden'),
  listProtections: only(['HEAD', 'LEADER', 'INSPECTOR', 'SCREENER', 'RECEPTION'], 'yes'),
  getProtection: {
    ...only(['INSPECTOR', 'SCREENER', 'RECEPTION'], 'hidden'),
    HEAD: { own: 'yes', other: 'hidden' },
    LEADER: { own: 'yes', other: 'hidden' },
  },
  listMyMatters: only(SUBJECTS, 'yes'),
  getMyMatter: only(SUBJECTS, 'hidden'),
  listObligations: only(STAFF, 'yes'),
  countObligations: only(STAFF, 'yes'),
  forecastObligations: only(STAFF, 'yes'),
  getNoticeSettings: only(STAFF, 'yes'),
  setNoticeSettings: only(STAFF, 'past'),
  listAbsences: only(STAFF, 'yes'),
  enterAbsence: only(STAFF, 'past'),
  revokeAbsence: only(STAFF, 'hidden'),
  listNotifications: everyone('yes'),
  readNotification: everyone('hidden'),
  streamNotifications: everyone('yes'),
  listOrganisations: everyone('yes'),
  getOrganisation: everyone('yes'),
  listPeople: only(STAFF, 'yes'),
  listReorganisations: only([...RULE_KEEPERS, 'AUDITOR'], 'yes'),
  getReorganisation: {
    ...Object.fromEntries([...RULE_KEEPERS, 'AUDITOR'].map((role) => [role, { own: 'yes', other: 'hidden' }])),
  },
  getOrganisationHistory: only([...RULE_KEEPERS, 'AUDITOR'], 'yes'),
  getPersonRecord: {
    ADMINISTRATOR: { own: 'yes', other: 'hidden' },
    HEAD: { own: 'yes', other: 'hidden' },
  },
  previewTreeImport: only(['ADMINISTRATOR', 'HEAD'], 'past'),
  importTree: only(['ADMINISTRATOR', 'HEAD'], 'past'),
  reference: everyone('yes'),
  listPolicies: only(STAFF, 'yes'),
  getPolicy: only(STAFF, 'yes'),
  getPolicyChange: table([...RULE_KEEPERS, 'AUDITOR'], 'yes', 'hidden'),
  listCalendars: only(STAFF, 'yes'),
  getCalendarYear: only(STAFF, 'yes'),
  checkNotice: only(RULE_KEEPERS, 'past'),
  tryPolicy: only(RULE_KEEPERS, 'past'),
  whatIf: only(RULE_KEEPERS, 'past'),
  // A body must be named; another's is hidden, see workload.api.test.ts.
  listWorkload: only(['HEAD'], 'past'),
  getOversight: only(['HEAD', 'LEADER', 'AUDITOR'], 'past'),
  listOversightMarks: only(['HEAD', 'LEADER', 'AUDITOR'], 'past'),
  listRefusedUrgings: only(['AUDITOR'], 'yes'),
};
