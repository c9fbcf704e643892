import { dayIn, textOf } from '../format.ts';
import type { Template } from '../words.ts';
import { ACT_WORDS } from './acts.ts';
import { CODE_WORDS } from './codes.ts';
import { DISCIPLINE_CODES } from './discipline-codes.ts';
import { HANDING_CODES } from './handing.ts';
import { IMPORT_CODES } from './imports.ts';
import { LIFE_CODES, LIFE_COMMAND_WORDS } from './life.ts';
import { MEETING_CODES } from './meeting-codes.ts';
import { PROTECTION_CODES } from './protection.ts';
import { REMEDIATION_CODES } from './remediation.ts';
import { ORGANISATION_CODES } from './organisations.ts';
import { RULE_CODES } from './rule-codes.ts';

const commands: Readonly<Record<string, string>> = ACT_WORDS.commands;
/** Stages of every process; one that several have is called the same in all of them. */
const stages: Readonly<Record<string, string>> = {
  ...IMPORT_CODES.importStages,
  ...LIFE_CODES.congressStages,
  ...MEETING_CODES.meetingStages,
  ...DISCIPLINE_CODES.disciplineStages,
  ...DISCIPLINE_CODES.suspensionStages,
  ...REMEDIATION_CODES.remediationStages,
  ...PROTECTION_CODES.protectionStages,
  ...HANDING_CODES.deskHandoverStages,
  ...ORGANISATION_CODES.personStages,
  ...ORGANISATION_CODES.organisationStages,
  ...RULE_CODES.calendarYearStages,
  ...RULE_CODES.policyChangeStages,
  ...CODE_WORDS.stages,
  PLANNED: 'Dự kiến',
  DONE: 'Đã hoàn thành',
  CANCELLED: 'Đã hủy',
  CLOSED: 'Đã kết thúc',
};
const kinds: Readonly<Record<string, string>> = CODE_WORDS.kinds;
const grounds: Readonly<Record<string, string>> = CODE_WORDS.conflictGrounds;
const proposals: Readonly<Record<string, string>> = CODE_WORDS.proposals;
const reasons: Readonly<Record<string, string>> = CODE_WORDS.declineReasons;

const command: Template = (params) => commands[textOf(params['command'])] ?? 'này';

const codes: Template = (params) => {
  const unknown = textOf(params['codes']);
  return unknown === '' ? '' : ` ${unknown}`;
};

/** Why the process said no, in one sentence each: what stands in the way and what to do next. No ids, no names. */
export const REFUSALS = {
  ALLEGATION_REQUIRED: () => 'Chưa nêu nội dung phản ánh; hãy ghi ít nhất một nội dung rồi phân loại lại.',
  ALREADY_ASSIGNED: () => `Vụ việc đã có người xử lý này; muốn đổi người, hãy chọn “${ACT_WORDS.commands.reassign}”.`,
  APPROVER_IS_LEVEL_ABOVE: () =>
    'Việc gia hạn thời hạn này thuộc thẩm quyền của cấp trên trực tiếp; hãy để lãnh đạo cấp trên cho ý kiến.',
  ASSIGNEE_NOT_IN_BODY: () =>
    'Cán bộ được chọn không công tác tại cơ quan đang xử lý vụ việc; hãy chọn cán bộ của cơ quan này hoặc đơn vị trực thuộc.',
  ASSIGNMENT_PENDING: () => 'Đang chờ người được giao trả lời; hãy đợi người đó nhận hoặc từ chối rồi thực hiện lại.',
  CODE_UNKNOWN: (params) =>
    `Mã phân loại${codes(params)} không có trong danh mục; hãy chọn lại mã trong danh mục biểu hiện, vi phạm.`,
  COMMAND_NOT_IN_STAGE: (params) =>
    `Việc “${command(params)}” không thực hiện ở giai đoạn “${stages[textOf(params['stage'])] ?? 'chưa bắt đầu'}”; hãy tải lại hồ sơ để xem các việc có thể làm.`,
  CONCERNS_OWN_BODY: () =>
    `Nội dung liên quan người đứng đầu hoặc chính cơ quan tiếp nhận nên không được xử lý tại đây; hãy chọn “${ACT_WORDS.commands.rerouteUp}”, hoặc “${LIFE_COMMAND_WORDS.sealForOutside}” nếu đây là cơ quan cao nhất trong hệ thống.`,
  CONCRETE_MUST_BE_WATCHED: () =>
    'Đơn không rõ người gửi nhưng nội dung cụ thể nên không được lưu đơn vì lý do này; hãy đưa vào diện nắm tình hình.',
  CONFLICT_OF_INTEREST: (params) =>
    `Cán bộ được chọn ${grounds[textOf(params['ground'])] ?? 'có quan hệ với người được phản ánh'} nên không được giao xử lý; hãy chọn cán bộ khác.`,
  DECLINE_REASON_NOT_FOR_KIND: (params) =>
    `Căn cứ “${reasons[textOf(params['reason'])] ?? 'đã chọn'}” không áp dụng cho loại đơn “${kinds[textOf(params['kind'])] ?? 'này'}”; hãy chọn căn cứ khác.`,
  DUE_DATE_PAST: (params) => `Hạn thực hiện${dayIn(params, 'dueOn')} đã qua; hãy chọn ngày từ hôm nay trở đi.`,
  EXTENSION_ALREADY_REQUESTED: () =>
    'Nghĩa vụ này đang có đề nghị gia hạn chờ duyệt; hãy đợi ý kiến của người có thẩm quyền.',
  EXTENSION_LENGTH_INVALID: () => 'Số ngày xin gia hạn không hợp lệ; hãy ghi số nguyên từ 1 trở lên.',
  EXTENSION_NOT_ALLOWED: () => 'Quy định không cho gia hạn thời hạn này; hãy hoàn thành hoặc báo cáo người đứng đầu.',
  EXTENSION_TOO_LONG: () => 'Số ngày xin gia hạn vượt mức quy định cho phép; hãy giảm số ngày.',
  EXTENSION_USED_UP: () =>
    'Thời hạn này đã được gia hạn đủ số lần cho phép; hãy hoàn thành hoặc báo cáo người đứng đầu.',
  FOUR_EYES: () =>
    'Người đã làm, đề nghị hoặc có liên quan đến việc này không được tự quyết định; hãy đề nghị người khác có thẩm quyền thực hiện.',
  KIND_NEEDS_PROCEDURE: (params) =>
    `Đơn thuộc loại “${kinds[textOf(params['kind'])] ?? 'chưa phân loại'}” phải giải quyết theo trình tự riêng, không trả lời trực tiếp; hãy chọn hướng xử lý khác.`,
  LATENESS_EXPLAINED: () => 'Nghĩa vụ này đã có lý do trễ hạn; hãy tải lại hồ sơ.',
  LATENESS_REASON_REQUIRED: (params) => {
    const owed = textOf(params['obligations']);
    return `Nghĩa vụ${owed === '' ? '' : ` “${owed}”`} đã quá hạn; hãy ghi lý do trễ hạn rồi thực hiện lại.`;
  },
  NOTHING_ADDED: () =>
    'Chưa có nội dung hoặc tài liệu nào được bổ sung; hãy ghi nội dung hoặc chọn tài liệu rồi gửi lại.',
  NOTHING_URGED: () => 'Nghĩa vụ này không có đôn đốc nào chờ trả lời; hãy tải lại hồ sơ.',
  NOT_ASSIGNED: () => `Vụ việc chưa có người xử lý; hãy chọn “${ACT_WORDS.commands.assign}”.`,
  NOT_ESCALATED: () => 'Nghĩa vụ này chưa có cảnh báo quá hạn nên không cần tiếp nhận; hãy tải lại hồ sơ.',
  NOT_LATE: () => 'Nghĩa vụ này không thực hiện trễ hạn nên không cần ghi lý do; hãy tải lại hồ sơ.',
  NOT_PAUSED: () => 'Thời hạn này không tạm dừng nên không thể tính tiếp; hãy tải lại hồ sơ.',
  NOT_PERMITTED: (params) =>
    `Đồng chí không có thẩm quyền thực hiện việc “${command(params)}” với hồ sơ này; hãy báo người đứng đầu cơ quan đang xử lý.`,
  NOT_THE_LEVEL_ABOVE: () =>
    'Cơ quan được chọn không phải cấp trên trực tiếp của cơ quan đang xử lý; hãy chọn đúng cấp trên trực tiếp.',
  NOT_THE_OWNER: () =>
    'Chỉ người chịu trách nhiệm thực hiện nghĩa vụ này được làm việc này; hãy báo người đó thực hiện.',
  NO_LEVEL_ABOVE: () =>
    `Cơ quan đang xử lý không có cấp trên trong hệ thống; hãy chọn “${LIFE_COMMAND_WORDS.sealForOutside}”, văn thư giữ sổ sẽ chuyển đơn đến cơ quan ngoài hệ thống.`,
  NO_EXTENSION_REQUESTED: () => 'Nghĩa vụ này không có đề nghị gia hạn nào chờ duyệt; hãy tải lại hồ sơ.',
  NO_PROPOSAL: (params) =>
    `Chưa có phiếu đề xuất hay ý kiến chỉ đạo “${proposals[textOf(params['needed'])] ?? 'tương ứng'}”; hãy trình phiếu đề xuất hoặc cho ý kiến chỉ đạo trước.`,
  OBLIGATION_SETTLED: () => 'Nghĩa vụ này đã kết thúc nên không thay đổi được; hãy tải lại hồ sơ.',
  OBLIGATION_UNKNOWN: () => 'Hồ sơ không có nghĩa vụ này; hãy tải lại hồ sơ rồi chọn lại.',
  OWN_ESCALATION: () =>
    'Người chịu trách nhiệm thực hiện không được tiếp nhận cảnh báo quá hạn của chính mình; hãy hoàn thành nghĩa vụ hoặc để cấp trên tiếp nhận.',
  PAUSE_ALREADY_OPEN: () => 'Thời hạn này đang tạm dừng; hãy cho tính tiếp trước khi tạm dừng lần nữa.',
  PAUSE_BEFORE_START: () => 'Ngày tạm dừng trước ngày bắt đầu tính thời hạn; hãy chọn ngày khác.',
  PAUSE_IN_FUTURE: () => 'Ngày tạm dừng không được sau hôm nay; hãy chọn ngày khác.',
  PAUSE_NOT_APPLICABLE: () =>
    'Thời hạn này tính lùi từ một ngày cố định nên không tạm dừng được; hãy đổi ngày của sự việc.',
  PERSON_UNKNOWN: () => 'Không có cán bộ này trong danh sách; hãy chọn lại cán bộ.',
  REASON_REQUIRED: (params) =>
    `Việc “${command(params)}” phải có lý do trong trường hợp này; hãy ghi lý do rồi gửi lại.`,
  RECEIPT_DATE_NOT_QUESTIONED: () => 'Ngày nhận của vụ việc này không cần xác nhận; hãy tải lại hồ sơ.',
  RECEIVED_IN_FUTURE: (params) => `Ngày nhận${dayIn(params, 'receivedOn')} sau hôm nay; hãy ghi đúng ngày đã nhận đơn.`,
  RESULT_BEFORE_OUTCOME: () =>
    'Vụ việc chưa có kết quả xử lý; hãy giải quyết trước khi trả lời kết quả hoặc đóng hồ sơ.',
  RESUME_BEFORE_PAUSE: () => 'Ngày tính tiếp trước ngày tạm dừng; hãy chọn ngày khác.',
  RESUME_IN_FUTURE: () => 'Ngày tính tiếp không được sau hôm nay; hãy chọn ngày khác.',
  SENDER_IS_ANONYMOUS: () =>
    'Đơn được nhận không có danh tính người gửi; hãy chọn một trong hai mục không rõ danh tính.',
  SENDER_IS_NAMED: (params) =>
    `Đơn có danh tính người gửi nên không dùng căn cứ “${reasons[textOf(params['reason'])] ?? 'đã chọn'}”; hãy chọn căn cứ khác, hoặc “${commands['classify'] ?? ''}” lại kèm lý do nếu đã xác minh danh tính là mạo nhận.`,
  SENDER_NOT_ANSWERED: () => 'Người gửi chưa được trả lời kết quả; hãy trả lời người gửi trước khi đóng hồ sơ.',
  STILL_OWED: (params) => {
    const owed = textOf(params['obligations']);
    return `Chưa đóng được hồ sơ vì còn việc phải làm${owed === '' ? '' : `: ${owed}`}; hãy hoàn thành các việc này trước.`;
  },
  SUBJECT_REQUIRED: () =>
    'Chưa nêu tổ chức, cá nhân được phản ánh; hãy ghi ít nhất một tổ chức, cá nhân; nếu chưa rõ thì chọn “Chưa rõ”.',
  WATCH_NEEDS_CONCRETE_ANONYMOUS: () =>
    'Chỉ đơn không rõ người gửi nhưng nội dung cụ thể mới được đưa vào diện nắm tình hình; hãy chọn hướng xử lý khác.',
} as const satisfies Readonly<Record<string, Template>>;
