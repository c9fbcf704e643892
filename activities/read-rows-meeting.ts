import { participantsOf } from '../domain/meeting/recusals.ts';
import type { AgendaItem, MeetingState } from '../domain/meeting/state.ts';
import type { ReadRows, Row } from './read-rows.ts';

/** The rows of a meeting: its line in lists, and one for each item of its agenda with those who read the papers. */
export function meetingRows(processId: string, state: MeetingState): Pick<ReadRows, 'meeting' | 'items'> {
  return {
    meeting: {
      process_id: processId,
      meeting_id: processId.slice('meeting/'.length),
      organisation_id: state.organisation.id,
      organisation_path: state.organisation.path,
      stage: state.stage,
      sitting: state.sitting,
      level: state.level,
      title_content_id: state.title?.contentId ?? null,
      held_on: state.heldOn,
      chair_person_id: state.chair,
      secretary_person_id: state.secretary,
      member_person_ids: state.members,
      item_count: state.items.filter((item) => item.end !== 'dropped').length,
      open_item_count: state.items.filter((item) => item.end === null).length,
    },
    items: state.items.map((item, position) => itemRow(processId, state, { item, position })),
  };
}

function itemRow(
  processId: string,
  state: MeetingState,
  { item, position }: { item: AgendaItem; position: number },
): Row {
  const recused = new Set(item.recused.map((one) => one.personId));
  return {
    process_id: processId,
    item_id: item.itemId,
    position,
    source_process_id: item.source,
    kind: item.kind,
    case_id: item.caseId,
    reader_person_ids: participantsOf(state).filter((one) => !recused.has(one)),
    ended: item.end,
  };
}
