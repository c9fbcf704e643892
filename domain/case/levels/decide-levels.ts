import { decidedInPerson } from '../../authority/decision.ts';
import { concernsBody } from '../../authority/owning-body.ts';
import { settlementCompetence, treeOf } from '../../authority/settlement-competence.ts';
import type { OrganisationFacts } from '../../facts.ts';
import { isWithin } from '../../organisation/path.ts';
import { chosenBy } from '../../policy/choices.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { handDownAll, tellSenders } from './hand-down-all.ts';
import { split } from '../parts/decide-split.ts';
import type { CaseEvent } from '../events.ts';
import type { Bypass, LevelCommand } from './levels-commands.ts';
import { closedTo } from '../parts/parts-state.ts';
import type { CaseState } from '../state.ts';

type Refused = ReturnType<typeof refuse>;

const NOT_ITS_OWN_JUDGE = 'Quy định 11-QĐi/TW';

/**
 * The highest level leads by default; in writing it hands one subject, with what is said of it, down to a body below, where the
 * part is a case of its own, screened and accepted there (practice: P14). The rest stays; with the only subject the whole matter
 * goes (`handDownAll`). Refused with SUBJECT_UNKNOWN, ORGANISATION_UNKNOWN, BODY_NOT_BELOW, HAND_DOWN_TO_BODY_CONCERNED where anybody the letter speaks of
 * serves there or heads it, in the Party track by competence (BODY_NOT_COMPETENT, COMPETENCE_UNKNOWN, SUBJECT_NOT_IDENTIFIED),
 * and as every split.
 */
export function handDownSubject(state: CaseState, command: LevelCommand, context: Context): Decision<CaseEvent> {
  const { subjectId, allegationIds, organisationId, caseId, reason } = command;
  const { kind, track } = state;
  const subject = state.subjects.find((one) => one.id === subjectId);
  if (subject === undefined || kind === null) return refuse('SUBJECT_UNKNOWN', { subjectId });
  const kept = state.subjects.map((one) => one.id).filter((id) => id !== subjectId);
  const found = bodyBelow(state, organisationId, context);
  if (!found.ok) return found;
  const { body } = found;
  // The letter goes with the part: whoever it speaks of, the subjects who stay too, must have no hand in that body (P15).
  if (concernsBody(body, closedTo(state), context.facts)) {
    return refuse('HAND_DOWN_TO_BODY_CONCERNED', { organisationId }, NOT_ITS_OWN_JUDGE);
  }
  const incompetent = track === 'party' ? settlementCompetence([subject], body, context.facts) : null;
  if (incompetent !== null) return { ok: false, refusal: incompetent };
  if (kept.length === 0) return handDownAll(state, command, body, context);
  const parts = [{ caseId, kind, track, allegationIds, subjectIds: [subjectId] }];
  const divided = split(state, { type: 'split', parts, restKind: kind, keptSubjectIds: kept, reason }, context);
  if (!divided.ok) return divided;
  const to = { organisationId, organisationPath: body.path };
  const decided = decidedInPerson(context.actor);
  return accept<CaseEvent>(
    ...tellSenders(state, command.toSenders ?? null),
    { type: 'SubjectHandedDown', subjectId, caseId, organisationId, reason, decided },
    ...divided.events.map((event) =>
      event.type === 'CaseSplit'
        ? { ...event, parts: event.parts.map((one) => ({ ...one, handedDownTo: to })) }
        : event,
    ),
  );
}

/**
 * A matter that a lower body is competent for, taken on past it: nothing where no bypass is named. Of the Party track only, as
 * competence is; what the row of the ground (`bypass.<ground>`) allows that day. Refused with ORGANISATION_UNKNOWN,
 * BODY_NOT_BELOW, BYPASS_NOT_NEEDED where the named body is not competent for all subjects, BYPASS_GROUND_NOT_ALLOWED, and with
 * BYPASS_WOULD_TELL where the body is told although the letter speaks of somebody there (practice: P14, P15).
 */
export function bypassLowerBody(state: CaseState, bypass: Bypass | null, context: Context): Decision<CaseEvent> {
  if (bypass === null) return accept();
  const { organisationId, ground, text } = bypass;
  const { facts, today } = context;
  const found = bodyBelow(state, organisationId, context);
  if (!found.ok) return found;
  const { body, own } = found;
  const isOfOwnCommittee = treeOf(body) === treeOf(own);
  const isCompetent = state.track === 'party' && settlementCompetence(state.subjects, body, facts) === null;
  if (isOfOwnCommittee || !isCompetent) return refuse('BYPASS_NOT_NEEDED', { organisationId });
  const organisationIds = bodiesOf(state.organisation.id, facts.lineage);
  const key = `bypass.${ground}` as const;
  const row = selectPolicy(facts.policies, key, { on: today, conditions: {}, organisationIds });
  if (chosenBy(key, row) !== 'allowed') return refuse('BYPASS_GROUND_NOT_ALLOWED', { ground });
  const told = ground !== 'may-not-know';
  if (told && concernsBody(body, closedTo(state), facts)) {
    return refuse('BYPASS_WOULD_TELL', { organisationId }, NOT_ITS_OWN_JUDGE);
  }
  return accept<CaseEvent>({ type: 'LowerBodyBypassed', organisationId, ground, text, told });
}

/** A body on record below the owning one; an inspection committee stands for the committee it works for. */
function bodyBelow(
  { organisation }: CaseState,
  organisationId: string,
  { facts }: Context,
): { ok: true; body: OrganisationFacts; own: OrganisationFacts } | Refused {
  const body = facts.organisations[organisationId];
  const own = facts.organisations[organisation.id];
  if (body === undefined || own === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  const isBelow = organisationId !== organisation.id && body.path !== treeOf(own) && isWithin(body.path, treeOf(own));
  return isBelow ? { ok: true, body, own } : refuse('BODY_NOT_BELOW', { organisationId });
}
