import type { Day } from '../calendar/calendar.ts';
import { openUntil } from '../deadlines/ledger.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { Owner } from '../deadlines/obligation.ts';
import { openByPolicy } from '../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import type { Context } from '../process.ts';
import type { MeetingState } from './state.ts';

/** Papers to the members, counted back from the day of the meeting. */
export const PAPERS = 'meeting.papers';
/** The meeting itself, owed on its day until it is closed. */
export const HOLD = 'meeting.hold';

type Owing = Pick<MeetingState, 'organisation' | 'obligations'>;

/** The papers owed before the meeting; `heldOn` is the day from which they are counted back. */
export function openPapers(state: Owing, heldOn: Day, context: Context): ObligationEvent[] {
  const owner = roleOwner(state, 'MEETING_SECRETARY');
  return openByPolicy({ key: PAPERS, startedOn: heldOn, owner, conditions: {} }, state.obligations, context);
}

/** The meeting owed on its day, exactly that day whether worked or not; expects a day not before today. */
export function openHold(state: Owing, heldOn: Day, { today, facts }: Context): ObligationEvent[] {
  const wanted = { on: today, conditions: {}, organisationIds: bodiesOf(state.organisation.id, facts.lineage) };
  const row = selectPolicy(facts.policies, HOLD, wanted);
  if (row === null) return [];
  const n = state.obligations.filter((one) => one.key === HOLD).length + 1;
  const owner = roleOwner(state, 'HEAD');
  const obligation = openUntil({ key: HOLD, n, owner, row, startedOn: today, dueOn: heldOn }, facts.calendar);
  return [{ type: 'ObligationOpened', obligation }];
}

function roleOwner({ organisation }: Owing, role: string): Owner {
  return { kind: 'role', role, organisationId: organisation.id };
}
