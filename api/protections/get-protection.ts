import type { z } from 'zod';
import { dayOf } from '../../domain/calendar/day.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { coded } from '../cases/show-verification.ts';
import type { protectionSchema } from '../contract/shown-protection.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { openFile } from '../processes/open-file.ts';
import { readProtections, showProtectionRow } from './protection-rows.ts';

type Shown = z.input<typeof protectionSchema>;

/** A protection as its file lies on the desk: measures, check-ins, alerts. Who is protected stands nowhere in it. */
export const getProtection: Handler<'getProtection'> = async (context) => {
  const { params, deps, correlationId } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: 'protection', id: params.protectionId });
  if (found === null) throw notFound();
  const state = found.state as ProtectionState;
  const where = { where: 't.process_id = $1', values: [found.processId], limit: 1 };
  const [row] = await readProtections(deps.pool, caller, where);
  if (row === undefined) throw notFound();
  const { measures, responsible, lastCheckIn, wish, underReview, endsOn } = state;
  const file = await openFile(deps, found, actorOf(caller, correlationId), () => ({
    people: [responsible],
    organisations: [row.organisationId],
    texts: measures.map((one) => one.text.contentId),
  }));
  const { names, texts } = file;
  const body: Shown = {
    protection: {
      ...showProtectionRow(row, { names, today: dayOf(deps.now()) }),
      version: found.version,
      responsible: responsible === null ? null : { id: responsible, name: names.person(responsible) },
      ...{ lastCheckIn, underReview, endsOn },
      wish: wish === null ? null : coded(VI.protectionWishes, wish),
    },
    measures: measures.map(({ id, kind, forWhom, text, until, endedOn }) => ({
      ...{ id, until, endedOn },
      kind: coded(VI.measureKinds, kind),
      forWhom: coded(VI.protectedPeople, forWhom),
      text: texts.get(text.contentId) ?? null,
    })),
    ...file.parts({}),
  };
  return { status: 200, body };
};
