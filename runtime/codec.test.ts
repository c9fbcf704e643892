import { createRequire } from 'node:module';
import { defaultPayloadConverter, type FailureConverter, type Payload } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { dataConverter, payloadCodec } from './codec.ts';

const key = Buffer.alloc(32, 1);
const otherKey = Buffer.alloc(32, 2);
const payload = defaultPayloadConverter.toPayload({ caseId: '0192', word: 'phản ánh' });

async function encoded(): Promise<Payload> {
  const [sealed] = await payloadCodec(key).encode([payload]);
  return sealed ?? {};
}

describe('what Temporal stores', () => {
  it('cannot be read without the key', async () => {
    const bytes = Buffer.from((await encoded()).data ?? []);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.includes('phản ánh') || bytes.includes('0192')).toBe(false);
  });

  it('comes back as it was', async () => {
    const [opened] = await payloadCodec(key).decode([await encoded()]);
    expect(defaultPayloadConverter.fromPayload(opened ?? {})).toEqual({ caseId: '0192', word: 'phản ánh' });
  });

  it('stays readable after the key has changed', async () => {
    const [opened] = await payloadCodec(otherKey, [key]).decode([await encoded()]);
    expect(defaultPayloadConverter.fromPayload(opened ?? {})).toEqual({ caseId: '0192', word: 'phản ánh' });
  });

  it('a foreign key or an altered byte is noticed', async () => {
    await expect(payloadCodec(otherKey).decode([await encoded()])).rejects.toThrow('unknown key');
    const altered = await encoded();
    const data = Buffer.from(altered.data ?? []);
    data[20] = (data[20] ?? 0) ^ 1;
    await expect(payloadCodec(key).decode([{ ...altered, data }])).rejects.toThrow();
  });

  it('what was never encrypted passes through', async () => {
    expect(await payloadCodec(key).decode([payload])).toEqual([payload]);
  });

  it('the text of an error rides in a payload and not beside it', () => {
    const path = dataConverter(key).failureConverterPath ?? '';
    const { failureConverter } = createRequire(import.meta.url)(path) as { failureConverter: FailureConverter };
    const failure = failureConverter.errorToFailure(new Error('a name slipped in'), defaultPayloadConverter);
    expect(failure.message).toBe('Encoded failure');
    expect(failure.encodedAttributes).toBeDefined();
  });
});
