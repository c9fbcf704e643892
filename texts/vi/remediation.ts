import { alsoIn, dayIn, formatDay, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { about } from './notice-parts.ts';

/** Vietnamese words of remediations: what is done, what has happened, and how things are called. */
export const REMEDIATION_COMMANDS = {
  planRemediation: 'Lập kế hoạch khắc phục',
  approveRemediation: 'Phê duyệt kế hoạch khắc phục',
  returnRemediation: 'Trả lại kế hoạch khắc phục',
  reportProgress: 'Báo cáo kết quả khắc phục',
  recordCheckpoint: 'Ghi kết quả kiểm tra khắc phục',
  confirmRemedied: 'Xác nhận đã khắc phục xong',
  declareNotRemedied: 'Kết luận chưa khắc phục, báo cáo cấp trên',
  handOverRemediation: 'Giao người khác theo dõi khắc phục',
  takeUpRemediation: 'Cấp trên xem xét việc chưa khắc phục',
  recordRecurrence: 'Ghi liên kết tái diễn',
  remediationMoved: 'Ghi nhận hạn tiếp theo của việc khắc phục',
  remediationSettled: 'Ghi nhận kết quả khắc phục',
  readOutClearing: 'Công bố việc không có vi phạm',
} as const satisfies WordList;

export const REMEDIATION_EVENTS = {
  RemediationBegun: 'Đã yêu cầu khắc phục theo kết luận',
  RemediationPlanned: 'Đã lập kế hoạch khắc phục',
  RemediationPlanApproved: 'Đã phê duyệt kế hoạch khắc phục',
  RemediationPlanReturned: 'Đã trả lại kế hoạch khắc phục',
  RemediationProgressReported: 'Đã báo cáo kết quả khắc phục',
  RemediationChecked: 'Đã kiểm tra việc khắc phục',
  RemediationConfirmed: 'Đã xác nhận khắc phục xong',
  RemediationDeclaredNotDone: 'Đã kết luận chưa khắc phục, báo cáo cấp trên',
  RemediationTakenUp: 'Cấp trên đã xem xét việc chưa khắc phục',
  RemediationLifeNoted: 'Đã ghi nhận thay đổi về người liên quan',
  RemediationHandedOver: 'Đã giao người khác theo dõi khắc phục',
  RecurrenceRecorded: 'Đã ghi liên kết với kết luận sau',
  RemediationMoved: 'Hạn tiếp theo của việc khắc phục đã thay đổi',
  RemediationSettled: 'Việc khắc phục đã kết thúc',
  RecurrenceFound: 'Đã ghi liên kết với lần khắc phục trước',
  ClearingReadOut: 'Đã công bố việc không có vi phạm',
} as const satisfies WordList;

export const REMEDIATION_DETAILS = {
  supervised: 'Đơn vị phải khắc phục',
  tasks: 'Số việc phải làm',
  task: 'Việc số',
  done: 'Đã hoàn thành',
  checkpoint: 'Lần kiểm tra',
  checkResult: 'Kết quả kiểm tra',
  remediationResult: 'Kết quả khắc phục',
  takeUp: 'Hướng xử lý của cấp trên',
  codes: 'Mã nội dung',
  readOutAt: 'Nơi công bố',
} as const satisfies WordList;

export const REMEDIATION_CODES = {
  remediationStages: {
    PLANNED: 'Chờ kế hoạch khắc phục',
    IN_PROGRESS: 'Đang khắc phục',
    CHECKED: 'Đã kiểm tra, chờ xác nhận',
    DONE: 'Đã khắc phục xong',
    NOT_DONE: 'Chưa khắc phục, đã báo cáo cấp trên',
  },
  checkpoints: {
    '1': 'Lần 1',
    '2': 'Lần 2',
    '3': 'Lần 3',
  },
  checkResults: {
    'on-track': 'Đúng tiến độ',
    behind: 'Chậm tiến độ',
    done: 'Đã khắc phục xong',
  },
  takeUps: {
    'new-period': 'Cho thêm thời hạn',
    inspection: 'Yêu cầu kiểm tra',
  },
  remediationStatuses: {
    running: 'Đang khắc phục',
    done: 'Đã khắc phục xong',
    'not-done': 'Chưa khắc phục, cấp trên yêu cầu kiểm tra',
  },
  readOutPlaces: {
    unit: 'Tại đơn vị công tác',
    residence: 'Tại nơi cư trú',
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Why a remediation, or what follows a clearing, said no, in Vietnamese. */
export const REMEDIATION_REFUSALS = {
  CHECKED_BY_DOER: () =>
    'Người thực hiện hoặc báo cáo việc khắc phục không được tự kiểm tra việc đó; hãy giao người khác kiểm tra.',
  CHECKPOINT_OUT_OF_ORDER: (params) => {
    const expected = textOf(params['expected']);
    return expected === ''
      ? 'Các lần kiểm tra khắc phục đã được ghi đủ; hãy tải lại hồ sơ.'
      : `Lần kiểm tra tiếp theo là lần ${expected}; hãy chọn đúng lần kiểm tra.`;
  },
  CHECKPOINT_TOO_EARLY: (params) =>
    `Chưa đến thời gian của lần kiểm tra này${dayIn(params, 'notBefore', '', ', sớm nhất là ngày')}; hãy kiểm tra vào thời gian đó, hoặc ghi “${REMEDIATION_CODES.checkResults.done}” khi mọi việc đã hoàn thành.`,
  CLEARED_WITH_CONSEQUENCE: () =>
    'Người được kết luận không có vi phạm thì không có hướng xử lý nào; hãy chọn “Không phải xử lý” cho người đó, hoặc bỏ mục không có vi phạm.',
  LAST_CHECK_BEHIND: (params) =>
    `Lần kiểm tra gần nhất${dayIn(params, 'on', '', ' ngày')} ghi chậm tiến độ nên chưa xác nhận được; hãy chọn “${REMEDIATION_COMMANDS.declareNotRemedied}”.`,
  NOBODY_BEARS_VIOLATION: () =>
    'Đã kết luận có vi phạm nhưng mọi người đều được ghi không có vi phạm; hãy ghi rõ ai có vi phạm.',
  PLAN_MISSING: () => `Chưa có kế hoạch khắc phục; hãy chọn “${REMEDIATION_COMMANDS.planRemediation}” trước.`,
  PLAN_STILL_DUE: (params) =>
    `Đơn vị còn thời hạn lập kế hoạch khắc phục${dayIn(params, 'dueOn', '', ' đến hết ngày')}; hãy đợi hết thời hạn đó.`,
  PLAN_SUBMITTED: () => 'Kế hoạch khắc phục đã được gửi và đang chờ phê duyệt; hãy tải lại hồ sơ.',
  PLAN_WAITS_FOR_ANSWER: () =>
    `Kế hoạch khắc phục đang chờ phê duyệt; hãy chọn “${REMEDIATION_COMMANDS.approveRemediation}” hoặc “${REMEDIATION_COMMANDS.returnRemediation}”.`,
  RECOMMENDATION_MISSING: () =>
    'Chưa ghi kiến nghị khắc phục; hãy ghi nội dung phải khắc phục cho từng tổ chức, cá nhân được yêu cầu khắc phục.',
  REMEDIATION_ID_MISSING: () => 'Yêu cầu khắc phục chưa có mã hồ sơ riêng; hãy tải lại trang rồi ghi kết luận lại.',
  REMEDIATION_RUNNING: (params) => {
    const days = Array.isArray(params['dates']) ? params['dates'].map((day) => formatDay(String(day))) : [];
    const next = days.length === 0 ? '' : ` (hạn tiếp theo: ${days.join(', ')})`;
    return `Còn việc khắc phục chưa xong${next} nên chưa đóng được hồ sơ; hãy theo dõi đến khi khắc phục xong.${alsoIn(params, 'obligations', 'Ngoài ra còn phải làm')}`;
  },
  REMEDIATION_UNKNOWN: () => 'Vụ việc không có việc khắc phục này; hãy tải lại hồ sơ rồi kiểm tra lại.',
  RESPONSIBILITY_MISSING: () =>
    'Kết luận về tổ chức phải nêu trách nhiệm của người đứng đầu và trách nhiệm của các thành viên; hãy ghi đủ hai phần này.',
  TAKEN_UP_ALREADY: (params) => `Cấp trên đã xem xét việc này${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  TASKS_MISSING: () => 'Kế hoạch khắc phục chưa có việc nào; hãy nêu ít nhất một việc phải làm.',
  TASKS_OPEN: (params) => {
    const tasks = Array.isArray(params['tasks']) ? params['tasks'].map((one) => String(one).slice('task-'.length)) : [];
    const which = tasks.length === 0 ? '' : ` (việc số ${tasks.join(', ')})`;
    return `Còn việc chưa báo cáo hoàn thành${which}; hãy đợi đơn vị báo cáo đủ, hoặc ghi kết quả kiểm tra khác.`;
  },
  TASK_AFTER_PERIOD: (params) =>
    `Hạn của một việc muộn hơn thời hạn khắc phục chung${dayIn(params, 'until', '', ', là ngày')}; hãy ghi lại hạn của việc đó.`,
  TASK_DONE_ALREADY: (params) =>
    `Việc này đã được báo cáo hoàn thành${dayIn(params, 'on', '', ' ngày')}; hãy tải lại hồ sơ.`,
  TASK_OWNER_NOT_IN_UNIT: () =>
    'Người phụ trách được chọn không thuộc đơn vị phải khắc phục; hãy chọn người của đơn vị, hoặc để trống.',
  TASK_UNKNOWN: () => 'Kế hoạch không có việc này; hãy tải lại hồ sơ rồi chọn lại.',
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of remediations in Vietnamese. */
export const REMEDIATION_NOTICES = {
  'remediation-begun': about(
    'kết luận yêu cầu khắc phục; hãy theo dõi kế hoạch khắc phục của đơn vị',
    'việc khắc phục sau kết luận cần theo dõi',
  ),
  'remediation-asked': unit('có yêu cầu khắc phục sau kết luận; hãy lập kế hoạch khắc phục'),
  'remediation-planned': about(
    'đơn vị đã lập kế hoạch khắc phục; hãy phê duyệt hoặc trả lại',
    'kế hoạch khắc phục chờ phê duyệt',
  ),
  'remediation-plan-approved': unit('kế hoạch khắc phục đã được phê duyệt; hãy thực hiện và báo cáo từng việc'),
  'remediation-plan-returned': unit('kế hoạch khắc phục bị trả lại; hãy xem yêu cầu và lập lại kế hoạch'),
  'remediation-progress': about('đơn vị báo cáo kết quả khắc phục; hãy xem hồ sơ', 'báo cáo kết quả khắc phục'),
  'remediation-checked': about(
    'đã kiểm tra việc khắc phục; hãy xem kết quả kiểm tra',
    'kết quả kiểm tra việc khắc phục',
  ),
  'remediation-done': unit('việc khắc phục đã được xác nhận hoàn thành'),
  'remediation-not-done': about(
    'việc khắc phục được kết luận là chưa xong; cấp trên xem xét cho thêm thời hạn hoặc yêu cầu kiểm tra',
    'việc khắc phục chưa xong chờ cấp trên xem xét',
  ),
  'remediation-taken-up': about(
    'cấp trên đã cho ý kiến về việc chưa khắc phục; hãy xem và thực hiện',
    'ý kiến của cấp trên về việc chưa khắc phục',
  ),
  'remediation-handed-over': about(
    'đồng chí được giao theo dõi, kiểm tra việc khắc phục; hãy xem hồ sơ',
    'việc khắc phục được giao theo dõi',
  ),
  'remediation-recurrence': about(
    'có kết luận sau về cùng nội dung; hãy xem liên kết trong hồ sơ',
    'liên kết với một kết luận sau',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** To the supervised body, which knows of no case: the same words to whoever reads them. */
function unit(said: string): NoticeWords {
  const sentence = `Đơn vị ${said}.`;
  return { named: () => sentence, unnamed: () => sentence };
}
