import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { readTable, TABLE_ROWS_MAX } from './read-table.ts';

const csv = async (text: string) => readTable(Buffer.from(text, 'utf8'), 'so.csv');

async function workbook(rows: SheetData): Promise<Buffer> {
  return writeXlsxFile(rows).toBuffer();
}

describe('a table in CSV', () => {
  it('is read with commas or semicolons, with the mark of UTF-8 or without', async () => {
    const table = { ok: true, header: ['Số', 'Nội dung'], rows: [['1', 'Đơn']] };
    expect(await csv('Số,Nội dung\n1,Đơn\n')).toEqual(table);
    expect(await csv('\uFEFFSố;Nội dung\r\n1;Đơn\r\n')).toEqual(table);
  });

  it('keeps separators, quotes and line ends inside quotes', async () => {
    expect(await csv('"a; b";c\n"nói ""có""";"hai\ndòng"\n')).toMatchObject({
      header: ['a; b', 'c'],
      rows: [['nói "có"', 'hai\ndòng']],
    });
  });

  it('keeps empty lines between rows, so that row numbers stay those of the sheet, and drops those at the end', async () => {
    expect(await csv('a,b\n1,2\n,\n3,4\n,\n\n')).toMatchObject({
      rows: [
        ['1', '2'],
        ['', ''],
        ['3', '4'],
      ],
    });
  });

  it('takes a formula as plain text', async () => {
    expect(await csv('a\n"=HYPERLINK(""x"")"\n')).toMatchObject({ rows: [['=HYPERLINK("x")']] });
    expect(await csv('a\n=1+1\n')).toMatchObject({ rows: [['=1+1']] });
  });

  it('composes letters that came in parts', async () => {
    expect(await csv('a\nU\u031B\u0301\n')).toMatchObject({ rows: [['\u1EE8']] });
  });

  it('may have 20,000 rows and not one more', async () => {
    const rows = '1\n'.repeat(TABLE_ROWS_MAX);
    expect(await csv(`a\n${rows}`)).toMatchObject({ ok: true });
    expect(await csv(`a\n${rows}1\n`)).toEqual({ ok: false, code: 'TABLE_TOO_MANY_ROWS', params: { rows: 20_000 } });
  });

  it('names the line where its quotes go wrong', async () => {
    expect(await csv('a,b\n1,2\n3,x "y"\n')).toEqual({ ok: false, code: 'TABLE_LINE_UNREADABLE', params: { line: 3 } });
  });

  it.each([
    ['windows-1258', Buffer.from([0x61, 0x0a, 0xd0, 0xf5, 0x6e]), 'so.csv', 'TABLE_NOT_UNICODE'],
    ['UTF-16', Buffer.from('\uFEFFa\nb', 'utf16le'), 'so.csv', 'TABLE_NOT_UNICODE'],
    ['nothing', Buffer.alloc(0), 'so.csv', 'TABLE_EMPTY'],
    ['a header alone', Buffer.from('a,b\n'), 'so.csv', 'TABLE_EMPTY'],
    ['an open quote', Buffer.from('a\n"b\n'), 'so.csv', 'TABLE_LINE_UNREADABLE'],
    ['too many columns', Buffer.from(`${','.repeat(256)}\na\n`), 'so.csv', 'TABLE_TOO_MANY_COLUMNS'],
    ['another ending', Buffer.from('a\nb\n'), 'so.pdf', 'TABLE_KIND_UNKNOWN'],
    ['a workbook by name only', Buffer.from('a\nb\n'), 'so.xlsx', 'TABLE_KIND_UNKNOWN'],
  ])('is refused: %s', async (_what, bytes, name, code) => {
    expect(await readTable(bytes, name)).toMatchObject({ ok: false, code });
  });
});

describe('a table in a workbook', () => {
  it('is read from its first sheet: days as YYYY-MM-DD, numbers as text, gaps as empty', async () => {
    const day = { value: new Date(Date.UTC(2021, 1, 3)), type: Date, format: 'dd/mm/yyyy' };
    const bytes = await workbook([
      [{ value: 'Ngày nhận' }, { value: 'Số' }, { value: 'Ghi chú' }],
      [day, { value: 12, type: Number }, null],
      [null, null, { value: ' xong ' }],
    ]);
    expect(await readTable(bytes, 'SO.XLSX')).toEqual({
      ok: true,
      header: ['Ngày nhận', 'Số', 'Ghi chú'],
      rows: [
        ['2021-02-03', '12', ''],
        ['', '', 'xong'],
      ],
    });
  });

  it('is refused when it would unpack to more than 64 MiB', async () => {
    const bomb = zip('xl/worksheets/sheet1.xml', Buffer.alloc(65 * 1024 * 1024, 32));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readTable(bomb, 'so.xlsx')).toMatchObject({ ok: false, code: 'TABLE_TOO_LARGE' });
  });

  it.each([
    ['<row r="99999999"><c r="A99999999"><v>1</v></c></row>', 'TABLE_TOO_MANY_ROWS'],
    ['<row/>'.repeat(TABLE_ROWS_MAX + 2), 'TABLE_TOO_MANY_ROWS'],
    ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'TABLE_TOO_MANY_COLUMNS'],
    [`<row>${'<c/>'.repeat(257)}</row>`, 'TABLE_TOO_MANY_COLUMNS'],
  ])('is refused when its gaps would fill the memory', async (rows, code) => {
    const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    expect(await readTable(zip('xl/worksheets/sheet1.xml', Buffer.from(sheet)), 'so.xlsx')).toMatchObject({ code });
  });

  it('is refused when it is broken, cut off or hides a part', async () => {
    const bytes = await workbook([[{ value: 'a' }], [{ value: 'b' }]]);
    const hidden = Buffer.concat([zip('a.xml', Buffer.from('x')).subarray(0, 60), bytes]);
    for (const broken of [bytes.subarray(0, 200), bytes.subarray(0, -30), hidden, Buffer.from('PK\u0003\u0004')]) {
      expect(await readTable(broken, 'so.xlsx')).toMatchObject({ ok: false, code: 'TABLE_UNREADABLE' });
    }
  });
});

/** A zip of one part. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
