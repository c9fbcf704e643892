const BLOCK = 512;
/** One instant for all entries: when a letter was packed stands in its list, and two packings of the same are the same. */
const AT_EPOCH = '00000000000';

/** A file in an archive; its name of plain letters, at most 100 of them. */
export interface ArchiveEntry {
  name: string;
  bytes: Buffer;
}

/** These files as one tar archive (POSIX ustar), which every system opens; readable by their owner alone. */
export function tarOf(entries: readonly ArchiveEntry[]): Buffer {
  const packed = entries.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...packed, Buffer.alloc(2 * BLOCK)]);
}

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const fields: readonly (readonly [at: number, value: string])[] = [
    ...([
      [0, name],
      [100, '0000600\0'],
      [108, '0000000\0'],
      [116, '0000000\0'],
    ] as const),
    ...([
      [124, `${size.toString(8).padStart(11, '0')}\0`],
      [136, `${AT_EPOCH}\0`],
    ] as const),
    // While the sum is taken its own place holds spaces.
    ...([
      [148, '        '],
      [156, '0'],
      [257, 'ustar\0'],
      [263, '00'],
    ] as const),
  ];
  for (const [at, value] of fields) block.write(value, at, 'ascii');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return block;
}
