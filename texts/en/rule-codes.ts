/** English for the codes of changed rules. */
export const RULE_CODES = {
  obligationNames: {
    'organisation/proposal.answer': 'Confirm the decision about the organisation',
    'congress/proposal.answer': 'Confirm the day of the congress',
    'policy-change/proposal.answer': 'Answer the proposed change of a period',
    'calendar-year/proposal.answer': 'Answer the proposed calendar of a year',
  },
  policyChangeStages: { PROPOSED: 'Proposed', PUBLISHED: 'Published', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn' },
  calendarYearStages: { AWAITED: 'Notice awaited', PROPOSED: 'Proposed', PUBLISHED: 'Published' },
};
