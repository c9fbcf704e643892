import type { Attendance } from '../voting/attendance.ts';
import type { AgendaItem, MeetingState } from './state.ts';

type Body = Pick<MeetingState, 'members' | 'present'>;

/** The body at one item as it sits: the base are all members, absent or not (P3). */
export function attendanceAt({ members, present }: Body, item: Pick<AgendaItem, 'recused'>): Attendance {
  return { base: members.length, present: present.length, recused: countRecused(present, item) };
}

/** The body at one item as if every member had come: what a body could do on another day. */
export function fullAttendanceAt({ members }: Body, item: Pick<AgendaItem, 'recused'>): Attendance {
  return { base: members.length, present: members.length, recused: countRecused(members, item) };
}

/** Those present who may vote on the item. */
export function votersAt({ present }: Body, { recused }: Pick<AgendaItem, 'recused'>): readonly string[] {
  return present.filter((personId) => recused.every((one) => one.personId !== personId));
}

function countRecused(people: readonly string[], { recused }: Pick<AgendaItem, 'recused'>): number {
  return people.filter((personId) => recused.some((one) => one.personId === personId)).length;
}

/** Those who stand twice in the list, each once. */
export function twiceIn(people: readonly string[]): readonly string[] {
  return [...new Set(people.filter((personId, index) => people.indexOf(personId) !== index))];
}
