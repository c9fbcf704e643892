import { HAND_OUTSIDE } from '../domain/case/intake/for-outside.ts';
import { isForOutside } from '../domain/case/parts/parts-state.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { Row } from './read-rows.ts';

/**
 * What the keeper of the register may know of a letter about the topmost body: days and the way it came. Nothing for all others; a
 * sealed letter is never unsealed, so that no row has to be taken away again.
 */
export function outsideRows(processId: string, state: CaseState): Readonly<Record<string, readonly Row[]>> {
  if (!isForOutside(state)) return {};
  const owed = state.obligations.find((one) => one.key === HAND_OUTSIDE);
  const row = {
    process_id: processId,
    case_id: processId.slice('case/'.length),
    organisation_id: state.organisation.id,
    channel: state.channel,
    received_on: state.receivedOn,
    due_on: owed?.dueOn ?? null,
    handed_on: owed?.status === 'met' ? owed.settledOn : null,
    named_person_ids: [...new Set(state.subjects.flatMap((one) => one.personId ?? []))],
  };
  return { letter_for_outside: [row] };
}
