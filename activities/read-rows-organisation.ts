import type { ChangedBody } from '../domain/organisation/tree.ts';
import type { OrganisationState } from '../domain/organisation/state.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** An act on the tree, and, once it is carried out, how each of its bodies stands by it; the database makes the tree of them. */
export function organisationRows(processId: string, state: OrganisationState): Pick<ReadRows, 'own'> {
  return {
    own: {
      reorganisation: [actOf(processId, state)],
      organisation_change: state.bodies.map((body) => changeOf(processId, state, body)),
    },
  };
}

function actOf(processId: string, state: OrganisationState): Row {
  return {
    process_id: processId,
    reorganisation_id: processId.slice(processId.indexOf('/') + 1),
    organisation_id: state.organisation.id,
    organisation_path: state.organisation.path,
    stage: state.stage,
    on_day: state.on,
    decision_number: state.decisionNumber,
    acts: [...new Set(state.changes.map((one) => one.act))],
    changes: state.changes.length,
    proposed_by: state.proposedBy,
    proposed_on: state.proposedOn,
    confirmed_on: state.confirmedOn,
    carried_out_at: state.carriedOutAt,
  };
}

function changeOf(processId: string, { on, carriedOutAt }: OrganisationState, { id, was, is }: ChangedBody): Row {
  return {
    process_id: processId,
    organisation_id: id,
    from_day: on,
    recorded_at: carriedOutAt,
    code: is.code,
    name: is.name,
    kind: is.kind,
    level: is.level,
    parent_id: is.parentId,
    path: is.path,
    valid_from: is.validFrom,
    valid_to: is.validTo,
    successor_id: is.successorId,
    ended_by: is.endedBy,
    was,
  };
}
