import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { HANOI, calendarOf } from './calendar.fixture.ts';
import { differences, readNotice } from './notice.ts';

const NEW_YEAR = {
  day: '2027-01-01',
  kind: 'off',
  reason: 'Tết Dương lịch',
  source: 'Bộ luật Lao động',
  confidence: 'seen',
};

describe('a notice that is read', () => {
  it('gives a day for every line, without its heading and blank lines', () => {
    const text = '\uFEFFNgày;Loại;Lý do;Căn cứ\r\n\r\n01/01/2027;nghỉ;Tết Dương lịch;Bộ luật Lao động\r\n';
    expect(readNotice(text, 2027)).toEqual({ entries: [NEW_YEAR], problems: [] });
  });

  it.each([
    ['semicolons', '1/1/2027; Nghỉ ;Tết Dương lịch;Bộ luật Lao động;;'],
    ['commas', '2027-01-01,NGHI,Tết Dương lịch,Bộ luật Lao động'],
    ['tabs', '01/1/2027\tnghi\tTết Dương lịch\tBộ luật Lao động'],
    ['quotation marks', '"01/01/2027","nghỉ","Tết Dương lịch","Bộ luật Lao động"'],
  ])('is the same with %s', (_, line) => expect(readNotice(line, 2027)).toEqual({ entries: [NEW_YEAR], problems: [] }));

  it('keeps a separator inside quotation marks and commas between semicolons', () => {
    const lines = '01/01/2027;nghỉ;"Tết; đầu năm";TB 1\n04/01/2027;nghỉ;Nghỉ, hoán đổi;TB 1';
    expect(readNotice(lines, 2027).entries.map((one) => one.reason)).toEqual(['Tết; đầu năm', 'Nghỉ, hoán đổi']);
  });

  it.each([
    ['nghỉ', 'off'],
    ['làm bù', 'work'],
    ['Lam  Bu', 'work'],
    ['nửa ngày', 'half'],
    ['NUA NGAY', 'half'],
  ])('knows "%s" as %s', (written, kind) =>
    expect(readNotice(`02/01/2027;${written};Lý do;TB 1`, 2027).entries).toMatchObject([{ kind }]),
  );

  it('says of each line that it cannot take where it stands and why, and takes the others', () => {
    const text = [
      '01/01/2027;nghỉ;Tết;TB 1',
      '31/02/2027;nghỉ;Không có ngày này;TB 1',
      'mồng một;nghỉ;Tết;TB 1',
      '04/01/2027;chơi;Tết;TB 1',
      '05/01/2027;nghỉ;Thiếu căn cứ',
      '06/01/2027;nghỉ;;TB 1',
      '07/01/2027;nghỉ;Thừa;TB 1;nữa',
      '08/01/2026;nghỉ;Năm khác;TB 1',
      '1/1/2027;làm bù;Lần thứ hai;TB 1',
    ].join('\n');
    const { entries, problems } = readNotice(text, 2027);
    expect(entries.map((one) => one.day)).toEqual(['2027-01-01']);
    expect(problems).toEqual([
      { line: 2, code: 'NOTICE_DAY_UNREADABLE', params: { written: '31/02/2027' } },
      { line: 3, code: 'NOTICE_DAY_UNREADABLE', params: { written: 'mồng một' } },
      { line: 4, code: 'NOTICE_KIND_UNKNOWN', params: { written: 'chơi' } },
      { line: 5, code: 'NOTICE_LINE_INCOMPLETE', params: {} },
      { line: 6, code: 'NOTICE_LINE_INCOMPLETE', params: {} },
      { line: 7, code: 'NOTICE_LINE_INCOMPLETE', params: {} },
      { line: 8, code: 'ENTRY_NOT_IN_YEAR', params: { days: ['2026-01-08'], year: 2027 } },
      { line: 9, code: 'ENTRY_TWICE', params: { days: ['2027-01-01'] } },
    ]);
  });

  prop.prop([fc.string({ maxLength: 300 })])('never fails, whatever the text', (text) => {
    const { entries, problems } = readNotice(text, 2027);
    expect(entries.length + problems.length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
  });

  it('is read back as it was written', () => {
    const word = { off: 'nghỉ', work: 'làm bù', half: 'nửa ngày' } as const;
    const of2026 = HANOI.entries.filter((one) => one.day.startsWith('2026'));
    const text = of2026.map(({ day, kind, reason, source }) => [day, word[kind], reason, source].join(';')).join('\n');
    expect(readNotice(text, 2026)).toEqual({ entries: of2026, problems: [] });
  });
});

describe('what two calendars differ in', () => {
  it('are the days that are worked in one and not in the other, each with what decides it', () => {
    const before = calendarOf(['2027-01-01', '2027-01-04']);
    const after = calendarOf(['2027-01-01', '2027-01-05'], ['2027-01-09']);
    expect(differences(before, after)).toMatchObject([
      { day: '2027-01-04', was: { kind: 'off' }, becomes: null },
      { day: '2027-01-05', was: null, becomes: { kind: 'off' } },
      { day: '2027-01-09', was: null, becomes: { kind: 'work' } },
    ]);
  });

  it('are not days that are only called otherwise, nor half days of the week', () => {
    const half = { day: '2027-01-05', kind: 'half', reason: 'half', source: 'test', confidence: 'seen' } as const;
    const before = calendarOf(['2027-01-01']);
    const after = { ...before, entries: [...before.entries.map((one) => ({ ...one, reason: 'other' })), half] };
    expect(differences(before, after)).toEqual([]);
  });
});
