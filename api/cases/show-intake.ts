import type { z } from 'zod';
import type { CaseState, Subject } from '../../domain/case/state.ts';
import { missingFields } from '../../domain/intake/completeness.ts';
import { NO_INTAKE } from '../../domain/intake/fields.ts';
import type { IntakeFacts } from '../../domain/intake/fields.ts';
import { refuseDenunciation, suggestDecline } from '../../domain/intake/not-settled.ts';
import type { Facts } from '../../domain/facts.ts';
import type { SubmissionKind } from '../../domain/taxonomy/codes.ts';
import { formatDay } from '../../texts/format.ts';
import { refusalText, wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { shownIntakeSchema } from '../contract/shown-intake.ts';
import { yesNo } from '../processes/timeline/event-view.ts';

type ShownIntake = z.input<typeof shownIntakeSchema>;
type Stamps = Readonly<Record<string, string>>;

/**
 * The particulars of a letter as its handlers read them. What a letter from before they were kept lacks, nobody knows.
 * `toldKind` is the kind that was said when it came in: until the letter is classified it says what should be there.
 */
export function showIntake(
  state: CaseState,
  {
    stamps,
    toldKind,
    facts,
  }: { stamps: Stamps; toldKind: SubmissionKind | null; facts: Pick<Facts, 'policies' | 'lineage'> },
): ShownIntake {
  const { origin, intake } = state;
  const suggestion = suggestDecline(state, facts);
  return {
    origin: origin.kind,
    originText: wordFor(VI.origins, origin.kind),
    particulars: [...originPairs(state), ...kindPairs(state, toldKind), ...stampPairs(stamps), ...factPairs(state)].map(
      ([label, value]) => ({
        label: wordFor(VI.details, label),
        value,
      }),
    ),
    missing: missingOf({ ...state, kind: state.kind ?? toldKind }),
    unopened: intake?.unopened ?? null,
    warnings: warningsOf(state),
    suggestion:
      suggestion === null ? null : { ...suggestion, reasonText: wordFor(VI.declineReasons, suggestion.reason) },
  };
}

type Pair = readonly [label: string, value: string];

function originPairs({ origin, inspector }: CaseState): Pair[] {
  if (origin.kind === 'submission') return [];
  return [
    ['origin', wordFor(VI.origins, origin.kind)],
    ...(origin.ref === null ? [] : [['ref', origin.ref] as const]),
    ...(inspector === null ? [] : [['inspector', wordFor(VI.inspectors, inspector)] as const]),
  ];
}

/** What was said at reception; once classified, the kind of the case says it. */
function kindPairs({ kind }: CaseState, toldKind: SubmissionKind | null): Pair[] {
  return kind !== null || toldKind === null ? [] : [['kindTold', wordFor(VI.kinds, toldKind)]];
}

function stampPairs(stamps: Stamps): Pair[] {
  const kept = ['letterDate', 'incomingNumber', 'registeredMail', 'envelopeKept', 'paperNumber'].flatMap(
    (label): Pair[] => {
      const value = stamps[label];
      return value === undefined ? [] : [[label, value]];
    },
  );
  return kept.map(([label, value]) => {
    if (label === 'letterDate') return [label, formatDay(value)];
    return [label, label === 'envelopeKept' ? yesNo(true) : value];
  });
}

function factPairs({ intake }: CaseState): Pair[] {
  const facts = intake ?? NO_INTAKE;
  const { relay } = facts;
  const pairs: readonly (readonly [label: string, value: string | null])[] = [
    ['postmarkedOn', facts.postmarkedOn === null ? null : formatDay(facts.postmarkedOn)],
    ['copy', facts.copy === null ? null : wordFor(VI.copies, facts.copy)],
    ['signature', facts.signature === null ? null : wordFor(VI.signatures, facts.signature)],
    ['signers', facts.signers > 1 ? String(facts.signers) : null],
    ['spoken', spokenOf(facts)],
    ['language', facts.language === null ? null : wordFor(VI.languages, facts.language)],
    ['interpreter', interpreterOf(facts)],
    ['capacity', facts.capacity === 'full' ? null : wordFor(VI.capacities, facts.capacity)],
    ['harm', facts.harm ? yesNo(true) : null],
    ['guardianIsSubject', facts.guardianIsSubject ? yesNo(true) : null],
    ['decisionKnownOn', facts.decisionKnownOn === null ? null : formatDay(facts.decisionKnownOn)],
    ['articles', facts.articles.length === 0 ? null : String(facts.articles.length)],
    ['relayedBy', relay === null ? null : wordFor(VI.relayers, relay.by)],
    ['relayDocument', relay === null ? null : documentOf(relay)],
    ['asksForReport', relay === null ? null : yesNo(relay.asksForReport)],
  ];
  return pairs.flatMap(([label, value]): Pair[] => (value === null ? [] : [[label, value]]));
}

/** What was done with a statement spoken at the desk, by what was ticked there; null for none. */
function spokenOf({ given }: IntakeFacts): string | null {
  const done = (['written-down', 'read-back'] as const).filter((one) => given.includes(one));
  return done.length === 0 ? null : done.map((one) => VI.spoken[one]).join('; ');
}

/** Whether somebody interpreted; who it was is sealed, unless they are on record. */
function interpreterOf({ given, interpreterId }: IntakeFacts): string | null {
  if (!given.includes('interpreter')) return null;
  return VI.spoken[interpreterId === null ? 'interpreter-sealed' : 'interpreter-on-record'];
}

function documentOf(relay: { documentNumber: string | null; documentDate: string | null }): string | null {
  const date = relay.documentDate === null ? null : formatDay(relay.documentDate);
  const parts = [relay.documentNumber, date].filter((one) => one !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** What the letter lacks still. Whom it is about is no question any more once the classification says so, be it in words only. */
function missingOf({ kind, channel, senderType, intake, subjects }: CaseState): ShownIntake['missing'] {
  if (intake === null) return [];
  return missingFields({ kind, channel, senderType }, intake)
    .filter(({ field }) => field !== 'subject' || !subjects.some(isSaid))
    .map(({ field, source }) => ({ field, text: wordFor(VI.intakeFields, field), source }));
}

/** On record, or described in words. */
function isSaid({ personId, organisationId, description }: Subject): boolean {
  return personId !== null || organisationId !== null || description !== null;
}

function warningsOf(state: CaseState): string[] {
  const { intake, helpersInConflict } = state;
  const notAsSuch = state.acceptedOn === null ? refuseDenunciation(state) : null;
  return [
    ...(intake?.unopened === 'marked-secret' ? [refusalText(VI, 'SECRET_NOT_ENTERED', {})] : []),
    ...(notAsSuch === null ? [] : [refusalText(VI, notAsSuch.code, notAsSuch.params)]),
    ...helpersInConflict.map((helper) => {
      const who = wordFor(VI.intakeHelpers, helper);
      return `${wordFor(VI.events, 'IntakeHelperInConflict')}: ${who}.`;
    }),
  ];
}
