import type { z } from 'zod';
import type { DisciplineEvent } from '../../domain/discipline/events.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { readAgenda } from '../cases/read-related.ts';
import { coded } from '../cases/show-verification.ts';
import { descriptionsOf, subjectNamer } from '../cases/subject-names.ts';
import type { disciplineSchema } from '../contract/shown-discipline.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import type { OpenFile } from '../processes/open-file.ts';
import type { EventRow } from '../processes/read-events.ts';
import { readDecisions, showDecisionRow } from './decision-rows.ts';
import { showPaper } from './show-ballot.ts';

type ShownDiscipline = z.input<typeof disciplineSchema>;

/** A discipline as its file lies on the desk: what is proposed, how it was voted, and from when it is in force. */
export const getDiscipline: Handler<'getDiscipline'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'discipline', id: params.disciplineId });
  if (found === null) throw notFound();
  const state = found.state as DisciplineState;
  const [rows, agenda] = await Promise.all([
    readDecisions(deps.pool, caller, { where: 'd.process_id = $1', values: [found.processId], limit: 1 }),
    readAgenda(deps, caller, state.agenda),
  ]);
  const row = rows[0];
  if (row === undefined) throw notFound();
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => needsOf(state, row.subjects));
  const { names, texts, events } = file;
  const { subjectId, bypass, hearingOn, concludedOn, inOffice } = state;
  const body: ShownDiscipline = {
    discipline: {
      ...showDecisionRow(row, names, texts),
      ...{ version: found.version, subjectId, inOffice, concludedOn },
      subjectKind: coded(VI.subjectKinds, state.subjectKind),
      managedBy: coded(VI.levels, state.managedBy),
    },
    ...showPreparation(state, file),
    ...{ bypass, hearingOn },
    agenda:
      agenda === null || state.agenda === null
        ? null
        : { ...agenda, ballot: coded(VI.ballotKinds, state.agenda.ballot) },
    question: lastPaper(events),
    decision: showDecision(state, file),
    noDiscipline: state.noDiscipline === null ? null : coded(VI.noDisciplineReasons, state.noDiscipline),
    ...file.parts({ subject: subjectNamer(row.subjects, names, texts) }),
  };
  return { status: 200, body };
};

function needsOf(state: DisciplineState, subjects: Parameters<typeof descriptionsOf>[0]) {
  return {
    people: subjects.map((one) => one.personId),
    organisations: [
      state.organisation.id,
      ...subjects.map((one) => one.organisationId),
      ...state.proposals.map((one) => one.organisationId),
    ],
    texts: [...descriptionsOf(subjects), ...(state.decision?.served?.witnesses ?? [])],
  };
}

function showPreparation({ violation, unlimited, ...state }: DisciplineState, { names }: OpenFile) {
  const form = (code: string | null) => (code === null ? null : coded(VI.forms, code));
  const { selfReview, proposals, hearing, postponement } = state;
  return {
    violation:
      violation === null
        ? null
        : { ...violation, unlimited: unlimited === null ? null : coded(VI.unlimitedMatters, unlimited) },
    selfReview: selfReview === null ? null : { ownForm: form(selfReview.ownForm), refused: selfReview.refused },
    proposals: proposals.map((one) => ({
      body: coded(VI.bodyKinds, one.body),
      organisation: { id: one.organisationId, name: names.organisation(one.organisationId) },
      heldOn: one.heldOn,
      form: form(one.form),
    })),
    hearing: hearing === null ? null : coded(VI.hearingOutcomes, hearing),
    postponement:
      postponement === null
        ? null
        : {
            grounds: postponement.grounds.map((one) => coded(VI.postponementGrounds, one.ground)),
            reviewOn: postponement.reviewOn,
          },
  };
}

/** The paper as put before the meeting last. */
function lastPaper(events: readonly EventRow[]): ShownDiscipline['question'] {
  const put = events
    .map((one) => one.data)
    .findLast(
      (one): one is Extract<DisciplineEvent, { type: 'DisciplinePutOnAgenda' }> => one.type === 'DisciplinePutOnAgenda',
    );
  return put === undefined ? null : showPaper(put);
}

function showDecision({ decision }: DisciplineState, { texts }: OpenFile): ShownDiscipline['decision'] {
  if (decision === null) return null;
  const { meetingId, votedOn, signedOn, number, effectiveFrom, served, announcedOn, lapsesOn } = decision;
  return {
    ...{ meetingId, votedOn, signedOn, number, effectiveFrom, announcedOn, lapsesOn },
    form: coded(VI.forms, decision.form),
    body: coded(VI.bodyKinds, decision.body),
    served:
      served === null
        ? null
        : { on: served.on, refused: served.refused, witnesses: served.witnesses.map((id) => texts.get(id) ?? '') },
  };
}
