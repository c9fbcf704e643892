import type { ReviewEvent } from '../../../domain/case/verification/verification-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { decidedBy, listed, wordsOfConsequences } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** Between the agenda and the last answer. */
export const REVIEW_VIEWS: EventViews<ReviewEvent> = {
  CasePutOnAgenda: {},
  AgendaRefused: { pairs: (event) => [['code', event.code]] },
  CaseConcluded: {
    pairs: (event, words) => [
      ['on', formatDay(event.on)],
      ['findings', listed(event.findings.map((one) => wordFor(VI.findings, one.finding)))],
      [
        'consequences',
        listed(
          event.consequences.map(
            (one) => `${words.subject(one.subjectId)}: ${wordFor(VI.consequences, one.consequence)}`,
          ),
        ),
      ],
      decidedBy(event.decided, words),
    ],
    texts: (event) => [event.text, ...wordsOfConsequences(event.consequences)],
  },
  ReviewDeferred: { texts: (event) => [event.reason] },
  RecusalNoted: {
    pairs: (event, { names }) => [
      ['person', names.person(event.personId)],
      ['relation', wordFor(VI.conflictRelations, event.relation)],
    ],
    texts: (event) => [event.reason],
  },
  CaseReturnedToTeam: { texts: (event) => [event.reason] },
  CaseRaised: {
    pairs: (event, { names }) => [
      ['previousOrganisation', names.organisation(event.fromOrganisationId)],
      ['organisation', names.organisation(event.organisationId)],
    ],
    texts: (event) => [event.reason],
  },
  DisciplineSettled: {
    pairs: (event) => [
      ['status', wordFor(VI.disciplineStatuses, event.outcome)],
      ['form', event.form === null ? null : wordFor(VI.forms, event.form)],
      ['on', formatDay(event.on)],
    ],
  },
  SuspensionNoted: { pairs: (event, { subject }) => [['subject', subject(event.subjectId)]] },
  SuspensionEndNoted: { pairs: (event) => [['on', formatDay(event.on)]] },
  ConclusionIssued: {
    pairs: (event) => [
      ['number', event.number],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.text],
  },
  ConclusionAnnounced: { pairs: (event) => [['on', formatDay(event.on)]], texts: (event) => [event.minutes] },
  PressAnswered: { pairs: (event) => [['form', wordFor(VI.pressForms, event.form)]], texts: (event) => [event.text] },
  RelayAnswered: { texts: (event) => [event.text] },
  SubjectNotified: {
    pairs: (event, { subject }) => [
      ['subject', subject(event.subjectId)],
      ['purpose', wordFor(VI.subjectNotices, event.purpose)],
      ['form', wordFor(VI.subjectNoticeForms, event.form)],
    ],
    texts: (event) => [event.text],
  },
  ResultPublished: {
    pairs: (event) => [
      ['from', formatDay(event.from)],
      ['to', formatDay(event.to)],
    ],
    texts: (event) => [event.where, event.text],
  },
  CaseReopened: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
};
