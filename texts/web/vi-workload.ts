/** Words of the page with what each person of a body carries, in Vietnamese. */
export const workloadWords = {
  nav: 'Khối lượng việc',
  title: 'Khối lượng việc của từng người',
  intro:
    'Số vụ việc, đoàn (tổ) và việc phải làm của từng người tại đơn vị, để giao việc cho đều. Danh sách theo tên, không xếp hạng. Không tính việc của chức danh chưa giao cho ai và vụ việc mà người xem không được biết.',
  body: 'Đơn vị',
  columns: {
    person: 'Cán bộ',
    cases: 'Vụ việc đang xử lý',
    teams: 'Đoàn (tổ) đang tham gia',
    open: 'Việc phải làm',
    overdue: 'Trong đó quá hạn',
  },
  elsewhere: 'không có chức vụ tại đơn vị',
  empty: 'Đơn vị chưa có ai trong danh sách cán bộ.',
  owedBy: 'Việc phải làm của {name}: {n}',
  overdueOf: 'Việc quá hạn của {name}: {n}',
  line: '{cases} vụ việc, {teams} đoàn (tổ), {open} việc phải làm',
  lineOverdue: '{cases} vụ việc, {teams} đoàn (tổ), {open} việc phải làm, {overdue} quá hạn',
  nothing: 'chưa có việc nào tại đơn vị',
};
