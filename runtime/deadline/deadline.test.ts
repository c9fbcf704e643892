import { execFile, spawn } from 'node:child_process';
import { text as readAll } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { DEADLINE_COMMAND as ENGLISH } from '../../texts/en/deadline-command.ts';
import { EN } from '../../texts/en.ts';
import { DEADLINE_COMMAND as VIETNAMESE } from '../../texts/vi/deadline-command.ts';
import { VI } from '../../texts/vi.ts';
import { chooseRow, nearKeys } from './choose-row.ts';
import { countBatch } from './count-batch.ts';
import { countDeadline } from './count-deadline.ts';
import { readArguments } from './read-arguments.ts';
import { referenceRules } from './rules.ts';
import { deadlineJson, tellDeadline } from './tell-deadline.ts';

const rules = referenceRules();
const vietnamese = { all: VI, command: VIETNAMESE };

/** What the command answers to these arguments: its lines, or the sentence of its refusal. */
function told(...argv: string[]): string[] {
  const asked = readArguments(argv);
  if (!asked.ok) return [VIETNAMESE.problems[asked.problem.code](asked.problem.params)];
  if (asked.value.one === null) throw new Error('nothing to count');
  const counted = countDeadline(asked.value.one, rules, VIETNAMESE);
  return counted.ok
    ? tellDeadline(counted.value, vietnamese)
    : [VIETNAMESE.problems[counted.problem.code](counted.problem.params)];
}

/** Days counted by hand with the published calendars: trigger, length, unit, last day, and whether the end is not rolled. */
const VECTORS = [
  ['2026-02-12', 10, 'wd', '2026-03-05'],
  ['2025-04-21', 10, 'wd', '2025-05-07'],
  ['2026-08-27', 5, 'wd', '2026-09-08'],
  ['2026-04-01', 30, 'cd', '2026-05-04'],
  ['2026-01-31', 1, 'm', '2026-03-02'],
  ['2026-11-16', 10, 'wd', '2026-12-01'],
  ['2026-02-11', 10, 'wd', '2026-03-04'],
  ['2026-03-10', 45, 'cd', '2026-04-24'],
  ['2026-04-24', 10, 'cd', '2026-05-04'],
  ['2026-04-24', 12, 'm', '2027-04-24', 'exact'],
  ['2026-08-20', 7, 'wd', '2026-08-28'],
  ['2026-08-20', 10, 'wd', '2026-09-07'],
  ['2026-09-07', 30, 'cd', '2026-10-07'],
  ['2026-09-07', 60, 'cd', '2026-11-06'],
  ['2026-09-07', 90, 'cd', '2026-12-07'],
  ['2026-08-17', 15, 'wd', '2026-09-09'],
  ['2026-08-17', 30, 'cd', '2026-09-16'],
  ['2026-06-01', 90, 'cd', '2026-08-30', 'exact'],
  ['2026-06-01', 120, 'cd', '2026-09-29', 'exact'],
  ['2026-05-04', 90, 'cd', '2026-08-03'],
  ['2026-10-05', 15, 'cd', '2026-10-20'],
  ['2026-10-12', 30, 'cd', '2026-11-11'],
  ['2026-08-27', 5, 'cd', '2026-09-03'],
  ['2021-08-15', 60, 'm', '2026-08-15', 'exact'],
  ['2026-11-20', 24, 'h', '2026-11-21'],
] as const;

const linesOf = VECTORS.map(([from, length, unit, , exact]) =>
  JSON.stringify({ from, unit, length, ...(exact === undefined ? {} : { roll: false }) }),
);
const daysOf = VECTORS.map(([, , , day]) => day);

describe('a deadline asked for on the command line', () => {
  it('tells the last day before the New Year of the moon with everything it rests on', () => {
    expect(told('--from', '2026-02-11', '--policy', 'intake.head_notice')).toEqual([
      'Trả lời người phản ánh, kiến nghị (intake.head_notice)',
      'Hạn cuối: thứ Tư, ngày 04/03/2026 (2026-03-04), đến 24 giờ',
      'Thời hạn: 10 ngày làm việc',
      'Phiên bản quy định: 1, áp dụng từ ngày 18/02/2019',
      'Điều kiện của dòng quy định: không',
      'Căn cứ: 11-QĐi/TW ngày 18/02/2019',
      'Mức chắc chắn của căn cứ: đã đối chiếu văn bản',
      'Lịch làm việc: toàn quốc, phiên bản 1; các năm dùng để tính đều đã có thông báo chính thức',
      'Nguồn: dữ liệu chuẩn của bản cài đặt',
      '',
      'Cách tính:',
      '  1. Tính từ ngày 11/02/2026; ngày đầu tiên được tính là 12/02/2026.',
      '  2. Từ ngày 14/02/2026 đến ngày 15/02/2026 không tính: nghỉ hằng tuần.',
      '  3. Từ ngày 16/02/2026 đến ngày 20/02/2026 không tính: nghỉ Tết Nguyên đán (Thông báo 9441/TB-BNV).',
      '  4. Từ ngày 21/02/2026 đến ngày 22/02/2026 không tính: nghỉ hằng tuần.',
      '  5. Từ ngày 28/02/2026 đến ngày 01/03/2026 không tính: nghỉ hằng tuần.',
      '  6. Đủ 10 ngày làm việc vào ngày 04/03/2026.',
    ]);
  });

  it('takes the row of the trigger day, and the one with the conditions of the matter', () => {
    expect(told('--from', '2026-06-30', '--policy', 'state.kn.accept')).toContain('Thời hạn: 10 ngày');
    expect(told('--from', '2026-07-01', '--policy', 'state.kn.accept')).toContain('Thời hạn: 7 ngày làm việc');
    const remote = told('--from', '2026-07-01', '--policy', 'state.kn.first', '--when', 'place=remote');
    expect(remote).toContain('Thời hạn: 45 ngày');
    expect(remote).toContain('Điều kiện của dòng quy định: place=remote');
  });

  it('says which condition had no row of its own', () => {
    expect(told('--from', '2026-07-01', '--policy', 'state.tc.settle', '--when', 'complexity=simple')).toContain(
      'Điều kiện của dòng quy định: không; không có dòng riêng cho complexity=simple',
    );
  });

  it('names the conditions of a key that has no general row, and never takes one of them by itself', () => {
    expect(told('--from', '2026-07-01', '--policy', 'party.insp.dhvp.other')).toEqual([
      [
        'Quy định party.insp.dhvp.other chỉ có các dòng kèm điều kiện; hãy thêm một trong các điều kiện sau:',
        '  --when level=commune (cấp): Kiểm tra khi có dấu hiệu vi phạm, cấp xã, 60 ngày',
        '  --when level=province (cấp): Kiểm tra khi có dấu hiệu vi phạm, cấp tỉnh, 90 ngày',
      ].join('\n'),
    ]);
  });

  it('marks the earliest row as assumed for a trigger that lies before all rules', () => {
    const lines = told('--from', '2010-02-11', '--policy', 'press.answer');
    expect(lines).toContain('Mức chắc chắn của căn cứ: tạm tính');
    expect(lines.some((line) => line.includes('tạm áp dụng dòng sớm nhất, có hiệu lực từ ngày 01/01/2017'))).toBe(true);
  });

  it('counts hours from the minute of the trigger, and says so when it was not given', () => {
    const key = ['--from', '2026-11-21', '--policy', 'state.crime.classify'];
    expect(told(...key, '--at', '09:30')[1]).toBe('Hạn cuối: Chủ nhật, 09:30 22/11/2026 (2026-11-22)');
    expect(told(...key)).toContain('Hạn cuối: Chủ nhật, ngày 22/11/2026 (2026-11-22), đến 24 giờ');
    expect(told(...key)).toContain('Chưa nêu giờ phát sinh (--at): tính từ 24 giờ của ngày phát sinh');
  });

  it('counts a period of its own, rolled or not, forward or back', () => {
    const day = (...flags: string[]): string => told('--unit', ...flags)[1]?.slice(-25) ?? '';
    expect(day('cd', '--length', '30', '--from', '2026-04-01')).toContain('(2026-05-04)');
    expect(day('cd', '--length', '30', '--from', '2026-04-01', '--no-roll')).toContain('(2026-05-01)');
    expect(day('wd', '--length', '3', '--from', '2026-11-27', '--before')).toContain('(2026-11-23)');
  });

  it('tells when a year is only drafted, when it is not known, and which day of a final year was not checked', () => {
    const period = (from: string, length: string) => told('--from', from, '--unit', 'wd', '--length', length);
    const calendar = 'Lịch làm việc: toàn quốc, phiên bản 1; ';
    expect(period('2027-01-28', '10')).toContain(`${calendar}năm 2027 mới là dự kiến`);
    expect(period('2030-01-28', '10')).toContain(
      `${calendar}năm 2030 chưa có lịch nghỉ lễ, chỉ trừ thứ Bảy và Chủ nhật`,
    );
    expect(period('2026-08-14', '6')).toContain(
      'Ngày 22/08/2026 trong lịch (Làm bù, Thông báo 9441/TB-BNV): theo trí nhớ, chưa đối chiếu',
    );
  });

  it('gives the same as data', () => {
    const asked = readArguments(['--from', '2026-02-11', '--policy', 'intake.head_notice', '--json']);
    const counted = asked.ok && asked.value.one !== null ? countDeadline(asked.value.one, rules, VIETNAMESE) : null;
    expect(counted?.ok && deadlineJson(counted.value, vietnamese)).toMatchObject({
      dueOn: '2026-03-04',
      weekday: 3,
      weekdayText: 'thứ Tư',
      policy: { key: 'intake.head_notice', version: 1, legalBasis: '11-QĐi/TW ngày 18/02/2019', confidence: 'seen' },
      isAssumed: false,
      derivation: { startedOn: '2026-02-11', calendar: { id: 'national', draftYears: [] } },
      lines: expect.arrayContaining([{ step: 'counted', text: 'Đủ 10 ngày làm việc vào ngày 04/03/2026.' }]),
    });
  });

  it.each([
    ['an unknown key', ['--from', '2026-02-11', '--policy', 'intake.hed_notice'], 'có phải là: intake.head_notice'],
    ['a day that does not exist', ['--from', '2026-02-30', '--policy', 'a'], '--from: "2026-02-30" không phải là ngày'],
    ['a day in another form', ['--from', '11/02/2026', '--policy', 'a'], '"11/02/2026" không phải là ngày có thật'],
    ['a negative length', ['--from', '2026-02-11', '--unit', 'wd', '--length', '-3'], '--length: "-3" không phải'],
    ['half a day', ['--from', '2026-02-11', '--unit', 'wd', '--length', '1.5'], '--length: "1.5" không phải'],
    ['an unknown unit', ['--from', '2026-02-11', '--unit', 'week', '--length', '1'], '--unit: "week" không phải'],
    ['an hour that does not exist', ['--from', '2026-02-11', '--policy', 'a', '--at', '25:00'], '--at: "25:00"'],
    ['a condition without value', ['--from', '2026-02-11', '--policy', 'a', '--when', 'kind'], '--when: "kind"'],
    ['a condition no row knows', ['--from', '2026-02-11', '--policy', 'intake.head_notice', '--when', 'knd=x'], 'knd'],
    ['no trigger', ['--policy', 'intake.head_notice'], 'hãy thêm --from'],
    ['no period', ['--from', '2026-02-11'], 'hãy thêm --policy'],
    ['half a period', ['--from', '2026-02-11', '--unit', 'wd'], 'hãy thêm --length'],
    ['two periods', ['--from', '2026-02-11', '--policy', 'a', '--unit', 'wd', '--length', '1'], 'hãy bỏ một'],
    ['a rule that is told not to roll', ['--from', '2026-02-11', '--policy', 'a', '--no-roll'], 'hãy bỏ một'],
    ['a misspelt flag', ['--form', '2026-02-11'], 'Không có tham số --form'],
    ['a word too many', ['--from', '2026-02-11', 'today'], 'Không có tham số today'],
    ['an organisation without a running system', ['--batch', '-', '--organisation', 'mg'], 'hãy thêm --live'],
  ])('refuses %s and says what to do', (_what, argv, expected) => {
    const [sentence = '', ...rest] = told(...argv);
    expect(rest).toEqual([]);
    expect(sentence).toContain(expected);
    expect(sentence).toMatch(/(hãy|có phải là)[^!]+\.$/);
  });

  it('finds the row of an organisation before the general one, as a process does', () => {
    const general = rules.policies.find((row) => row.key === 'intake.head_notice') as PolicyRow;
    const own: PolicyRow = { ...general, version: 9, organisationId: 'org' };
    const wanted = { key: general.key, on: '2026-02-11', conditions: {} };
    const versionFor = (organisationIds: string[]): number | null => {
      const chosen = chooseRow([general, own], { ...wanted, organisationIds }, VIETNAMESE);
      return chosen.ok ? chosen.value.row.version : null;
    };
    expect([versionFor(['org', 'above']), versionFor(['other'])]).toEqual([9, 1]);
  });

  it('speaks English too', () => {
    const asked = readArguments(['--from', '2026-02-11', '--policy', 'intake.head_notice', '--english']);
    const counted = asked.ok && asked.value.one !== null ? countDeadline(asked.value.one, rules, ENGLISH) : null;
    const lines = counted?.ok ? tellDeadline(counted.value, { all: EN, command: ENGLISH }) : [];
    expect(lines[1]).toBe('Last day: Wednesday, 04/03/2026 (2026-03-04), to 24:00');
    expect(nearKeys(rules.policies, 'meeting.paper')[0]).toBe('meeting.papers');
  });

  it('has words for every condition of a rule, and no others', () => {
    const facts = new Set(rules.policies.flatMap((row) => Object.keys(row.conditions)));
    expect(Object.keys(VIETNAMESE.conditions).toSorted()).toEqual([...facts].toSorted());
    expect(Object.keys(ENGLISH.conditions)).toEqual(Object.keys(VIETNAMESE.conditions));
  });
});

describe('a batch', () => {
  it('gives one day per line, in order, for every case counted by hand', () => {
    expect(countBatch(linesOf.join('\n'), rules.calendar)).toEqual({ ok: true, value: daysOf });
  });

  it('passes over empty lines, and takes lines as another system writes them', () => {
    const text = `\uFEFF${linesOf[0]}\r\n\r\n  \n${linesOf[1]}\n`;
    expect(countBatch(text, rules.calendar)).toEqual({ ok: true, value: daysOf.slice(0, 2) });
    expect(countBatch('', rules.calendar)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['{"from":"2026-02-11","unit":"wd"', 'LINE_INVALID', undefined],
    ['["2026-02-11","wd",10]', 'LINE_INVALID', undefined],
    ['{"from":"2026-02-30","unit":"wd","length":10}', 'DAY_INVALID', 'from'],
    ['{"unit":"wd","length":10}', 'DAY_INVALID', 'from'],
    ['{"from":"2026-02-11","unit":"day","length":10}', 'UNIT_INVALID', 'unit'],
    ['{"from":"2026-02-11","unit":"wd","length":"10"}', 'LENGTH_INVALID', 'length'],
    ['{"from":"2026-02-11","unit":"wd","length":-1}', 'LENGTH_INVALID', 'length'],
    ['{"from":"2026-02-11","unit":"wd","length":1e9}', 'LENGTH_INVALID', 'length'],
    ['{"from":"2026-02-11","unit":"wd","length":10,"roll":"no"}', 'ROLL_INVALID', 'roll'],
    ['{"from":"2026-02-11","unit":"wd","length":10,"rol":false}', 'FIELD_UNKNOWN', 'rol'],
  ])('gives nothing at all for a bad line: %s', (bad, code, field) => {
    const read = countBatch([linesOf[0], '', bad, linesOf[1]].join('\n'), rules.calendar);
    expect(read).toMatchObject({ ok: false, problem: { code, params: { line: 3 } } });
    const sentence = read.ok ? '' : VIETNAMESE.problems[read.problem.code](read.problem.params);
    expect(sentence).toMatch(field === undefined ? /^Dòng 3 / : new RegExp(`^Dòng 3, ${field}: `));
  });
});

describe('npm run deadline', () => {
  const command = ['--import', 'tsx', 'runtime/deadline.ts'];

  it('writes the days alone on standard output', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [...command, '--batch', '-']);
    child.stdin.end(`${linesOf.join('\n')}\n`);
    expect(await readAll(child.stdout)).toBe(`${daysOf.join('\n')}\n`);
  });

  it('ends with 2 and writes to standard error when it cannot answer', { timeout: 60_000 }, async () => {
    const asked = promisify(execFile)(process.execPath, [...command, '--from', '2026-02-11', '--policy', 'intake']);
    await expect(asked).rejects.toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('có phải là') });
  });
});
