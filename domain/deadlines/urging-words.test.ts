import { describe, expect, it } from 'vitest';
import { isDay } from '../calendar/day.ts';
import { URGING_PHRASES } from './urging-phrases.ts';
import { namesFinding } from './urging-words.ts';

const PHRASES = URGING_PHRASES.flatMap((list) => list.phrases.map((one) => one.phrase));
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('an urging that tells how the matter is to end', () => {
  it.each(PHRASES)('is recognised by “%s”, with marks and without, in capitals, and inside a sentence', (phrase) => {
    for (const written of [phrase, phrase.normalize('NFD'), phrase.toUpperCase(), withoutMarks(phrase)]) {
      expect(namesFinding(`Đề nghị sớm ${written}.`), written).not.toBeNull();
    }
  });

  it.each([
    ['Đề nghị kết luận vi phạm trước ngày 30/11', 'kết luận vi phạm'],
    ['Sớm trình quyết định Kỷ luật', 'kỷ luật'],
    ['de nghi ky luat khien trach dong chi nay', 'kỷ luật'],
    ['nên kỉ luật', 'kỷ luật'],
    ['nên kỹ luật', 'kỷ luật'],
    ['kỷ\n  luật', 'kỷ luật'],
    ['kỷ-luật', 'kỷ luật'],
    ['kỷ\u00AD luật', 'kỷ luật'],
    ['CANH CAO là đủ', 'cảnh cáo'],
    ['xoá tên trong danh sách đảng viên', 'xóa tên'],
    ['việc này tố cáo sai, không có cơ sở', 'tố cáo sai'],
    ['đồng chí ấy không vi phạm', 'không vi phạm'],
    ['khong co vi pham gi', 'không có vi phạm'],
    ['đơn không có cơ sở', 'không có cơ sở'],
    ['thôi cho qua', 'cho qua'],
    ['cần ra quyết định đình chỉ sinh hoạt', 'đình chỉ'],
    ['quyet dinh dinh chi sinh hoat', 'đình chỉ'],
    ['đề nghị khai trừ', 'khai trừ'],
    ['phải cách chức', 'cách chức'],
    ['Đồng chí đó rõ ràng có tội.', 'có tội'],
    ['ro rang la co toi', 'có tội'],
    ['kết luận có tội phạm', 'có tội'],
    ['Sớm kết luận đồng chí ấy phạm tội', 'phạm tội'],
    ['pham toi tham nhung', 'phạm tội'],
    ['người bị tố cáo là tội phạm', 'là tội phạm'],
  ])('“%s” names “%s”', (text, phrase) => expect(namesFinding(text)).toBe(phrase));
});

describe('an urging that asks for time and a reason', () => {
  it.each([
    '',
    'Đề nghị thông báo tiến độ và nêu lý do chậm.',
    'Hệ thống đã có cảnh báo quá hạn; bao giờ xong?',
    'he thong da co canh bao qua han',
    'Người gửi đã chờ quá lâu, đề nghị cho biết ngày trả lời.',
    'nguoi gui da cho qua lau, cho qua han 5 ngay',
    'Vì sao chưa trả lời? Hạn cuối là ngày mai.',
    'Đề nghị sớm kết luận theo đúng thời hạn.',
    'Đề nghị có báo cáo tố cáo đúng hạn.',
    'Đề nghị kết luận đúng hạn; vì sao kết luận không kịp tiến độ?',
    'Vì sao không xử lý trong tuần này? Đề nghị rút kinh nghiệm về việc chậm.',
    'Cần hoàn thành để không vi phạm thời hạn.',
    'Đề nghị trả lời đơn khiếu nại kỷ luật trước thứ Sáu.',
    'Đã có quyết định chi kinh phí thẩm tra chưa?',
    'da co quyet dinh chi kinh phi chua',
    'Phòng họp không có cơ sở vật chất thì khi nào họp?',
    'Cánh cao của cột cờ không liên quan.',
    'Đồng chí cho biết khi nào xong.',
    'Báo cáo tố cáo tháng này nộp khi nào?',
    'Kỳ họp luật sư ngày nào?',
    'Tin báo tội phạm gửi ngày 02/11 đã chuyển chưa?',
    'Vì sao chậm chuyển tin báo về tội phạm? Tin báo tội phạm tôi đã nhận.',
    'tin bao toi pham toi da gui',
    'Còn đơn nào có tới hạn trong tuần này không?',
    'Cuộc họp có tôi dự thì khi nào họp?',
  ])('passes: “%s”', (text) => expect(namesFinding(text)).toBeNull());
});

it('the phrases are dated, written with their marks, and each stands once', () => {
  expect(URGING_PHRASES.every((list) => isDay(list.agreedOn))).toBe(true);
  expect(PHRASES.filter((one, index) => PHRASES.indexOf(one) !== index)).toEqual([]);
  expect(PHRASES.every((one) => one === one.normalize('NFC'))).toBe(true);
});
