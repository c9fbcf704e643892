import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { INTAKE_FIELDS, NO_INTAKE, SIGNATURES } from '../../intake/fields.ts';
import type { IntakeFacts } from '../../intake/fields.ts';
import { among } from '../among.fixture.ts';
import { ACCEPT, about, assign, classify, propose, register, requestExtension, text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { ANSWER_FORMS } from '../commands.ts';
import { lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { ENVELOPE_RESULTS, IDENTITY_CHECKS, PROTECTION_BODIES, REWEIGHINGS } from './intake-commands.ts';
import { INSPECTORS, OPENED_ORIGINS } from './origin.ts';
import { DEPUTY as SECOND_HEAD, ENGINE, HEAD, OFFICER, PATHS, SCREENER } from '../people.fixture.ts';
import type { CaseState } from '../state.ts';

const ON = '2026-10-12';
const DEPUTY = {
  relay: { by: 'deputy', organisationId: null, documentNumber: '12', documentDate: ON, asksForReport: true },
} as const;

const SAID: readonly Partial<IntakeFacts>[] = [
  {},
  { signature: 'none' },
  { signature: 'by-hand', witnessId: 'branchMember', interpreterId: 'officer' },
  { capacity: 'minor', harm: true },
  { articles: [ON], answerInPress: true },
  DEPUTY,
  { unopened: 'by-name' },
];

/** What was said of a letter, by chance; mostly nothing. */
export function intakeBy(choice: number): { intake?: IntakeFacts } {
  return choice % 2 === 0 ? {} : { intake: { ...NO_INTAKE, ...among(SAID, choice) } };
}

const CLOSED_ENVELOPE: Story = lived([register(ON, { intake: { ...NO_INTAKE, unopened: 'by-name' } }), ENGINE, ON]);
const HELPED: Story = lived([
  register(ON, { intake: { ...NO_INTAKE, witnessId: 'branchMember', capacity: 'minor', articles: [ON] } }),
  ENGINE,
  ON,
]);
const REPORTED_BACK: Story = lived(
  [register(ON, { intake: { ...NO_INTAKE, ...DEPUTY } }), ENGINE, ON],
  [classify(), SCREENER, ON],
  [assign('officer'), HEAD, ON],
  [ACCEPT, OFFICER, ON],
  [propose(), OFFICER, ON],
  [{ type: 'resolveDirectly', answer: text('answer') }, HEAD, ON],
  [{ type: 'answerRelay', text: text('report') }, OFFICER, ON],
);

/** Taken on, and given more time: both parties are still to be told. */
export const EXTENDED: Story = lived(
  [register(ON), ENGINE, ON],
  [classify({ kind: 'denunciation' }), SCREENER, ON],
  [{ type: 'accept', grounds: text('why') }, HEAD, ON],
  [requestExtension('party.tc.settle#1', 30), HEAD, ON],
  [{ type: 'approveExtension', obligationId: 'party.tc.settle#1' }, SECOND_HEAD, ON],
);

/** Where stories begin that chance alone seldom reaches: a closed envelope, a helped sender, a deputy who has the result, more time. */
export const INTAKE_BEGINNINGS: readonly Story[] = [CLOSED_ENVELOPE, HELPED, REPORTED_BACK, EXTENDED];

/** A command about the particulars of a letter by chance, or null for any other type. */
export function chooseIntake(
  type: CaseCommandType,
  state: CaseState,
  today: Day,
  [a = 0, b = 0, c = 0, d = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  const near = addDays(today, -(a % 3));
  switch (type) {
    case 'openCase':
      return openBy([a, b, c, d]);
    case 'openEnvelope':
      return { type, result: among(ENVELOPE_RESULTS, a), text: words };
    case 'completeIntake':
      return {
        ...{ type, fields: [among(INTAKE_FIELDS, a)].filter(() => b % 5 > 0), note: null },
        signature: b % 2 === 0 ? null : among(SIGNATURES, c),
      };
    case 'noteVulnerableSender':
      return { type, capacity: 'minor', harm: a % 2 === 0, guardianIsSubject: b % 2 === 0 };
    case 'notifyProtection':
      return { type, body: among(PROTECTION_BODIES, a), on: near, guardianTold: b % 2 === 0, text: words };
    case 'addArticle':
      return { type, newspaper: words, title: words, link: null, publishedOn: near };
    case 'requestPressAnswer':
      return { type, requestedOn: near, text: words };
    case 'recordCorrection':
      return { type, publishedOn: near, text: words };
    case 'reweighAllegations':
      return { type, result: among(REWEIGHINGS, a), text: words };
    case 'noteRelayTold':
      return { type, on: near, told: b % 2 === 0 };
    case 'tellExtension':
      return { type, form: among(ANSWER_FORMS, a), text: words };
    case 'reissueReceiptCode': {
      const submissionId = state.submissions[0] ?? 'none';
      return { type, submissionId, identityCheck: among(IDENTITY_CHECKS, a), reason: words };
    }
    default:
      return null;
  }
}

function openBy([a = 0, b = 0, c = 0, d = 0]: readonly number[]): CaseCommand {
  const subjects = [about({ personId: 'branchSecretary' }), about({ personId: 'officer' }), about()];
  return {
    type: 'openCase',
    origin: among(OPENED_ORIGINS, a),
    ref: b % 2 === 0 ? null : '3/2026',
    inspector: among(INSPECTORS, b),
    ...{ caseNumber: 'MG-0009', matterId: 'matter-9' },
    ...{ organisationId: 'commune', organisationPath: PATHS.commune, kind: 'report' },
    track: among(['party', 'party', 'state'], c),
    subjects: d % 7 === 0 ? [] : [among(subjects, d)],
    allegations: [{ id: 'allegation-1', codes: ['DD-5'], summary: null }],
    grounds: text('why'),
  };
}
