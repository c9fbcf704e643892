/** Words for the codes of changed rules: policy rows and calendars. */
export const RULE_CODES = {
  obligationNames: {
    'organisation/proposal.answer': 'Xác nhận quyết định về tổ chức',
    'congress/proposal.answer': 'Xác nhận ngày đại hội',
    'policy-change/proposal.answer': 'Trả lời đề nghị thay đổi quy định thời hạn',
    'calendar-year/proposal.answer': 'Trả lời đề nghị về lịch làm việc của năm',
  },
  policyChangeStages: {
    PROPOSED: 'Đang đề nghị',
    PUBLISHED: 'Đã ban hành',
    REJECTED: 'Không chấp thuận',
    WITHDRAWN: 'Đã rút',
  },
  calendarYearStages: { AWAITED: 'Chờ thông báo', PROPOSED: 'Đang đề nghị', PUBLISHED: 'Đã ban hành' },
};
