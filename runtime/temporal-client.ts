import { Client, Connection } from '@temporalio/client';
import { dataConverter } from './codec.ts';

/** A Temporal client that connects on first use, so that the API starts and answers while Temporal is down. */
export function createTemporalClient({
  address,
  namespace,
  payloadKey,
}: {
  address: string;
  namespace: string;
  payloadKey: Buffer;
}): Client {
  return new Client({ connection: Connection.lazy({ address }), namespace, dataConverter: dataConverter(payloadKey) });
}
