import type { AllowedCommand } from '../../api/types.ts';

/** As the work goes: sort, decide, hand over, answer, close. */
const FIRST: readonly string[] = [
  'classify',
  'confirmReceiptDate',
  'submitToHead',
  'instruct',
  'resolveDirectly',
  'decline',
  'watch',
  'openInspection',
  'acceptAssignment',
  'refuseAssignment',
  'assign',
  'reassign',
  'answerSender',
  'close',
];

/** Never the next thing to do: passing a case up is the exception, a note changes nothing. */
const LAST: readonly string[] = ['rerouteUp', 'addNote'];

type Ordered = Pick<AllowedCommand, 'type' | 'allowed'>;

/** The commands in the order of the work; those the order does not name keep theirs, before the last ones. */
export function orderCommands<C extends Ordered>(commands: readonly C[]): C[] {
  return commands.toSorted((one, other) => rank(one.type) - rank(other.type));
}

/** The command to highlight among ordered ones: the first allowed; null when only an exception or a note is left. */
export function nextCommand<C extends Ordered>(ordered: readonly C[]): C | null {
  const first = ordered.find((command) => command.allowed);
  return first === undefined || LAST.includes(first.type) ? null : first;
}

function rank(type: string): number {
  if (LAST.includes(type)) return FIRST.length + 1 + LAST.indexOf(type);
  return FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length;
}
