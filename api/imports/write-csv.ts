/** A table as office programs here open it without asking: UTF-8 with its mark, semicolons, every cell quoted. */
export function writeCsv(lines: readonly (readonly string[])[]): Buffer {
  const text = lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return Buffer.from(`\uFEFF${text}\r\n`, 'utf8');
}
