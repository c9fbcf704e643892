import { describe, expect, it } from 'vitest';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { COLUMNS, findColumns } from './columns.ts';
import { readDay, readKind, readStatus } from './read-cells.ts';
import { readRegister } from './read-register.ts';

const TODAY = '2026-11-22';
const HEADER = COLUMNS.map((one) => one.label);

/** A line of the template with these cells. */
function line(cells: Readonly<Record<string, string>>): string[] {
  const whole: Record<string, string> = { number: '1', receivedOn: '03/02/2021', content: 'Đơn', ...cells };
  return COLUMNS.map(({ code }) => whole[code] ?? '');
}
const read = (...lines: readonly (readonly string[])[]) => readRegister(HEADER, lines, TODAY);
const codesOf = (cells: Readonly<Record<string, string>>) =>
  read(line(cells)).errors.map(({ column, code }) => `${column} ${code}`);

describe('the columns of an old register', () => {
  it('are found by their headings in any order, with numbers before them and in any writing', () => {
    const { at, missing } = findColumns(['(1) STT', 'NGÀY  NHẬN', 'Nội dung vụ việc', 'Họ tên - Địa chỉ', 'Khác']);
    expect(missing).toEqual([]);
    expect(at).toEqual({ number: 0, receivedOn: 1, content: 2, sender: 3 });
  });

  it('that must be there and are not, or are there twice, are the only thing said', () => {
    const found = readRegister(['STT', 'Số thứ tự', 'Ngày nhận', 'Nội dung'], [['1', '1', 'x', '']], TODAY);
    expect(found.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [0, 'sender', 'IMPORT_COLUMN_MISSING'],
      [0, 'number', 'IMPORT_COLUMN_TWICE'],
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['3/2/2021', '2021-02-03'],
    ['03-02-2021', '2021-02-03'],
    ['2021-02-03', '2021-02-03'],
    ['31/02/2021', null],
    ['02/2021', null],
    ['hôm qua', null],
  ])('"%s" is the day %s', (written, day) => expect(readDay(written)).toBe(day));

  it('names a kind by its word or code; KN alone may be two things and is none', () => {
    expect(['Tố cáo', 'TC', 'PHẢN ÁNH', 'Kiến nghị', 'complaint'].map(readKind)).toEqual([
      'denunciation',
      'denunciation',
      'report',
      'proposal',
      'complaint',
    ]);
    expect(readKind('KN')).toBeNull();
  });

  it('names a state on paper', () => {
    expect(['Đang xử lý', 'Đã trả lời', 'Đã hướng dẫn', 'Đã chuyển', 'xong'].map(readStatus)).toEqual([
      'open',
      'ANSWERED',
      'GUIDED',
      'TRANSFERRED_OUT',
      null,
    ]);
  });
});

describe('a row', () => {
  it('becomes a letter with what the register says beside it; the sender is kept apart for the vault', () => {
    const [row] = read(
      line({ sender: 'Nguyễn Văn An, xóm 3, xã B', idNumber: '012345678901', kind: 'Phản ánh', note: 'Đã gọi điện' }),
    ).rows;
    expect(row).toMatchObject({
      row: 1,
      receivedOn: '2021-02-03',
      kind: 'report',
      channel: 'letter',
      sender: { type: 'named', name: 'Nguyễn Văn An', address: 'xóm 3, xã B', idNumber: '012345678901' },
      paper: { acceptedOn: null, answeredOn: null, ended: null },
    });
    expect(row?.content).toBe('Đơn\n\nTheo sổ giấy, số 1:\n- Ghi chú: Đã gọi điện');
  });

  it('without a name is anonymous; with several people it is a group', () => {
    const [nobody, some] = read(
      line({ sender: 'Nặc danh' }),
      line({ number: '2', sender: 'Bà Lan', people: '12' }),
    ).rows;
    expect(nobody?.sender).toEqual({ type: 'anonymous' });
    expect(some?.sender).toMatchObject({ type: 'group', count: 12, representative: { name: 'Bà Lan' } });
  });

  it('that ended on paper has its outcome by its state, or by the column that was filled in', () => {
    const ends = read(
      line({ number: '1', endedOn: '10/03/2021' }),
      line({ number: '2', endedOn: '10/03/2021', guidedTo: 'UBND xã' }),
      line({ number: '3', endedOn: '10/03/2021', passedTo: 'Thanh tra, 12/CV' }),
      line({ number: '4', answeredOn: '09/03/2021', status: 'Không thụ lý' }),
      line({ number: '5', answeredOn: '09/03/2021' }),
    ).rows.map((one) => one.paper.ended?.outcome ?? null);
    expect(ends).toEqual(['ANSWERED', 'GUIDED', 'TRANSFERRED_OUT', 'DECLINED', null]);
  });

  it.each([
    [{ number: '' }, 'number IMPORT_CELL_EMPTY'],
    [{ number: 'số 1 (cũ)' }, 'number IMPORT_NUMBER_FORM'],
    [{ receivedOn: '31/02/2021' }, 'receivedOn IMPORT_NOT_A_DAY'],
    [{ receivedOn: '23/11/2026' }, 'receivedOn IMPORT_DAY_AHEAD'],
    [{ receivedOn: '01/01/1921' }, 'receivedOn IMPORT_DAY_TOO_OLD'],
    [{ content: '' }, 'content IMPORT_CELL_EMPTY'],
    [{ kind: 'KN' }, 'kind IMPORT_WORD_UNKNOWN'],
    [{ channel: 'chim bồ câu' }, 'channel IMPORT_WORD_UNKNOWN'],
    [{ codes: '05; 99' }, 'codes IMPORT_WORD_UNKNOWN'],
    [{ people: 'nhiều' }, 'people IMPORT_NOT_A_COUNT'],
    [{ sender: 'x'.repeat(701) }, 'sender IMPORT_TOO_LONG'],
    [{ acceptedOn: '02/02/2021' }, 'acceptedOn IMPORT_DAY_BEFORE_RECEIPT'],
    [{ status: 'Đang xử lý', endedOn: '10/03/2021' }, 'status IMPORT_OPEN_AND_ENDED'],
    [{ status: 'Đã kết thúc' }, 'endedOn IMPORT_END_MISSING'],
  ])('with %j is refused: %s', (cells, expected) => expect(codesOf(cells)).toEqual([expected]));

  it('says everything that is wrong in it, in words for each, and nothing of what is written there', () => {
    const { errors, rows } = read(line({ number: '', receivedOn: 'Nguyễn Văn An', kind: '?' }));
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(3);
    expect(JSON.stringify(errors)).not.toContain('Nguyễn');
    for (const { code, params } of errors) expect(refusalText(VI, code, params)).toMatch(/; hãy |không được để trống/);
  });

  it('that has the number of another of the same year is there twice; the next year begins anew', () => {
    const { rows, errors } = read(
      line({ number: '12A' }),
      line({ number: '12a' }),
      line({ number: '12a', receivedOn: '03/02/2022' }),
    );
    expect(errors).toMatchObject([{ row: 2, code: 'IMPORT_NUMBER_TWICE', params: { other: 1 } }]);
    expect(rows.map((one) => one.row)).toEqual([1, 3]);
  });

  it('that is empty is no row, and does not move the numbers of those below', () => {
    const { lines, rows } = read(
      line({}),
      HEADER.map(() => ''),
      line({ number: '2' }),
    );
    expect(lines).toBe(2);
    expect(rows.map((one) => one.row)).toEqual([1, 3]);
  });
});
