import { connect, createServer } from 'node:net';

/** Whether nobody listens there now; somebody may the moment after. */
export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryListening(port, host)) !== null;
}

/** A port of this machine nobody uses: the wanted one if it is free, otherwise any. */
export async function findFreePort(wanted?: number): Promise<number> {
  const found = (wanted === undefined ? null : await tryListening(wanted)) ?? (await tryListening(0));
  if (found === null) throw new Error('No port is free at 127.0.0.1');
  return found;
}

/** Whether somebody accepts connections at `address` (host:port), without disturbing a server that is about to. */
export function isListening(address: string): Promise<boolean> {
  const [host = '', port] = address.split(':');
  return new Promise((answer) => {
    const socket = connect({ host, port: Number(port), timeout: 1_000 });
    const done = (open: boolean) => {
      socket.destroy();
      answer(open);
    };
    socket
      .once('connect', () => done(true))
      .once('timeout', () => done(false))
      .once('error', () => done(false));
  });
}

function tryListening(port: number, host = '127.0.0.1'): Promise<number | null> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => answer(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
