import type { Caller } from '../caller.ts';
import { hasSteppedBack, withCase } from './case-behind.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { conditionFrom, isAboutClosed, isOwned } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { standsBackFrom } from './visible-cases.ts';

/**
 * The meetings the caller may know of, over `business.meeting` as `m`: those of the own body, for a leader those below,
 * and those in which they sit. A meeting is about nobody; its items are judged one by one.
 */
export function visibleMeetings(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => {
    const reach = reachOf(caller, 'SEE_MEETING');
    if (reach === null) return { open: [], closed: [] };
    return { open: [...isOwned('m', reach, place), ...sitsIn(reach, place)], closed: [] };
  });
}

function sitsIn({ personId }: Reach, place: Place): string[] {
  if (personId === null) return [];
  const person = `${place(personId)}::uuid`;
  return [
    `m.chair_person_id = ${person}`,
    `m.secretary_person_id = ${person}`,
    `m.member_person_ids @> array[${person}]`,
  ];
}

/**
 * The disciplines the caller may know of, over `business.discipline` as `d`: of the own body, below for a leader, those on
 * an agenda of theirs, and for inspectors those of cases they may see. Never one about the caller, a relative, a superior
 * or a body they serve in.
 */
export function visibleDisciplines(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => {
    const reach = reachOf(caller, 'SEE_DISCIPLINE');
    if (reach === null) return { open: [], closed: [] };
    const open = [
      ...isOwned('d', reach, place),
      ...readsOnAgenda(reach, place),
      ...withCase('d', caller, reach, place),
    ];
    return { open, closed: [...isAboutClosed('d', reach, place), ...hasSteppedBack('d', reach, place)] };
  });
}

function readsOnAgenda({ personId }: Reach, place: Place): string[] {
  if (personId === null) return [];
  const person = `${place(personId)}::uuid`;
  return [
    `d.process_id in (select i.source_process_id from business.agenda_item i
      where i.ended is null and i.reader_person_ids @> array[${person}] and not ${standsBackFrom('i.case_id', person)})`,
  ];
}

/** The suspensions the caller may know of, over `business.suspension` as `s`: of the own body, below for a leader. */
export function visibleSuspensions(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => {
    const reach = reachOf(caller, 'SEE_SUSPENSION');
    if (reach === null) return { open: [], closed: [] };
    return {
      open: isOwned('s', reach, place),
      closed: [...isAboutClosed('s', reach, place), ...hasSteppedBack('s', reach, place)],
    };
  });
}
