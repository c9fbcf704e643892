import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server of a test: keeps what it is given, or answers as it is told. */
export interface MailSink {
  url: string;
  /** What was taken, in order. */
  taken: Email[];
  /** Answers the n-th receiver from now on with this SMTP code instead of taking the letter; null = takes it. */
  answer: number | null;
  stop(): Promise<void>;
}

/** Starts the sink on a free port, without encryption and without sign-in. */
export async function startMailSink(): Promise<MailSink> {
  const taken: Email[] = [];
  const take = callbackify(async (stream: Readable): Promise<void> => {
    taken.push(await PostalMime.parse(await buffer(stream)));
  });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (sink.answer === null) return done();
      done(Object.assign(new Error('no'), { responseCode: sink.answer }));
    },
    onData: (stream, _session, done) => take(stream, done),
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const sink: MailSink = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answer: null,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}
