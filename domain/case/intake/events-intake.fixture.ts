import { about, text } from '../commands.fixture.ts';
import type { IntakeFieldEvent } from './intake-events.ts';

/** One event of every type that the particulars of a letter can leave. */
export const EVERY_INTAKE_EVENT: {
  readonly [Type in IntakeFieldEvent['type']]: Extract<IntakeFieldEvent, { type: Type }>;
} = {
  CaseOpened: {
    type: 'CaseOpened',
    origin: 'self-detected',
    ref: null,
    inspector: 'inspection-committee',
    number: 'MG-0009',
    matterId: 'matter-9',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    kind: 'report',
    track: 'party',
    subjects: [about()],
    allegations: [],
    grounds: text('why'),
    openedOn: '2026-10-12',
    by: 'officer',
    handler: 'officer',
  },
  EnvelopeOpened: { type: 'EnvelopeOpened', result: 'entered', text: text('letter'), by: 'head' },
  IntakeCompleted: { type: 'IntakeCompleted', fields: ['address'], signature: 'by-hand', note: null },
  IntakeHelperInConflict: { type: 'IntakeHelperInConflict', helper: 'witness', ground: 'SAME_UNIT' },
  VulnerableSenderNoted: {
    type: 'VulnerableSenderNoted',
    capacity: 'minor',
    harm: true,
    guardianIsSubject: false,
  },
  ProtectionNotified: {
    type: 'ProtectionNotified',
    body: 'police',
    on: '2026-10-12',
    guardianTold: false,
    text: text('notice'),
  },
  ArticleAdded: {
    type: 'ArticleAdded',
    newspaper: text('paper'),
    title: text('title'),
    link: null,
    publishedOn: '2026-10-12',
  },
  PressAnswerRequested: { type: 'PressAnswerRequested', requestedOn: '2026-10-12', text: text('request') },
  CorrectionRecorded: { type: 'CorrectionRecorded', publishedOn: '2026-10-12', text: text('correction') },
  AllegationsReweighed: { type: 'AllegationsReweighed', result: 'narrowed', text: text('why') },
  RelayTold: { type: 'RelayTold', on: '2026-10-12', told: true },
  ExtensionTold: { type: 'ExtensionTold', form: 'letter', text: text('notice') },
  ReceiptCodeReissued: {
    type: 'ReceiptCodeReissued',
    submissionId: 'submission-1',
    issue: 2,
    identityCheck: 'identity-paper',
    reason: text('lost'),
    by: 'keeper',
  },
};
