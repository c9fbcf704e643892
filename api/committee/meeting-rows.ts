import type { z } from 'zod';
import { VI } from '../../texts/vi.ts';
import { coded } from '../cases/show-verification.ts';
import type { meetingRowSchema } from '../contract/shown-meeting.ts';
import type { Names } from '../names.ts';

/** A row of `business.meeting`. */
export interface MeetingRow {
  meetingId: string;
  processId: string;
  organisationId: string;
  stage: string;
  sitting: string;
  level: string;
  titleContentId: string | null;
  heldOn: string;
  chairPersonId: string;
  secretaryPersonId: string;
  items: number;
  openItems: number;
}

/** The columns of a meeting over `business.meeting m`. */
export const MEETING_COLUMNS = `m.meeting_id as "meetingId", m.process_id as "processId", m.organisation_id as "organisationId",
  m.stage, m.sitting, m.level, m.title_content_id as "titleContentId", m.held_on::text as "heldOn",
  m.chair_person_id as "chairPersonId", m.secretary_person_id as "secretaryPersonId", m.item_count as items,
  m.open_item_count as "openItems"`;

/** A row as shown. */
export function showMeetingRow(
  row: MeetingRow,
  names: Names,
  texts: ReadonlyMap<string, string>,
): z.input<typeof meetingRowSchema> {
  const { meetingId, processId, organisationId, chairPersonId, secretaryPersonId, heldOn, items, openItems } = row;
  return {
    ...{ meetingId, processId, heldOn, items, openItems },
    title: texts.get(row.titleContentId ?? '') ?? '',
    sitting: coded(VI.sittings, row.sitting),
    level: coded(VI.levels, row.level),
    stage: coded(VI.meetingStages, row.stage),
    organisation: { id: organisationId, name: names.organisation(organisationId) },
    chair: { id: chairPersonId, name: names.person(chairPersonId) },
    secretary: { id: secretaryPersonId, name: names.person(secretaryPersonId) },
  };
}
