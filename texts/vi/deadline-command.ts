import type { DeadlineCommandWords } from '../deadline-command.ts';
import { formatDay, formatInstant, textOf } from '../format.ts';
import type { Params } from '../words.ts';

const USAGE = `npm run deadline -- --from NGÀY --policy KHÓA [--when tên=giá-trị]...
npm run deadline -- --from NGÀY --unit h|wd|cd|m --length SỐ [--no-roll] [--before]
npm run deadline -- --batch TỆP

Tính ngày hết hạn và nêu từng bước tính.

  --from NGÀY          ngày phát sinh, viết YYYY-MM-DD
  --policy KHÓA        khóa của quy định, ví dụ intake.head_notice (xem docs/generated/policies.md)
  --when tên=giá-trị   điều kiện để chọn đúng dòng quy định; dùng được nhiều lần
  --at GIỜ:PHÚT        giờ phát sinh, dùng cho thời hạn tính theo giờ và cho giờ cuối trong ngày
  --unit, --length     thời hạn tự nêu: h giờ, wd ngày làm việc, cd ngày, m tháng; số nguyên từ 0 đến 10000
  --no-roll            ngày cuối là ngày nghỉ thì giữ nguyên
  --before             tính lùi từ ngày phát sinh
  --json               in kết quả dạng JSON
  --batch TỆP          mỗi dòng là một JSON {"from", "unit", "length", "roll"} ("roll" có thể bỏ, mặc định true);
                       TỆP là - thì đọc từ đầu vào chuẩn. In mỗi dòng một ngày hết hạn YYYY-MM-DD, theo thứ tự;
                       dòng trống được bỏ qua; chỉ cần một dòng sai thì không in ngày nào
  --live               dùng quy định và lịch của hệ thống đang chạy thay cho dữ liệu chuẩn của bản cài đặt
  --organisation MÃ    cùng với --live: thêm quy định và lịch riêng của cơ quan này, ví dụ mg.d01
  --english            in bằng tiếng Anh

Mã thoát: 0 là xong, 1 là không tới được hệ thống đang chạy, 2 là tham số hoặc dữ liệu chưa đúng.`;

const UNITS = { h: 'giờ', wd: 'ngày làm việc', cd: 'ngày', m: 'tháng' };

/** Where it stands: the flag of the command, or line and field of the file. */
function place({ line, field }: Params): string {
  return line === undefined ? textOf(field) : `Dòng ${textOf(line)}, ${textOf(field)}`;
}

/** What the command that counts one deadline says in Vietnamese. */
export const DEADLINE_COMMAND: DeadlineCommandWords = {
  usage: USAGE,
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  units: UNITS,
  conditions: {
    kind: 'loại đơn',
    body: 'cơ quan xử lý',
    complexity: 'mức độ phức tạp',
    place: 'địa bàn',
    level: 'cấp',
    subject: 'đối tượng',
    asked: 'người được hỏi',
    form: 'hình thức',
    round: 'lần',
    reminder: 'lần nhắc',
    checkpoint: 'lần kiểm tra',
    sentence: 'hình phạt',
  },
  problems: {
    FLAG_UNKNOWN: ({ flag }) => `Không có tham số ${textOf(flag)}; hãy xem npm run deadline -- --help.`,
    VALUE_MISSING: ({ flag }) => `Tham số ${textOf(flag)} cần một giá trị; hãy viết giá trị ngay sau tham số.`,
    NOT_TOGETHER: ({ flag, other }) =>
      `Không dùng ${textOf(flag)} cùng với ${textOf(other)}; hãy bỏ một trong hai tham số.`,
    ONLY_WITH: ({ flag, other }) =>
      `Tham số ${textOf(flag)} chỉ dùng cùng với ${textOf(other)}; hãy thêm ${textOf(other)} hoặc bỏ ${textOf(flag)}.`,
    FROM_MISSING: () => 'Chưa nêu ngày phát sinh; hãy thêm --from YYYY-MM-DD.',
    PERIOD_MISSING: () => 'Chưa nêu thời hạn; hãy thêm --policy KHÓA, hoặc --unit và --length.',
    DAY_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không phải là ngày có thật viết YYYY-MM-DD (năm 1900 đến 2999); hãy sửa lại, ví dụ 2026-02-11.`,
    UNIT_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không phải là đơn vị; hãy dùng h (giờ), wd (ngày làm việc), cd (ngày) hoặc m (tháng).`,
    LENGTH_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không phải là số nguyên từ 0 đến 10000; hãy sửa lại.`,
    ROLL_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không phải là true hoặc false; hãy sửa lại.`,
    TIME_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không phải là giờ viết GIỜ:PHÚT; hãy sửa lại, ví dụ 09:30.`,
    WHEN_INVALID: (params) =>
      `${place(params)}: "${textOf(params['value'])}" không có dạng tên=giá-trị; hãy sửa lại, ví dụ kind=denunciation.`,
    LINE_INVALID: ({ line }) =>
      `Dòng ${textOf(line)} không phải là một JSON có dạng {"from", "unit", "length", "roll"}; hãy sửa lại.`,
    FIELD_UNKNOWN: (params) => `${place(params)}: không có trường này; hãy chỉ dùng from, unit, length, roll.`,
    FILE_UNREADABLE: ({ file }) => `Không đọc được tệp ${textOf(file)}; hãy kiểm tra đường dẫn và quyền đọc.`,
    POLICY_UNKNOWN: ({ key, near }) =>
      textOf(near) === ''
        ? `Không có quy định ${textOf(key)}; hãy xem danh sách trong docs/generated/policies.md.`
        : `Không có quy định ${textOf(key)}; có phải là: ${listed(near)}.`,
    CONDITION_UNKNOWN: ({ key, name, known }) =>
      textOf(known) === ''
        ? `Quy định ${textOf(key)} không phụ thuộc điều kiện nào; hãy bỏ --when ${textOf(name)}.`
        : `Quy định ${textOf(key)} không có điều kiện ${textOf(name)}; hãy dùng: ${listed(known)}.`,
    CONDITION_NEEDED: ({ key, choices }) =>
      `Quy định ${textOf(key)} chỉ có các dòng kèm điều kiện; hãy thêm một trong các điều kiện sau:\n${lines(choices)}`,
    NOT_IN_FORCE: ({ key, day }) =>
      `Quy định ${textOf(key)} không có dòng nào áp dụng vào ngày ${formatDay(textOf(day))}; hãy kiểm tra lại ngày.`,
    ORGANISATION_UNKNOWN: ({ code }) => `Không có cơ quan mang mã ${textOf(code)}; hãy kiểm tra lại mã.`,
    SYSTEM_UNREACHABLE: () =>
      'Không tới được hệ thống đang chạy; hãy khởi động bằng npm start, hoặc bỏ --live để dùng dữ liệu chuẩn của bản cài đặt.',
  },
  freePeriod: 'Thời hạn tự nêu, không theo quy định nào trong bảng',
  due: (weekday, day) => `Hạn cuối: ${weekday}, ngày ${formatDay(day)} (${day}), đến 24 giờ`,
  dueAt: (weekday, day, instant) => `Hạn cuối: ${weekday}, ${formatInstant(instant)} (${day})`,
  length: (period, before, rolls) =>
    `Thời hạn: ${period}${before ? ', tính lùi' : ''}${rolls ? '' : '; ngày cuối là ngày nghỉ thì giữ nguyên'}`,
  row: (version, from, to) =>
    `Phiên bản quy định: ${version}, áp dụng ${from === null ? 'không nêu ngày bắt đầu' : `từ ngày ${formatDay(from)}`}${to === null ? '' : ` đến ngày ${formatDay(to)}`}`,
  applied: (conditions, unused) =>
    `Điều kiện của dòng quy định: ${conditions.length === 0 ? 'không' : conditions.join(', ')}${unused.length === 0 ? '' : `; không có dòng riêng cho ${unused.join(', ')}`}`,
  basis: (text) => `Căn cứ: ${text}`,
  confidence: (text) => `Mức chắc chắn của căn cứ: ${text}`,
  assumedEarliest: (from) =>
    `Ngày phát sinh có trước mọi quy định trong bảng: tạm áp dụng dòng sớm nhất, có hiệu lực từ ngày ${formatDay(from)}`,
  hourUnknown: 'Chưa nêu giờ phát sinh (--at): tính từ 24 giờ của ngày phát sinh',
  calendar: (own, version) =>
    `Lịch làm việc: ${own ? 'toàn quốc và riêng của cơ quan' : 'toàn quốc'}, phiên bản ${version}`,
  yearsFinal: 'các năm dùng để tính đều đã có thông báo chính thức',
  yearsDraft: (years) => `năm ${years.join(', ')} mới là dự kiến`,
  yearsMissing: (years) => `năm ${years.join(', ')} chưa có lịch nghỉ lễ, chỉ trừ thứ Bảy và Chủ nhật`,
  unsureDay: (day, reason, source, confidence) =>
    `Ngày ${formatDay(day)} trong lịch (${reason}, ${source}): ${confidence}`,
  sourceSeed: 'Nguồn: dữ liệu chuẩn của bản cài đặt',
  sourceLive: 'Nguồn: hệ thống đang chạy',
  why: 'Cách tính:',
};

function listed(value: Params[string] | undefined): string {
  return typeof value === 'object' ? value.join(', ') : textOf(value);
}

function lines(value: Params[string] | undefined): string {
  return typeof value === 'object' ? value.map((one) => `  ${one}`).join('\n') : textOf(value);
}
