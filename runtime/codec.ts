import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';
import protobuf from 'protobufjs';

const ENCODING = 'binary/encrypted';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

// temporal.api.common.v1.Payload, written out: the SDK's own protobuf package is six megabytes and not for direct use.
const PayloadMessage = new protobuf.Type('Payload')
  .add(new protobuf.MapField('metadata', 1, 'string', 'bytes'))
  .add(new protobuf.Field('data', 2, 'bytes'));

/**
 * How this program's data reaches Temporal: encrypted, error texts included. Client, worker and replay must all be
 * given it (`bundleWorkflowCode` needs `failureConverterPath` too). Payloads sealed with `earlierKeys` stay readable.
 */
export function dataConverter(key: Buffer, earlierKeys: readonly Buffer[] = []): DataConverter {
  return { payloadCodecs: [payloadCodec(key, earlierKeys)], failureConverterPath };
}

/** The module that hides error texts, for `bundleWorkflowCode`. */
export const failureConverterPath = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));

/**
 * AES-256-GCM over each whole payload, with the id of the key (not the key) in the metadata, so that keys can change.
 * Decoding throws when the key is unknown or a payload was altered; payloads that were never encrypted pass through.
 */
export function payloadCodec(key: Buffer, earlierKeys: readonly Buffer[] = []): PayloadCodec {
  const keys = new Map([key, ...earlierKeys].map((known) => [keyId(known), known]));
  const id = Buffer.from(keyId(key));
  return {
    encode: async (payloads) =>
      payloads.map((payload) => ({
        metadata: { encoding: Buffer.from(ENCODING), 'encryption-key-id': id },
        data: seal(key, PayloadMessage.encode(payload).finish()),
      })),
    decode: async (payloads) =>
      payloads.map((payload) => {
        if (textOf(payload, 'encoding') !== ENCODING) return payload;
        const used = textOf(payload, 'encryption-key-id');
        const known = keys.get(used);
        if (known === undefined) throw new Error(`A Temporal payload is sealed with the unknown key ${used}`);
        return payloadFrom(open(known, payload.data ?? new Uint8Array()));
      }),
  };
}

function keyId(key: Buffer): string {
  return createHash('sha256').update('payload key id').update(key).digest('hex').slice(0, 16);
}

function seal(key: Buffer, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
}

function open(key: Buffer, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

function payloadFrom(bytes: Uint8Array): Payload {
  const { metadata, data } = PayloadMessage.toObject(PayloadMessage.decode(bytes), { defaults: true }) as Payload;
  return { metadata: metadata ?? {}, data: data ?? new Uint8Array() };
}

function textOf(payload: Payload, key: string): string {
  return Buffer.from(payload.metadata?.[key] ?? []).toString();
}
