import { describe, expect, it } from 'vitest';
import { CASE_POLICIES } from '../policy/policies.fixture.ts';
import { NO_INTAKE } from './fields.ts';
import type { IntakeFacts } from './fields.ts';
import { refuseDenunciation, suggestDecline } from './not-settled.ts';

const LETTER = { kind: 'denunciation', track: 'party', senderType: 'named' } as const;
const refused = (facts: Partial<IntakeFacts>, letter: Partial<Parameters<typeof refuseDenunciation>[0]> = {}) =>
  refuseDenunciation({ ...LETTER, intake: { ...NO_INTAKE, ...facts }, ...letter })?.code ?? null;

describe('the Party does not settle as a denunciation', () => {
  it.each([
    ['what nobody signed', { signature: 'none' }, 'DENUNCIATION_NOT_SIGNED'],
    ['a photocopied signature', { signature: 'photocopied' }, 'DENUNCIATION_PHOTOCOPIED'],
    ['a photocopy of a signed letter', { copy: 'photocopy', signature: 'by-hand' }, 'DENUNCIATION_PHOTOCOPIED'],
    ['what two people signed', { signers: 2 }, 'DENUNCIATION_BY_SEVERAL'],
  ] as const)('%s', (_name, facts, code) => expect(refused(facts)).toBe(code));

  it('what came from a group', () => expect(refused({}, { senderType: 'group' })).toBe('DENUNCIATION_BY_SEVERAL'));
});

describe('it stays a denunciation', () => {
  it.each([
    ['signed by hand', { signature: 'by-hand' }],
    ['with a fingerprint', { signature: 'fingerprint' }],
    ['where nothing was said of the signature', {}],
  ] as const)('%s', (_name, facts) => expect(refused(facts)).toBeNull());

  it('on the track of the State, of another kind, and where nothing of the letter was kept', () => {
    expect(refused({ signature: 'none' }, { track: 'state' })).toBeNull();
    expect(refused({ signature: 'none' }, { kind: 'report' })).toBeNull();
    expect(refuseDenunciation({ ...LETTER, intake: null })).toBeNull();
  });
});

describe('declining is suggested', () => {
  const facts = { policies: CASE_POLICIES, lineage: [] };
  const suggested = (
    intake: Partial<IntakeFacts>,
    receivedOn: string,
    kind: 'complaint' | 'denunciation' = 'complaint',
  ) => suggestDecline({ kind, receivedOn, intake: { ...NO_INTAKE, ...intake } }, facts);

  it('for a complaint after the ninetieth day since the decision was known, not on it', () => {
    expect(suggested({ decisionKnownOn: '2026-07-01' }, '2026-09-29')).toBeNull();
    expect(suggested({ decisionKnownOn: '2026-07-01' }, '2026-09-30')).toEqual({
      reason: 'OUT_OF_TIME',
      lastDay: '2026-09-29',
    });
  });

  it('not where it was posted in time', () => {
    expect(suggested({ decisionKnownOn: '2026-07-01', postmarkedOn: '2026-09-28' }, '2026-10-02')).toBeNull();
  });

  it('for a denunciation that nobody signed', () => {
    expect(suggested({ signature: 'none' }, '2026-10-01', 'denunciation')).toEqual({
      reason: 'NOT_SIGNED',
      lastDay: null,
    });
  });
});
