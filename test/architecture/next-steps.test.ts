import { describe, expect, it } from 'vitest';
import { CASE_STAGES } from '../../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../../domain/case/transitions.ts';
import { ROLES } from '../../domain/process.ts';
import type { Role } from '../../domain/process.ts';
import { groupOf } from '../../web/src/parts/desk/command-groups.ts';

/** So many buttons are read at a glance. */
const FEW = 7;

/** The commands of the first group that the table gives to this role in this stage. */
function nextSteps(stage: string, role: Role): readonly string[] {
  const rows = CASE_TRANSITIONS.filter(
    ({ command, from, by }) =>
      groupOf(command) === 'main' &&
      from.some((one) => one === stage) &&
      by.some((one) => 'role' in one && one.role === role && one.scope === 'own'),
  );
  return [...new Set(rows.map(({ command }) => command))];
}

describe('the page of a case', () => {
  it.each(CASE_STAGES)('offers everybody only a few next steps in %s; the rest stands folded in its group', (stage) => {
    const many = ROLES.map((role) => ({ role, steps: nextSteps(stage, role) })).filter(
      ({ steps }) => steps.length > FEW,
    );
    expect(many).toEqual([]);
  });
});
