import type { z } from 'zod';
import type { TextRef } from '../../domain/process.ts';
import { VI } from '../../texts/vi.ts';
import { coded } from '../cases/show-verification.ts';
import type { myMatterSchema } from '../contract/shown-my-matter.ts';
import type { Names } from '../names.ts';
import type { ShownObligation } from '../obligations/show-obligation.ts';
import { requestOf } from './own-events.ts';
import type { OwnCaseEvent, OwnRecord } from './own-events.ts';

export type MyMatter = z.input<typeof myMatterSchema>;
export type OwnFile = MyMatter['evidence'][number]['files'][number];
type Of<T extends OwnCaseEvent['type']> = Extract<OwnCaseEvent, { type: T }>;
type Said = Of<
  | 'ExplanationGiven'
  | 'EvidenceOffered'
  | 'WitnessProposed'
  | 'TeamMemberObjectedTo'
  | 'DraftCommented'
  | 'OpinionReserved'
  | 'SubjectReviewRequested'
>;

/** What the hearing of a subject is shown with. */
export interface HearingWords {
  names: Names;
  obligations: ReadonlyMap<string, ShownObligation>;
  textOf: (ref: TextRef) => string;
  files: ReadonlyMap<string, OwnFile>;
}

/** What a subject was told and asked, what they said, and what was answered. */
export function showHearing(records: readonly OwnRecord<OwnCaseEvent>[], words: HearingWords) {
  const { textOf, obligations, names } = words;
  const of = <T extends OwnCaseEvent['type']>(type: T) =>
    records.filter((one): one is OwnRecord<Of<T>> => one.event.type === type);
  const said = (type: Said['type']) => of(type).map((one) => showStatement(one, words));
  const due = (id: string | null) => (id === null ? null : (obligations.get(id) ?? null));
  return {
    presented: of('DecisionPresented').map(({ event }) => ({ on: event.on, text: textOf(event.notice) })),
    questions: of('ExplanationRequested').map(({ at, event }) => ({
      ...{ subjectId: event.subjectId, at, text: textOf(event.questions), due: due(event.obligationId) },
    })),
    drafts: of('DraftFindingsShared').map(({ at, event }) => ({
      ...{ subjectId: event.subjectId, at, text: textOf(event.draft), due: due(event.obligationId) },
    })),
    explanations: said('ExplanationGiven'),
    evidence: said('EvidenceOffered'),
    witnesses: of('WitnessProposed').map((one) => {
      const answer = answerTo(records, one);
      const code = answer?.type !== 'WitnessProposalAnswered' ? 'open' : answer.accepted ? 'accepted' : 'refused';
      return {
        ...showStatement(one, words),
        answer: coded(VI.witnessAnswers, code),
        reason: answer === null ? null : textOf(answer.reason),
      };
    }),
    objections: of('TeamMemberObjectedTo').map((one) => {
      const answer = answerTo(records, one);
      const code = answer?.type !== 'ObjectionDecided' ? 'open' : answer.upheld ? 'upheld' : 'rejected';
      const { personId } = one.event;
      return {
        ...showStatement(one, words),
        person: { id: personId, name: names.person(personId) },
        answer: coded(VI.objectionAnswers, code),
        reason: answer === null ? null : textOf(answer.reason),
      };
    }),
    comments: said('DraftCommented'),
    opinions: said('OpinionReserved'),
    reviewRequests: said('SubjectReviewRequested'),
    minutes: of('SessionRecorded').map(({ event }) => ({
      ...{ subjectId: event.subjectId ?? '', on: event.on, text: textOf(event.minutes) },
    })),
    notices: of('SubjectNotified').map(({ at, event }) => ({
      ...{ subjectId: event.subjectId, at, text: textOf(event.text) },
      purpose: coded(VI.subjectNotices, event.purpose),
      form: coded(VI.subjectNoticeForms, event.form),
    })),
  } satisfies Partial<MyMatter>;
}

/** The words stored with an event of the subject's own, and with what was told or asked of them. */
export function wordsOf(event: OwnCaseEvent): TextRef[] {
  switch (event.type) {
    case 'DecisionPresented':
      return [event.notice];
    case 'ExplanationRequested':
      return [event.questions];
    case 'DraftFindingsShared':
      return [event.draft];
    case 'SessionRecorded':
      return [event.minutes];
    case 'TeamMemberObjectedTo':
    case 'SubjectReviewRequested':
    case 'WitnessProposalAnswered':
    case 'ObjectionDecided':
      return [event.reason];
    // Minutes of the committee and of the announcement speak of others too.
    case 'CaseConcluded':
    case 'ConclusionAnnounced':
      return [];
    default:
      return [event.text];
  }
}

function showStatement({ at, event }: OwnRecord<Said>, { textOf, files }: Pick<HearingWords, 'textOf' | 'files'>) {
  const attached = 'attachments' in event ? event.attachments : [];
  return {
    ...{ subjectId: event.subjectId, at, onPaper: !event.bySubject },
    text: wordsOf(event).map(textOf).join('\n\n'),
    files: attached.flatMap((id) => files.get(id) ?? []),
  };
}

function answerTo(
  records: readonly OwnRecord<OwnCaseEvent>[],
  asked: OwnRecord<OwnCaseEvent>,
): Of<'WitnessProposalAnswered' | 'ObjectionDecided'> | null {
  const answer = records.find((one) => requestOf(one, records) === asked)?.event;
  return answer?.type === 'WitnessProposalAnswered' || answer?.type === 'ObjectionDecided' ? answer : null;
}
