import type { IntakeFieldEvent } from '../../../domain/case/intake/intake-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { listed, yesNo } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** How a letter came, what it lacked, who was told; and cases that nobody sent. */
export const INTAKE_FIELD_VIEWS: EventViews<IntakeFieldEvent> = {
  CaseOpened: {
    pairs: (event, { names }) => [
      ['origin', wordFor(VI.origins, event.origin)],
      ['ref', event.ref],
      ['inspector', wordFor(VI.inspectors, event.inspector)],
      ['kind', wordFor(VI.kinds, event.kind)],
      ['track', wordFor(VI.tracks, event.track)],
      ['organisation', names.organisation(event.organisationId)],
    ],
    texts: (event) => [event.grounds],
  },
  EnvelopeOpened: {
    pairs: (event) => [['envelopeResult', wordFor(VI.envelopeResults, event.result)]],
    texts: (event) => [event.text],
  },
  IntakeCompleted: {
    pairs: (event) => [
      ['completedFields', listed(event.fields.map((one) => wordFor(VI.intakeFields, one)))],
      ['signature', event.signature === null ? null : wordFor(VI.signatures, event.signature)],
    ],
    texts: (event) => [event.note],
  },
  IntakeHelperInConflict: {
    pairs: (event) => [
      ['intakeHelper', wordFor(VI.intakeHelpers, event.helper)],
      ['reason', wordFor(VI.conflictGrounds, event.ground)],
    ],
  },
  VulnerableSenderNoted: {
    pairs: (event) => [
      ['capacity', wordFor(VI.capacities, event.capacity)],
      ['harm', yesNo(event.harm)],
      ['guardianIsSubject', yesNo(event.guardianIsSubject)],
    ],
  },
  ProtectionNotified: {
    pairs: (event) => [
      ['protectionBody', wordFor(VI.protectionBodies, event.body)],
      ['on', formatDay(event.on)],
      ['guardianTold', yesNo(event.guardianTold)],
    ],
    texts: (event) => [event.text],
  },
  ArticleAdded: {
    pairs: (event) => [['publishedOn', formatDay(event.publishedOn)]],
    texts: (event) => [event.newspaper, event.title, event.link],
  },
  PressAnswerRequested: {
    pairs: (event) => [['requestedOn', formatDay(event.requestedOn)]],
    texts: (event) => [event.text],
  },
  CorrectionRecorded: {
    pairs: (event) => [['publishedOn', formatDay(event.publishedOn)]],
    texts: (event) => [event.text],
  },
  AllegationsReweighed: {
    pairs: (event) => [['reweighing', wordFor(VI.reweighings, event.result)]],
    texts: (event) => [event.text],
  },
  RelayTold: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['deputyTold', yesNo(event.told)],
    ],
  },
  ExtensionTold: {
    pairs: (event) => [['form', wordFor(VI.answerForms, event.form)]],
    texts: (event) => [event.text],
  },
  ReceiptCodeReissued: {
    pairs: (event) => [
      ['codeIssue', String(event.issue)],
      ['identityCheck', wordFor(VI.identityChecks, event.identityCheck)],
    ],
    texts: (event) => [event.reason],
  },
};
