import { describe, expect, it } from 'vitest';
import { cleanName, judgeFile } from './judge-file.ts';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const MP3 = Buffer.concat([
  Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000', 'latin1'),
  Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  Buffer.alloc(400),
]);
const MP4 = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypisom'),
  Buffer.from([0, 0, 2, 0]),
  Buffer.from('isommp42'),
]);
const TEXT = Buffer.from('Kính gửi Ủy ban Kiểm tra');

describe('a file is received', () => {
  it.each([
    ['đơn.pdf', PDF, 'application/pdf'],
    ['ảnh.PNG', PNG, 'image/png'],
    ['ảnh.jpeg', JPEG, 'image/jpeg'],
    ['ghi âm.mp3', MP3, 'audio/mpeg'],
    ['phim.mp4', MP4, 'video/mp4'],
    ['đơn.txt', TEXT, 'text/plain'],
  ])('%s', async (name, bytes, mediaType) => {
    expect(await judgeFile({ name, bytes })).toEqual({ name, bytes, mediaType });
  });

  it('without an ending, which follows from its content', async () => {
    expect((await judgeFile({ name: 'quét', bytes: PDF })).name).toBe('quét.pdf');
  });
});

describe('a file is refused', () => {
  it.each([
    ['a program', 'a.exe', EXE, 415],
    ['a program that calls itself a document', 'a.pdf', EXE, 415],
    ['a document that calls itself a program', 'a.exe', PDF, 415],
    ['a picture that calls itself a document', 'a.pdf', PNG, 415],
    ['a page with scripts', 'a.html', Buffer.from('<html><script>1</script></html>'), 415],
    ['a drawing with scripts', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415],
    ['a script', 'a.bat', Buffer.from('del *'), 415],
    ['a text without an ending', 'readme', TEXT, 415],
    ['unknown bytes', 'a.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41]), 415],
    ['an archive', 'a.zip', Buffer.from('PK\u0003\u0004', 'latin1'), 415],
    ['an empty file', 'a.txt', Buffer.alloc(0), 422],
  ])('%s', async (_what, name, bytes, status) => {
    await expect(judgeFile({ name, bytes })).rejects.toMatchObject({ status });
  });

  it('when there is none', async () => {
    await expect(judgeFile(null)).rejects.toMatchObject({ status: 422 });
  });
});

describe('a file name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\an\\Đơn.pdf', 'Đơn.pdf'],
    ['đơn\u0000\r\n.pdf', 'đơn.pdf'],
    ['gpj.\u202eexe.pdf', 'gpj.exe.pdf'],
    ['D\u0323o\u031bn.pdf', 'Ḍơn.pdf'],
    ['', 'tep'],
    ['   ', 'tep'],
  ])('%j becomes %j', (given, shown) => {
    expect(cleanName(given)).toBe(shown);
  });

  it('is cut, but keeps its ending', () => {
    const name = cleanName(`${'ơ'.repeat(500)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
