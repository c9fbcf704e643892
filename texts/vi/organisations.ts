import { dayIn, textOf } from '../format.ts';
import type { NoticeWords, Template, WordList } from '../words.ts';

/** Vietnamese words of organisations and people in time: what is done, what has happened, how things are called. */
export const ORGANISATION_COMMANDS = {
  proposeReorganisation: 'Đề nghị thay đổi tổ chức',
  confirmReorganisation: 'Xác nhận quyết định về tổ chức',
  rejectReorganisation: 'Không chấp nhận đề nghị về tổ chức',
  withdrawReorganisation: 'Rút quyết định về tổ chức',
  succeedOwner: 'Chuyển sang tổ chức kế thừa',
  recordPerson: 'Ghi nhận cán bộ',
  takeUpPerson: 'Mở hồ sơ cán bộ đã có',
  changePost: 'Ghi chức vụ mới',
  endPost: 'Ghi thôi giữ chức vụ',
  recordRelative: 'Ghi người thân',
  removeRelative: 'Bỏ ghi người thân',
  recordLifeEvent: 'Ghi sự việc của cán bộ',
} as const satisfies WordList;

export const ORGANISATION_EVENTS = {
  ReorganisationProposed: 'Đã đề nghị thay đổi tổ chức',
  ReorganisationConfirmed: 'Đã xác nhận quyết định về tổ chức',
  ReorganisationRejected: 'Không chấp nhận đề nghị về tổ chức',
  ReorganisationWithdrawn: 'Đã rút quyết định về tổ chức',
  ReorganisationCarriedOut: 'Đã thực hiện quyết định về tổ chức',
  ReorganisationBlocked: 'Chưa thực hiện được quyết định về tổ chức',
  OwnerSucceeded: 'Đã chuyển sang tổ chức kế thừa',
  PersonRecorded: 'Đã ghi nhận cán bộ',
  PersonTakenUp: 'Đã mở hồ sơ cán bộ',
  PostTakenUp: 'Đã ghi chức vụ mới',
  PostDayAwaited: 'Đã ghi ngày chức vụ bắt đầu hoặc kết thúc, sẽ xét lại xung đột lợi ích vào ngày đó',
  PostDayCame: 'Đến ngày chức vụ bắt đầu hoặc kết thúc',
  PostEnded: 'Đã ghi thôi giữ chức vụ',
  RelativeRecorded: 'Đã ghi người thân',
  RelativeRemoved: 'Đã bỏ ghi người thân',
  LifeEventRecorded: 'Đã ghi sự việc của cán bộ',
} as const satisfies WordList;

export const ORGANISATION_DETAILS = {
  acts: 'Nội dung thay đổi',
  changes: 'Số thay đổi',
  bodies: 'Tổ chức thay đổi',
  decisionNumber: 'Số quyết định',
  succession: 'Kế thừa',
  posts: 'Số chức vụ',
  relatives: 'Số người thân',
  post: 'Chức vụ',
  isHead: 'Người đứng đầu',
  managedBy: 'Cấp quản lý',
  relative: 'Người thân',
  relation: 'Quan hệ',
  lifeEvent: 'Sự việc',
} as const satisfies WordList;

export const ORGANISATION_CODES = {
  organisationStages: {
    PROPOSED: 'Đang đề nghị',
    DECIDED: 'Đã quyết định, chờ ngày hiệu lực',
    CARRIED_OUT: 'Đã thực hiện',
    REJECTED: 'Không chấp thuận',
    WITHDRAWN: 'Đã rút',
  },
  personStages: { RECORDED: 'Đang quản lý hồ sơ', DECEASED: 'Đã mất' },
  organisationKinds: {
    'party-committee': 'Tổ chức đảng có cấp ủy',
    'party-branch': 'Chi bộ',
    'inspection-committee': 'Ủy ban kiểm tra',
    'state-body': 'Cơ quan nhà nước',
    front: 'Mặt trận Tổ quốc, đoàn thể',
  },
  organisationActs: {
    found: 'Thành lập',
    rename: 'Đổi tên',
    transfer: 'Chuyển về trực thuộc tổ chức khác',
    merge: 'Sáp nhập',
    split: 'Chia tách',
    dissolve: 'Giải thể',
    'record-person': 'Ghi nhận cán bộ',
    'take-post': 'Ghi chức vụ mới',
  },
  successionKinds: {
    merged: 'sáp nhập',
    split: 'chia tách',
    dissolved: 'giải thể',
    moved: 'chuyển về trực thuộc tổ chức khác',
  },
  relationsOnRecord: {
    spouse: 'Vợ hoặc chồng',
    parent: 'Cha hoặc mẹ',
    child: 'Con',
    sibling: 'Anh, chị, em ruột',
    'in-law': 'Quan hệ thông gia, anh, chị, em bên vợ hoặc bên chồng',
  },
  recordedLifeEvents: {
    died: 'Qua đời',
    resigned: 'Xin thôi việc, từ chức',
    retired: 'Nghỉ hưu',
    transferred: 'Chuyển công tác',
    'left-office': 'Thôi giữ chức vụ',
    'left-party': 'Không còn là đảng viên',
    'on-leave': 'Nghỉ dài ngày',
  },
} as const satisfies Readonly<Record<string, WordList>>;

const body: Template = (params) => {
  const name = textOf(params['organisation']);
  return name === '' ? 'Tổ chức được chọn' : `“${name}”`;
};

/** Why an act on the tree, or what is recorded of a person, said no, in Vietnamese. */
export const ORGANISATION_REFUSALS = {
  ANSWERING_BODY_NOT_AMONG: () =>
    'Tổ chức kế thừa phải là một trong các tổ chức được chia ra; hãy chọn lại tổ chức kế thừa.',
  LIFE_EVENT_TO_COME: (params) =>
    `Sự việc chỉ được ghi từ ngày đã xảy ra${dayIn(params, 'on', '', ', không phải ngày')}; hãy ghi lại ngày.`,
  NOTHING_CHANGES: () => 'Sau các thay đổi này tổ chức vẫn như cũ; hãy ghi ít nhất một thay đổi.',
  NOT_BELOW_DECIDING_BODY: (params) =>
    `${body(params)} không thuộc tổ chức quyết định; hãy để cấp trên của mọi tổ chức liên quan quyết định.`,
  ORGANISATION_BELOW_ITSELF: () =>
    'Một tổ chức không thể trực thuộc chính nó hoặc tổ chức bên dưới nó; hãy chọn tổ chức khác.',
  ORGANISATION_CHANGED_LATER: (params) =>
    `${body(params)} đã có thay đổi có hiệu lực muộn hơn${dayIn(params, 'on', '', ', từ ngày')}; hãy chọn ngày có hiệu lực từ ngày đó.`,
  ORGANISATION_CODE_TAKEN: (params) => {
    const code = textOf(params['organisationCode']);
    return `Mã tổ chức${code === '' ? '' : ` ${code}`} đã được dùng; hãy chọn mã khác.`;
  },
  ORGANISATION_ENDED: (params) => `${body(params)} đã kết thúc hoạt động; hãy chọn tổ chức kế thừa.`,
  ORGANISATION_NOT_YET_FOUNDED: (params) =>
    `${body(params)} chưa được thành lập vào ngày có hiệu lực; hãy chọn ngày muộn hơn.`,
  PERSON_ON_RECORD: () => 'Người này đã có trong hồ sơ; hãy ghi chức vụ mới thay cho ghi nhận lại.',
  PERSON_UNKNOWN: () => 'Chưa có người này trong hồ sơ; hãy ghi nhận cán bộ trước.',
  POST_BEGAN_LATER: (params) =>
    `Chức vụ đang giữ bắt đầu muộn hơn ngày được ghi${dayIn(params, 'on', '', ', từ ngày')}; hãy ghi ngày muộn hơn.`,
  POST_HELD: () => 'Người này đang giữ chức vụ này; hãy ghi chức vụ khác.',
  POST_IN_ANOTHERS_BODY: () =>
    'Tổ chức được chọn không thuộc phạm vi quản lý; hãy để người quản lý tổ chức đó ghi chức vụ.',
  POST_NOT_HELD: () => 'Chức vụ này đã kết thúc hoặc không có; hãy tải lại hồ sơ rồi chọn lại.',
  RELATIVE_IS_SELF: () => 'Không thể ghi một người là người thân của chính mình; hãy chọn người khác.',
  RELATIVE_NOT_ON_RECORD: () => 'Người được chọn không có trong danh sách người thân; hãy tải lại hồ sơ.',
  RELATIVE_ON_RECORD: () => 'Quan hệ này đã được ghi; hãy tải lại hồ sơ.',
  SPLIT_INTO_TWO: () => 'Chia tách phải có ít nhất hai tổ chức được chia ra; hãy chọn thêm tổ chức.',
  TOO_MANY_CHANGES: (params) =>
    `Mỗi quyết định có nhiều nhất ${textOf(params['most']) || '2000'} thay đổi; hãy chia thành nhiều quyết định.`,
} as const satisfies Readonly<Record<string, Template>>;

/** What is wrong in a file of organisations or people, in Vietnamese. */
export const ORGANISATION_PROBLEMS = {
  BODY_CODE_UNKNOWN: () => 'Không có tổ chức nào mang mã này, kể cả trong tệp; hãy ghi lại mã tổ chức.',
  BODY_CODE_TWICE: () => 'Mã tổ chức này đã có ở một dòng khác; hãy bỏ dòng trùng.',
  BODY_CODE_FORM: () => 'Mã tổ chức chỉ gồm chữ không dấu, số và dấu chấm; hãy ghi lại.',
  BODY_IN_CIRCLE: () => 'Các tổ chức trong tệp trực thuộc lẫn nhau theo vòng tròn; hãy ghi lại tổ chức cấp trên.',
  BODY_KIND_UNKNOWN: () =>
    'Loại tổ chức không có trong danh sách; hãy ghi Tổ chức đảng, Chi bộ, Ủy ban kiểm tra, Cơ quan nhà nước hoặc Mặt trận Tổ quốc.',
  BODY_KIND_CHANGED: () => 'Loại và cấp của tổ chức đã có không thay đổi bằng tệp được; hãy ghi như hồ sơ.',
  LEVEL_UNKNOWN: () => 'Cấp không có trong danh sách; hãy ghi Cơ sở, Trực tiếp cơ sở, Tỉnh hoặc Trung ương.',
  CELL_EMPTY: () => 'Ô này không được để trống; hãy ghi nội dung.',
  CELL_TOO_LONG: () => 'Nội dung trong ô quá dài; hãy ghi ngắn lại.',
  DAY_FORM: () => 'Ngày không đọc được; hãy ghi theo dạng ngày/tháng/năm.',
  YEAR_FORM: () => 'Năm sinh phải là số có bốn chữ số; hãy ghi lại.',
  YES_OR_NO: () => 'Ô này chỉ ghi Có hoặc Không; hãy ghi lại.',
  PERSON_AMBIGUOUS: () =>
    'Có nhiều người cùng họ tên và năm sinh này trong hồ sơ; hãy ghi chức vụ của người đó trên trang hồ sơ.',
  PERSON_TWICE: () => 'Người này đã có ở một dòng khác; hãy bỏ dòng trùng.',
  TREE_COLUMNS_MISSING: () =>
    'Không nhận ra các cột của tệp; hãy dùng đủ các cột Mã, Tên, Loại, Cấp, Trực thuộc, hoặc đủ các cột Họ tên, Năm sinh, Đảng viên, Mã tổ chức, Chức vụ, Đứng đầu, Cấp quản lý, Từ ngày.',
  TREE_FILE_CHANGED: () => 'Tệp khác với tệp đã xem trước; hãy xem trước lại rồi nhập.',
  TREE_FILE_WRONG: () => 'Tệp còn dòng sai nên chưa nhập dòng nào; hãy xem trước, sửa các dòng sai rồi nhập lại.',
  TREE_TOO_MANY_ROWS: (params) =>
    `Mỗi tệp có nhiều nhất ${textOf(params['most']) || '2000'} dòng; hãy chia thành nhiều tệp.`,
} as const satisfies Readonly<Record<string, Template>>;

/** Notices of acts on the tree in Vietnamese. */
export const ORGANISATION_NOTICES = {
  'reorganisation-proposed': said('Có đề nghị thay đổi tổ chức; hãy xem và xác nhận hoặc không chấp nhận.'),
  'reorganisation-ended': said('Đề nghị thay đổi tổ chức không được chấp nhận hoặc đã được rút; hãy xem lý do.'),
  'reorganisation-blocked': said(
    'Quyết định về tổ chức chưa thực hiện được vì tổ chức đã thay đổi; hãy xem và xác nhận lại hoặc rút.',
  ),
  'reorganisation-carried-out': said('Quyết định về tổ chức đã được thực hiện; việc đang giải quyết đã chuyển theo.'),
  'matter-moved-above': said(
    'Một vụ việc được chuyển lên vì tổ chức kế thừa là tổ chức được phản ánh; hãy xem và phân công.',
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

/** Of what is about nobody: the same words to whoever reads them. */
function said(sentence: string): NoticeWords {
  return { named: () => sentence, unnamed: () => sentence };
}
