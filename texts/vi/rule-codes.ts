/** Words for the codes of changed rules: policy rows and calendars. */
export const RULE_CODES = {
  policyChangeStages: {
    PROPOSED: 'Đang đề nghị',
    PUBLISHED: 'Đã ban hành',
    REJECTED: 'Không chấp thuận',
    WITHDRAWN: 'Đã rút',
  },
  calendarYearStages: { AWAITED: 'Chờ thông báo', PROPOSED: 'Đang đề nghị', PUBLISHED: 'Đã ban hành' },
};
