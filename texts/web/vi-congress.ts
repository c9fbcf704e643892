/** Words of the list of congresses and of the page of one, in Vietnamese. */
export const congressWords = {
  congress: {
    nav: 'Đại hội',
    title: 'Đại hội và các vụ việc tạm hoãn',
    heading: 'Đại hội {organisation}, ngày {day}',
    empty: 'Chưa có ngày đại hội nào được nhập.',
    columns: {
      organisation: 'Tổ chức đảng',
      on: 'Ngày đại hội',
      stage: 'Tình trạng',
      deferrals: 'Vụ việc tạm hoãn',
    },
    plan: 'Nhập ngày đại hội',
    planHint:
      'Người khác xác nhận thì ngày này mới có hiệu lực. Nhận đơn, thông báo cho người gửi vẫn thực hiện như thường.',
    body: 'Tổ chức đảng',
    on: 'Ngày đại hội',
    deferrals: 'Các vụ việc tạm hoãn đến sau đại hội',
    noDeferrals: 'Không có vụ việc nào tạm hoãn.',
    deferredOn: 'tạm hoãn từ ngày {day}',
    hidden: 'Một vụ việc không thuộc phạm vi được xem',
    rule: 'Không tạm hoãn vụ việc có dấu hiệu tội phạm, có đe dọa, trả thù, hoặc là khiếu nại kỷ luật.',
  },
};
