import type { PartsEvent } from '../../../domain/case/parts/parts-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { COMMITTEE_WORDS } from '../../../texts/vi/committee-words.ts';
import { decidedBy, listed, yesNo } from './event-view.ts';
import type { DetailWords, EventViews, Pair } from './event-view.ts';

/** Who of the staff was there when the letter was taken in; said in the case that the letter came from alone. */
function secrecyPairs(event: { on: string; knownTo: readonly string[] | null }, { names }: DetailWords): Pair[] {
  const there = event.knownTo?.map((id) => names.person(id)) ?? null;
  return [
    ['on', formatDay(event.on)],
    ['knownTo', there === null ? null : (listed(there) ?? COMMITTEE_WORDS.nobody)],
  ];
}

const relation = (event: { relation: string }) => ['relation', wordFor(VI.linkRelations, event.relation)] as const;

/**
 * Parts, other cases and senders. Another case is named among the related ones, to whoever may know of it, and never here;
 * nor is there anything of who a sender is.
 */
export const PARTS_VIEWS: EventViews<PartsEvent> = {
  CaseSplit: {
    pairs: (event) => [
      ['parts', listed(event.parts.map((one) => `${one.number}: ${wordFor(VI.kinds, one.kind)}`))],
      ['restKind', wordFor(VI.kinds, event.restKind)],
    ],
    texts: (event) => [event.reason],
  },
  PartNotBegun: { pairs: (event) => [['code', event.code]] },
  PartBegun: {
    pairs: (event) => [
      ['kind', wordFor(VI.kinds, event.kind)],
      ['track', wordFor(VI.tracks, event.track)],
      ['receivedOn', formatDay(event.receivedOn)],
    ],
  },
  ConsolidationAsked: {
    pairs: (event, words) => [decidedBy(event.decided, words)],
    texts: (event) => [event.reason],
  },
  ConsolidationRefused: { pairs: (event) => [['code', event.code]] },
  SubmissionsTakenIn: { pairs: (event) => [['letters', String(event.senders.length)]] },
  CaseConsolidated: { pairs: (event) => [['on', formatDay(event.on)]] },
  CaseLinked: { pairs: (event) => [relation(event)], texts: (event) => [event.reason] },
  NamedElsewhereNoted: {},
  CaseLinkNoted: { pairs: (event) => [relation(event)] },
  CaseLinkRefused: { pairs: (event) => [['code', event.code]] },
  RepresentativeReplaced: { texts: (event) => [event.text] },
  GroupMembersWithdrew: {
    pairs: (event) => [
      ['memberCount', String(event.members)],
      ['isRepresentative', yesNo(event.isRepresentative)],
    ],
    texts: (event) => [event.text],
  },
  GroupDivided: { pairs: (event) => [['memberCount', String(event.members)]], texts: (event) => [event.text] },
  SecrecyAsked: { pairs: secrecyPairs, texts: (event) => [event.text] },
  SecrecyNoted: { pairs: secrecyPairs },
  SenderIdentified: { pairs: (event) => [['on', formatDay(event.on)]] },
  SenderDied: {
    pairs: (event) => [
      ['on', formatDay(event.on)],
      ['passesTo', yesNo(event.passesTo === 'heirs')],
    ],
    texts: (event) => [event.text],
  },
};
