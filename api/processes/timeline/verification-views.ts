import type { VerificationEvent } from '../../../domain/case/verification/verification-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText, decidedBy, listed, minutesOf, yesNo } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

const about = ({ subjectId }: { subjectId: string }, { subject }: DetailWords): Pair => ['subject', subject(subjectId)];
const files = ({ attachments = [] }: { attachments?: readonly string[] }): Pair => [
  'attachments',
  attachments.length === 0 ? null : String(attachments.length),
];
/** From whom it came: nothing is said where the subject spoke for themself. */
const onPaper = ({ bySubject }: { bySubject: boolean }): Pair => ['onPaper', bySubject ? null : yesNo(true)];

/** From the order to verify to the approved report. */
export const VERIFICATION_VIEWS: EventViews<VerificationEvent> = {
  VerificationOrdered: {
    pairs: (event, words) => [
      ['leader', words.names.person(event.leader)],
      ['members', listed(event.members.map((id) => words.names.person(id)))],
      ['dueOn', dayText(event.dueOn)],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.scope, minutesOf(event.decided)],
  },
  PlanApproved: { texts: (event) => [event.plan] },
  DecisionPresented: {
    pairs: (event, { subject }) => [
      ['on', formatDay(event.on)],
      ['subjects', listed(event.subjectIds.map((id) => subject(id)))],
    ],
    texts: (event) => [event.notice],
  },
  ExplanationRequested: { pairs: (event, words) => [about(event, words)], texts: (event) => [event.questions] },
  ExplanationGiven: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.text],
  },
  ExplanationMissed: { pairs: (event, words) => [about(event, words), ['on', formatDay(event.on)]] },
  SessionRecorded: {
    pairs: (event, { subject }) => [
      ['on', formatDay(event.on)],
      ['subject', event.subjectId === null ? null : subject(event.subjectId)],
    ],
    texts: (event) => [event.minutes],
  },
  EvidenceAdded: {
    pairs: (event) => [['source', wordFor(VI.evidenceSources, event.source)], files(event)],
    texts: (event) => [event.title],
  },
  DocumentsPreserved: {
    pairs: (event, { names }) => [
      ['keptBy', event.organisationId === null ? null : names.organisation(event.organisationId)],
    ],
    texts: (event) => [event.text],
  },
  UnitReviewRecorded: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.text] },
  EvidenceOffered: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.text],
  },
  WitnessProposed: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.text],
  },
  WitnessProposalAnswered: {
    pairs: (event) => [['status', wordFor(VI.witnessAnswers, event.accepted ? 'accepted' : 'refused')]],
    texts: (event) => [event.reason],
  },
  TeamMemberObjectedTo: {
    pairs: (event, words) => [
      about(event, words),
      ['person', words.names.person(event.personId)],
      files(event),
      onPaper(event),
    ],
    texts: (event) => [event.reason],
  },
  ObjectionDecided: {
    pairs: (event) => [['status', wordFor(VI.objectionAnswers, event.upheld ? 'upheld' : 'rejected')]],
    texts: (event) => [event.reason],
  },
  TeamMemberReplaced: {
    pairs: (event, { names }) => [
      ['leaves', names.person(event.leaves)],
      ['joins', event.joins === null ? null : names.person(event.joins)],
    ],
    texts: (event) => [event.reason],
  },
  DraftFindingsShared: { pairs: (event, words) => [about(event, words)], texts: (event) => [event.draft] },
  DraftCommented: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.text],
  },
  DraftNotCommented: { pairs: (event, words) => [about(event, words), ['on', formatDay(event.on)]] },
  OpinionReserved: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.text],
  },
  SubjectReviewRequested: {
    pairs: (event, words) => [about(event, words), files(event), onPaper(event)],
    texts: (event) => [event.reason],
  },
  ReportSubmitted: {
    pairs: (event) => [['findings', listed(event.findings.map((one) => wordFor(VI.findings, one.finding)))]],
    texts: (event) => [event.report],
  },
  ReportReturned: { texts: (event) => [event.reason] },
  ReportApproved: { pairs: (event) => [['on', formatDay(event.on)]] },
};
