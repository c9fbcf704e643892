import type { Day } from '../calendar/calendar.ts';
import { derive } from '../deadlines/derive.ts';
import { bodiesOf, copyPolicy, selectPolicy } from '../policy/select.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { isCounted } from './recusals.ts';
import type { AgendaItem, MeetingState } from './state.ts';

type HearingCommand = Extract<MeetingCommand, { type: 'hearSubject' | 'recordAbsence' }>;

/** Until when a subject must have been summoned, counted back from the meeting. */
const SUMMONS = 'party.hearing_summons';

/** Decides whether a subject counts as heard: they spoke, or stayed away though summoned in time. */
export function decideHearing(
  state: MeetingState,
  item: AgendaItem,
  command: HearingCommand,
  context: Context,
): Decision<MeetingEvent> {
  const { itemId, subjectId } = command;
  if (item.subjects.every((one) => one.subjectId !== subjectId))
    return refuse('SUBJECT_UNKNOWN', { subjectIds: [subjectId] });
  if (isCounted(item)) return refuse('BALLOT_COUNTED', { itemId });
  if (item.hearings.some((one) => one.subjectId === subjectId && one.status === 'heard')) {
    return refuse('ALREADY_HEARD', { subjectId });
  }
  if (command.type === 'hearSubject') {
    return accept<MeetingEvent>({ type: 'SubjectHeard', itemId, subjectId, minutes: command.minutes });
  }
  const { summonedOn, minutes } = command;
  const last = lastDayToSummon(state, context);
  if (last === null) return refuse('NO_DEADLINE_RULE', { key: SUMMONS });
  if (summonedOn > last.dueOn) return refuse('SUMMONS_TOO_LATE', { summonedOn, dueOn: last.dueOn }, last.legalBasis);
  return accept<MeetingEvent>({ type: 'SubjectAbsent', itemId, subjectId, summonedOn, minutes });
}

/** The last day of a proper summons to this meeting, or null when no row says. */
function lastDayToSummon(
  { heldOn, organisation }: MeetingState,
  { facts }: Context,
): { dueOn: Day; legalBasis: string } | null {
  const wanted = { on: heldOn, conditions: {}, organisationIds: bodiesOf(organisation.id, facts.lineage) };
  const row = selectPolicy(facts.policies, SUMMONS, wanted);
  if (row === null) return null;
  const input = { startedOn: heldOn, startedAt: null, policy: copyPolicy(row), ledger: [] };
  return { dueOn: derive(input, facts.calendar).dueOn, legalBasis: row.legalBasis };
}

/** The subjects of an item who neither spoke nor stayed away after a summons. */
export function unheard({ subjects, hearings }: AgendaItem): readonly string[] {
  const heard = hearings.map((one) => one.subjectId);
  return subjects.map((one) => one.subjectId).filter((subjectId) => !heard.includes(subjectId));
}
