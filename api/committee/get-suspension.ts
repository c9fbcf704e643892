import type { z } from 'zod';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import { descriptionsOf, subjectNamer } from '../cases/subject-names.ts';
import type { suspensionSchema } from '../contract/shown-discipline.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { readCaseBehind } from './read-matters.ts';

/** An order of suspension: whom it concerns, until when, and how it ended. */
export const getSuspension: Handler<'getSuspension'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'suspension', id: params.suspensionId });
  if (found === null) throw notFound();
  const state = found.state as SuspensionState;
  const { organisation, caseId, subjectId, what, ground, orderedOn, until, extensions, end } = state;
  const behind = await readCaseBehind(deps.pool, caller, caseId);
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => ({
    people: behind.subjects.map((one) => one.personId),
    organisations: [organisation.id, ...behind.subjects.map((one) => one.organisationId)],
    texts: descriptionsOf(behind.subjects),
  }));
  const { names, texts } = file;
  const subject = subjectNamer(behind.subjects, names, texts);
  const body: z.input<typeof suspensionSchema> = {
    suspension: {
      ...{ suspensionId: params.suspensionId, processId: found.processId, version: found.version },
      ...{ subjectId, subject: subject(subjectId), orderedOn, until, extensions },
      case: { caseId, number: behind.number },
      organisation: { id: organisation.id, name: names.organisation(organisation.id) },
      stage: coded(VI.suspensionStages, state.stage ?? ''),
      what: coded(VI.suspended, what),
      ground: coded(VI.suspensionGrounds, ground),
      end: end === null ? null : { how: coded(VI.suspensionEnds, end.how), on: end.on },
    },
    ...file.parts({ subject }),
  };
  return { status: 200, body };
};
