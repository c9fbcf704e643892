import { alsoIn, dayIn } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';
import { unnamed } from './notice-parts.ts';

/** Vietnamese words for handing over desks and dossiers, and for statements on candidates. */
export const HANDING_CODES = {
  deskHandoverStages: { PASSING: 'Đang bàn giao', DONE: 'Đã bàn giao xong' },
  matterAnswers: {
    asked: 'Đang chuyển',
    taken: 'Đã nhận',
    left: 'Cần giao người khác',
    refused: 'Chưa chuyển được',
  },
  handedKinds: {
    remediation: 'Theo dõi khắc phục',
    protection: 'Bảo vệ người gửi',
    meeting: 'Thư ký kỳ họp',
  },
  matterReasons: {
    CLOSED: 'Vụ việc hoặc việc này đã kết thúc trước khi chuyển; không phải làm gì thêm.',
    NOTHING_LEFT: 'Người bàn giao không còn đứng tên ở đây; không phải làm gì thêm.',
    OTHER:
      'Vụ việc hoặc việc này đang chờ một việc khác nên chưa chuyển được; người đứng đầu phân công trực tiếp trong hồ sơ.',
  },
} as const satisfies Readonly<Record<string, WordList>>;

export const HANDING_COMMANDS = {
  handOverDesk: 'Bàn giao toàn bộ công việc của một người',
  noteMatterPassed: 'Ghi nhận vụ việc đã chuyển',
  noteOtherPassed: 'Ghi nhận việc khác đã chuyển',
  nameSecretary: 'Cử thư ký kỳ họp khác',
  takeOverDesk: 'Nhận công việc bàn giao',
  handOutDossier: 'Bàn giao hồ sơ niêm phong cho cơ quan ngoài hệ thống',
  recordDossierReceipt: 'Ghi giấy biên nhận hồ sơ đã bàn giao',
  stateOnCandidate: 'Lập nhận xét về nhân sự',
} as const satisfies WordList;

export const HANDING_EVENTS = {
  DeskHandedOver: 'Đã bàn giao công việc, có biên bản',
  MatterPassed: 'Một vụ việc đã được chuyển',
  MatterNotPassed: 'Một vụ việc chưa chuyển được',
  OtherMatterPassed: 'Một việc khác đã được chuyển',
  OtherMatterNotPassed: 'Một việc khác chưa chuyển được',
  SecretaryNamed: 'Đã cử thư ký kỳ họp khác',
  ParticipantGone: 'Đã ghi nhận người tham gia kỳ họp không còn công tác hoặc đi vắng',
  ResponsibleLost: 'Người phụ trách bảo vệ thôi phụ trách',
  DeskTakenOver: 'Đã đưa vào đợt bàn giao toàn bộ công việc của một người',
  DossierHandedOut: 'Đã bàn giao hồ sơ niêm phong cho cơ quan ngoài hệ thống',
  DossierReceiptRecorded: 'Đã có giấy biên nhận hồ sơ',
  CandidateStatementMade: 'Đã lập một nhận xét về nhân sự',
} as const satisfies WordList;

export const HANDING_DETAILS = {
  fromPerson: 'Người bàn giao',
  receiptNumber: 'Số giấy biên nhận',
} as const satisfies WordList;

export const HANDING_REFUSALS = {
  CANDIDATE_NOT_OF_BODY: () =>
    'Người này không công tác tại tổ chức đảng tiến hành đại hội hoặc tổ chức trực thuộc; hãy chọn đúng người.',
  DOSSIER_NOT_OUT: () => 'Không có hồ sơ bàn giao nào đang chờ giấy biên nhận; hãy tải lại hồ sơ.',
  DOSSIER_RECEIPT_OWED: (params) =>
    `Hồ sơ đã bàn giao ra ngoài hệ thống${dayIn(params, 'on', '', ' ngày')} nhưng chưa có giấy biên nhận nên chưa đóng được; hãy chọn “${HANDING_COMMANDS.recordDossierReceipt}” trước.${alsoIn(params, 'obligations', 'Ngoài ra còn phải làm')}`,
  NOTHING_ON_DESK: () =>
    'Người này không có vụ việc hoặc việc nào đang làm tại cơ quan đã chọn; hãy kiểm tra lại người bàn giao và cơ quan.',
  RECEIPT_BEFORE_DOSSIER: (params) =>
    `Ngày biên nhận không thể trước ngày bàn giao hồ sơ${dayIn(params, 'on')}; hãy ghi lại ngày.`,
  RECEIVER_IS_GIVER: () => 'Người nhận phải khác người bàn giao; hãy chọn người khác.',
  RECEIVER_LEADS_BODY: () =>
    'Người đứng đầu cơ quan quyết định trên đề xuất của người giải quyết nên không nhận bàn giao; hãy chọn người khác.',
  SUBJECT_NOT_MOVED_OUT: () =>
    'Còn người, tổ chức được phản ánh chưa được ghi nhận đã chuyển ra ngoài hệ thống; hãy ghi nhận việc chuyển công tác, hoặc tách vụ việc trước.',
} as const satisfies Readonly<Record<string, Template>>;

export const HANDING_NOTICES = {
  'desk-received': desk(
    'Đồng chí được nhận bàn giao công việc; hãy xem danh sách các vụ việc và thời hạn.',
    'bàn giao công việc',
  ),
  'desk-handed-over': desk(
    'Công việc của một cán bộ đã được bàn giao; hãy xem danh sách và các vụ việc cần giao người khác.',
    'bàn giao công việc',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** A whole desk names no case. */
function desk(said: string, waiting: string): NoticeWords {
  return { named: () => said, unnamed: unnamed(waiting) };
}
