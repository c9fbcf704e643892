import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RouteName } from './contract/routes.ts';
import type { ApiDeps } from './deps.ts';
import { requestProblem } from './problem.ts';
import type { ProblemError } from './problem.ts';
import type { RequestProblemCode } from '../texts/vi/request-problems.ts';

/** So many points in so many seconds. */
interface Allowance {
  points: number;
  seconds: number;
}

/** What one address may ask of the open routes; an office or a reading room shares one address. */
const ROUTE_ALLOWANCES: Readonly<Partial<Record<RouteName, Allowance>>> = {
  submitPublic: { points: 30, seconds: 600 },
  receipt: { points: 60, seconds: 600 },
  addMessage: { points: 60, seconds: 600 },
  withdraw: { points: 60, seconds: 600 },
  reportThreat: { points: 60, seconds: 600 },
  requestProtection: { points: 60, seconds: 600 },
  checkIn: { points: 60, seconds: 600 },
  tellProtectionWish: { points: 60, seconds: 600 },
  uploadPublic: { points: 60, seconds: 600 },
  publicReference: { points: 300, seconds: 600 },
};
/** Whoever tries codes from many addresses is stopped by the first digits they share. */
const RECEIPT_PREFIX: Allowance = { points: 300, seconds: 600 };
/** Files of senders without an account are counted together in units of this many bytes, over a day. */
const UPLOAD_UNIT = 1024;
const DAY_SECONDS = 86_400;
/** From one address; another's wrong guesses elsewhere do not lock an account's owner out. */
const SIGN_IN_PAIR: Allowance = { points: 5, seconds: 900 };
/** From all addresses together: guessing spread over many. */
const SIGN_IN_ACCOUNT: Allowance = { points: 100, seconds: 900 };
/** Looks for duplicates by one account: a letter typed for an hour, with a look every five seconds or so. */
const LOOK_UP: Allowance = { points: 120, seconds: 600 };
const SIGN_IN_ADDRESS: Allowance = { points: 100, seconds: 900 };

/** The counters of this API, kept in PostgreSQL for all its processes, in memory while that does not answer. */
export interface Limits {
  /** Counts one call of that route from that address. Throws 429 when the allowance is used up. */
  countRoute(name: RouteName, address: string): Promise<void>;
  /** Counts a look at a receipt code by its first digits, whatever the address. Throws 429 when they were tried too often. */
  countReceiptCode(code: string): Promise<void>;
  /** Counts a try to sign in, before the password is looked at. Throws 429 when the account or the address is locked out. */
  countSignIn(username: string, address: string): Promise<void>;
  /** Counts a look for duplicates, so that nobody feels their way through what is stored. Throws 429 when there were too many. */
  countLookUp(accountId: string): Promise<void>;
  /**
   * Counts a file of a sender without an account, whatever the address: all together may send so much a day that the disk lasts.
   * Throws 429 when the day's total is used up.
   */
  countPublicUpload(bytes: number): Promise<void>;
  /** The password was right: the tries counted for this account are forgotten. */
  forgetSignIn(username: string, address: string): Promise<void>;
}

/** Makes the counters. Keys are HMACs, so that the table holds neither addresses nor user names (practice: P33). */
export function createLimits({ pool, secrets, config }: Pick<ApiDeps, 'pool' | 'secrets' | 'config'>): Limits {
  const limiter = (name: string, { points, seconds }: Allowance, factor = config.rateFactor) => {
    const shared = { keyPrefix: name, points: Math.ceil(points * factor), duration: seconds };
    return new RateLimiterPostgres({
      ...shared,
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'access',
      tableName: 'rate_limit',
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(shared),
    });
  };
  const keyOf = (value: string) => createHmac('sha256', secrets.rateKey).update(value).digest('base64url');
  const routes = Object.fromEntries(
    Object.entries(ROUTE_ALLOWANCES).map(([name, allowance]) => [name, limiter(name, allowance)]),
  );
  const byReceipt = limiter('receiptPrefix', RECEIPT_PREFIX);
  const byPair = limiter('signInPair', SIGN_IN_PAIR);
  const byLookUp = limiter('lookUp', LOOK_UP);
  const byAccount = limiter('signInAccount', SIGN_IN_ACCOUNT);
  const uploaded = { points: config.publicUploadBytesPerDay / UPLOAD_UNIT, seconds: DAY_SECONDS };
  const byUpload = limiter('publicUpload', uploaded, 1);
  const byAddress = limiter('signInAddress', SIGN_IN_ADDRESS);
  const accountKey = (username: string) => keyOf(`account/${username.normalize('NFKC').toLowerCase()}`);
  const addressKey = (address: string) => keyOf(`address/${address}`);
  const pairKey = (username: string, address: string) =>
    keyOf(`pair/${username.normalize('NFKC').toLowerCase()}/${address}`);
  return {
    async countRoute(name, address) {
      await routes[name]?.consume(addressKey(address)).catch(asProblem('TOO_MANY_REQUESTS'));
    },
    async countReceiptCode(code) {
      const prefix = code.replaceAll(/\D/g, '').slice(0, 4);
      await byReceipt.consume(keyOf(`receipt/${prefix}`)).catch(asProblem('TOO_MANY_REQUESTS'));
    },
    async countSignIn(username, address) {
      await byAddress.consume(addressKey(address)).catch(asProblem('TOO_MANY_ATTEMPTS'));
      await byPair.consume(pairKey(username, address)).catch(asProblem('TOO_MANY_ATTEMPTS'));
      await byAccount.consume(accountKey(username)).catch(asProblem('TOO_MANY_ATTEMPTS'));
    },
    async countLookUp(accountId) {
      await byLookUp.consume(keyOf(`look-up/${accountId}`)).catch(asProblem('TOO_MANY_REQUESTS'));
    },
    async countPublicUpload(bytes) {
      await byUpload
        .consume(keyOf('public-upload'), Math.ceil(bytes / UPLOAD_UNIT))
        .catch(asProblem('PUBLIC_UPLOADS_FULL'));
    },
    async forgetSignIn(username, address) {
      await byPair.delete(pairKey(username, address));
      await byAccount.reward(accountKey(username));
      await byAddress.reward(addressKey(address));
    },
  };
}

function asProblem(code: RequestProblemCode): (error: unknown) => never {
  return (error) => {
    throw error instanceof RateLimiterRes ? tooMany(code, error.msBeforeNext) : error;
  };
}

function tooMany(code: RequestProblemCode, ms: number): ProblemError {
  return requestProblem(429, code, { retryAfterSeconds: Math.max(1, Math.ceil(ms / 1000)) });
}
