import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ConfigSchema, parseConfig } from '../../runtime/config.ts';

const lines = (await readFile(new URL('../../.env.example', import.meta.url), 'utf8')).split('\n');
const settings = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('=', 2));

describe('.env.example', () => {
  it('lists every setting of the program, in its order, and no other', () => {
    expect(settings.map(([key]) => key)).toEqual(Object.keys(ConfigSchema.shape));
  });

  it('copied as it is, changes nothing', () => {
    expect(parseConfig(Object.fromEntries(settings))).toEqual(parseConfig({}));
  });
});
