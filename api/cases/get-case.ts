import type { z } from 'zod';
import { sendersOf } from '../../domain/case/senders/senders.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import type { caseSchema } from '../contract/shown.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { openFile } from '../processes/open-file.ts';
import { shownRegisterNumber } from '../processes/show-state.ts';
import { showCaseRow } from './case-rows.ts';
import { findCase } from './find-case.ts';
import { readCompetence } from './read-competence.ts';
import { readLinkedCases } from './read-linked-cases.ts';
import { mayReadIn } from './may-read.ts';
import { readAttachments, readLabels, readSubmissions, stampsOf } from './read-case-parts.ts';
import type { SubmissionShown } from './read-case-parts.ts';
import { readAgenda, readRelated } from './read-related.ts';
import { mayKnowProtections } from '../protections/may-know.ts';
import { namedInPreparations, showPreparations } from './show-exposure.ts';
import { showIntake } from './show-intake.ts';
import { mayKnowRecurrences, showRecurrences } from './show-recurrences.ts';
import { namedInSettlement, showConclusion, showStanding, showVerification } from './show-verification.ts';
import { descriptionsOf, subjectName, subjectNamer } from './subject-names.ts';

type ShownCase = z.input<typeof caseSchema>;

/** A case as its file lies on the desk: what is owed, the story, and what this caller may do next. */
export const getCase: Handler<'getCase'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findCase(deps.pool, caller, params.caseId);
  if (found === null) throw notFound();
  const { state } = found;
  const processId = processIdOf('case', found.caseId);
  const [submissions, attachments, labels, related, agenda, linkedCases] = await Promise.all([
    readSubmissions(deps.pool, found.caseId),
    readAttachments(deps, found.caseId, processId),
    readLabels(deps.pool, state),
    readRelated(deps, caller, found.caseId),
    readAgenda(deps, caller, state.agenda),
    readLinkedCases(deps.pool, caller, state),
  ]);
  const process = { kind: 'case', processId, state, version: found.version } as const;
  const file = await openFile(deps, process, actorOf(caller, correlationId), () =>
    needsOf(state, submissions, found.organisationId),
  );
  const { names, texts } = file;
  const subject = subjectNamer(state.subjects, names, texts);
  const parts = file.parts({ subject, mayRead: mayReadIn(state, caller) });
  const self = { processId, id: found.caseId, kind: 'case', stage: found.stage, version: found.version };
  const body: ShownCase = {
    case: {
      ...showCaseRow(found, file.showing),
      subjects: state.subjects.map((one) => subject(one.id)),
      registerNumber: shownRegisterNumber(found.registerNumber, found.organisationId, caller),
      track: found.track,
      anonymity: found.anonymity,
      complexity: state.complexity,
      restricted: found.restricted,
      matterId: state.matterId,
    },
    content: submissions.map((one) => texts.get(one.contentId) ?? '').join('\n\n'),
    subjects: state.subjects.map((one) => ({
      id: one.id,
      kind: one.kind,
      kindText: wordFor(VI.subjectKinds, one.kind),
      name: subjectName(one, names, texts),
      personId: one.personId,
      organisationId: one.organisationId,
    })),
    allegations: state.allegations.map((one) => ({
      id: one.id,
      codes: one.codes.map((code) => ({ code, label: labels.get(code) ?? code })),
      summary: one.summary === null ? null : (texts.get(one.summary.contentId) ?? null),
    })),
    submissions: submissions.map(({ submissionId, channel, receivedOn, senderType }) => ({
      submissionId,
      channel,
      receivedOn,
      senderType,
    })),
    senders: sendersOf(state).map((one) => ({
      ...{ id: one.id, senderType: one.senderType, receivedOn: one.receivedOn, isPart: one.isPart },
      ...{ memberCount: one.memberCount, representativeKnown: one.representativeKnown },
      ...{ answered: one.answered, withdrawn: one.withdrawn, died: one.death !== null },
    })),
    linkedCases,
    attachments,
    intake: showIntake(state, {
      stamps: stampsOf(submissions),
      toldKind: submissions[0]?.kind ?? null,
      facts: file.facts,
    }),
    competence: await readCompetence(deps.pool, state, { facts: file.facts, today: file.showing.today }),
    standing: showStanding(state, { names }),
    verification: state.verification === null ? null : showVerification(state.verification, { names, subject }),
    preparations: showPreparations(state, { names, texts }),
    agenda,
    conclusion: state.conclusion === null ? null : showConclusion(state.conclusion, { subject, texts }),
    recurrences: showRecurrences(state, caller, subject),
    processes: [
      { ...self, stageText: wordFor(VI.stages, found.stage), title: found.number, on: found.receivedOn },
      ...related(subject),
    ],
    ...parts,
    // Not even its title: to the others nothing was ever found before, and nobody asked to be protected.
    timeline: parts.timeline.filter(
      ({ type }) =>
        (type !== 'RecurrenceFound' || mayKnowRecurrences(state, caller)) &&
        (type !== 'ProtectionRequested' || mayKnowProtections(state, caller)),
    ),
    documents: [],
  };
  return { status: 200, body };
};

function needsOf(state: CaseState, submissions: readonly SubmissionShown[], organisationId: string) {
  const settlement = namedInSettlement(state);
  const written = namedInPreparations(state);
  return {
    people: [...settlement.people, ...written.people, ...state.subjects.map((one) => one.personId), state.handler],
    organisations: [organisationId, ...settlement.organisations, ...state.subjects.map((one) => one.organisationId)],
    texts: [
      ...submissions.map((one) => one.contentId),
      ...written.texts,
      ...descriptionsOf(state.subjects),
      ...state.allegations.flatMap((one) => one.summary?.contentId ?? []),
    ],
  };
}
