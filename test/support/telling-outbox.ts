import type { DeliveryContext, NoticeDecision, NotificationRow } from '../../activities/notices.ts';
import { partiesOf } from '../../activities/parties.ts';
import { ORGANISATIONS, PEOPLE } from '../../domain/case/people.fixture.ts';
import type { Person } from '../../domain/case/people.fixture.ts';
import { openPause } from '../../domain/deadlines/pauses.ts';
import { kindOf } from '../../domain/process.ts';
import type { Role } from '../../domain/process.ts';
import type { MemoryLedger } from './memory-ledger.ts';
import { MemoryOutbox } from './memory-outbox.ts';

/** Who holds which office in the bodies of the domain's tests. */
const HOLDERS: readonly (readonly [Person, Role, keyof typeof ORGANISATIONS])[] = [
  ['head', 'HEAD', 'commune'],
  ['deputyHead', 'HEAD', 'commune'],
  ['screener', 'SCREENER', 'commune'],
  ['secretary', 'MEETING_SECRETARY', 'commune'],
  ['keeper', 'REGISTER_KEEPER', 'commune'],
  ['chair', 'HEAD', 'inspection'],
  ['provincialLeader', 'LEADER', 'province'],
  ['provincialLeader', 'HEAD', 'province'],
];

const SURROUNDINGS: DeliveryContext['surroundings'] = {
  organisations: ORGANISATIONS,
  people: PEOPLE,
  holders: HOLDERS.map(([personId, role, organisationId]) => ({ personId, role, organisationId })),
  substitutes: {},
};

/** The outbox of a ledger in memory, whose notices reach the people of the domain's tests. */
export class TellingOutbox extends MemoryOutbox {
  /** Who was told of what, by the id of its row. */
  readonly told = new Map<string, readonly NotificationRow[]>();
  readonly #states: MemoryLedger['processes'];

  constructor(ledger: MemoryLedger) {
    super(ledger);
    this.#states = ledger.processes;
  }

  override context = async (processId: string): Promise<DeliveryContext | null> => {
    const state = this.#states.get(processId)?.state;
    const kind = kindOf(processId);
    if (state === undefined || kind === null) return null;
    return {
      ...partiesOf(kind, state),
      organisationId: state.organisation.id,
      organisationPath: state.organisation.path,
      owners: Object.fromEntries(
        state.obligations.map(({ id, owner, status, ledger, dueOn }) => [
          id,
          {
            personId: owner.kind === 'person' ? owner.personId : null,
            role: owner.kind === 'role' ? owner.role : null,
            organisationId: owner.organisationId,
            open: status === 'open',
            paused: openPause(ledger) !== null,
            dueOn,
          },
        ]),
      ),
      surroundings: SURROUNDINGS,
    };
  };

  override settleNotice = async (id: string, decision: NoticeDecision): Promise<void> => {
    if (decision.kind === 'tell') this.told.set(id, decision.notices);
    await this.markDelivered(id);
  };
}
