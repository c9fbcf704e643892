/** English for the codes of changed rules. */
export const RULE_CODES = {
  policyChangeStages: { PROPOSED: 'Proposed', PUBLISHED: 'Published', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn' },
  calendarYearStages: { AWAITED: 'Notice awaited', PROPOSED: 'Proposed', PUBLISHED: 'Published' },
};
