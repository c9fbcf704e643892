import {
  refuseClearing,
  refuseFacelessOrganisation,
  refuseRemediation,
  refuseWordless,
} from '../case/review/consequences.ts';
import { isViolation } from '../case/verification/verification-state.ts';
import { disciplinedKind } from '../discipline/forms.ts';
import { accept, refuse } from '../process.ts';
import type { Actor, Decision } from '../process.ts';
import { VOTING_RULES } from '../voting/rules.ts';
import { attendanceAt, twiceIn } from './attendance-at.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { checkHandVote, handRules } from './hand-vote.ts';
import { isCounted } from './recusals.ts';
import type { AgendaItem, MeetingState } from './state.ts';

type Adoption = Extract<MeetingCommand, { type: 'adopt' }>;
type Refused = ReturnType<typeof refuse>;

/**
 * Decides whether the body has spoken: about a case by open hands, about discipline by its counted ballot. Who entered who
 * came, or the count, does not also say what was adopted (FOUR_EYES): one person alone is never the whole meeting.
 */
export function decideAdoption(
  state: MeetingState,
  item: AgendaItem,
  command: Adoption,
  { personId: by }: Pick<Actor, 'personId'>,
): Decision<MeetingEvent> {
  const decided = item.question === null ? adoptConclusion(state, item, command, by) : adoptBallot(item, command, by);
  const entered = [state.attendanceBy, item.ballot?.countedBy ?? null];
  return by !== null && entered.includes(by) ? refuse('FOUR_EYES', { command: command.type }) : decided;
}

/** A conclusion: complete about what was alleged and whom it concerns, and carried by more than half of all members. */
function adoptConclusion(
  state: MeetingState,
  item: AgendaItem,
  command: Adoption,
  by: string | null,
): Decision<MeetingEvent> {
  const { itemId, vote, findings, consequences, text } = command;
  if (vote === null) return refuse('VOTE_MISSING', { itemId });
  const incomplete =
    refuseFindings(item, command) ??
    refuseConsequences(item, command) ??
    refuseDiscipline(item, command) ??
    refuseRemediation(item.subjects, command, []) ??
    refuseWordless(command) ??
    refuseFacelessOrganisation(item.subjects, command) ??
    refuseClearing(command);
  if (incomplete !== null) return incomplete;
  const rules = handRules(VOTING_RULES, { on: state.heldOn, body: state.sitting });
  if (rules === null) return refuse('NO_VOTING_RULE', { key: 'vote.threshold' });
  const wrong = checkHandVote(vote, attendanceAt(state, item), rules);
  if (wrong !== null) return { ok: false, refusal: wrong };
  return accept<MeetingEvent>({ type: 'ItemAdopted', itemId, vote, resolution: { findings, consequences }, text, by });
}

/** The ballot has decided; nothing is voted a second time by hand, nor found beside it. */
function adoptBallot(item: AgendaItem, command: Adoption, by: string | null): Decision<MeetingEvent> {
  const { itemId, vote, findings, consequences, text } = command;
  if (!isCounted(item)) return refuse('BALLOT_MISSING', { itemId });
  if (vote !== null || findings.length > 0 || consequences.length > 0) return refuse('BALLOT_DECIDES', { itemId });
  return accept<MeetingEvent>({ type: 'ItemAdopted', itemId, vote: null, resolution: null, text, by });
}

/** Every allegation has one finding, and nothing is found that nobody alleged. */
function refuseFindings({ allegationIds }: AgendaItem, { findings }: Adoption): Refused | null {
  const found = findings.map((one) => one.allegationId);
  const strange = found.filter((id) => !allegationIds.includes(id));
  if (strange.length > 0) return refuse('ALLEGATION_UNKNOWN', { allegationIds: strange });
  const open = [...allegationIds.filter((id) => !found.includes(id)), ...twiceIn(found)];
  return open.length > 0 ? refuse('FINDINGS_INCOMPLETE', { allegationIds: open }) : null;
}

/** Every subject has one consequence. */
function refuseConsequences({ subjects }: AgendaItem, { consequences }: Adoption): Refused | null {
  const subjectIds = subjects.map((one) => one.subjectId);
  const named = consequences.map((one) => one.subjectId);
  const strange = named.filter((id) => !subjectIds.includes(id));
  if (strange.length > 0) return refuse('SUBJECT_UNKNOWN', { subjectIds: strange });
  const open = [...subjectIds.filter((id) => !named.includes(id)), ...twiceIn(named)];
  return open.length > 0 ? refuse('CONSEQUENCES_INCOMPLETE', { subjectIds: open }) : null;
}

/**
 * Discipline follows only from a violation, only for somebody on record whom the Party can discipline, and each one is a
 * process of its own, named beforehand. Refused here as the case would refuse it: what it does not take is no conclusion.
 */
function refuseDiscipline({ subjects }: AgendaItem, { findings, consequences }: Adoption): Refused | null {
  const disciplined = consequences.filter((one) => one.consequence === 'discipline');
  if (disciplined.length === 0) return null;
  if (!findings.some((one) => isViolation(one.finding))) {
    return refuse('DISCIPLINE_NEEDS_VIOLATION', { subjectIds: disciplined.map((one) => one.subjectId) });
  }
  const nobody = disciplined.find(({ subjectId }) =>
    subjects.some((one) => one.subjectId === subjectId && one.personId === null && one.organisationId === null),
  );
  if (nobody !== undefined) return refuse('SUBJECT_NOT_ON_RECORD', { subjectId: nobody.subjectId });
  for (const { subjectId } of disciplined) {
    const kind = subjects.find((one) => one.subjectId === subjectId)?.kind;
    if (kind !== undefined && disciplinedKind(kind) === null) {
      return refuse('DISCIPLINE_NOT_FOR_KIND', { subjectId, kind });
    }
  }
  const ids = disciplined.map((one) => one.disciplineId ?? '');
  const nameless = disciplined.filter((one, index) => !one.disciplineId || ids.indexOf(one.disciplineId) !== index);
  if (nameless.length === 0) return null;
  return refuse('DISCIPLINE_ID_MISSING', { subjectIds: nameless.map((one) => one.subjectId) });
}
