import {
  CHANNELS,
  DECLINE_REASONS,
  MANIFESTATIONS,
  PROHIBITED_ACTS,
  ROLES,
  STATE_MATTERS,
  SUBMISSION_KINDS,
  VIOLATION_FIELDS,
} from './reference/taxonomy.ts';

/** A row of `business.reference_code`; `data` is what else the list knows of the code. */
export interface ReferenceCode {
  setName: string;
  code: string;
  labelVi: string;
  /** The Vietnamese words where no English ones were written. */
  labelEn: string;
  data: Readonly<Record<string, unknown>>;
  position: number;
}

/** All lists of codes people choose from, in the order in which they are shown. */
export function referenceCodes(): ReferenceCode[] {
  return [
    ...codes('submission-kind', SUBMISSION_KINDS),
    ...codes('channel', CHANNELS),
    ...codes('manifestation', MANIFESTATIONS),
    ...codes('prohibited-act', PROHIBITED_ACTS),
    ...codes('violation-field', VIOLATION_FIELDS),
    ...codes('state-matter', STATE_MATTERS),
    ...codes('decline-reason', DECLINE_REASONS),
    ...codes('role', ROLES),
  ];
}

function codes(setName: string, rows: readonly { code: string; label: string; labelEn?: string }[]): ReferenceCode[] {
  return rows.map(({ code, label, labelEn, ...data }, position) => ({
    ...{ setName, code, labelVi: label, labelEn: labelEn ?? label },
    ...{ data, position },
  }));
}
