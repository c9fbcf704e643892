import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_STAGES } from '../domain/case/state.ts';
import { CASE_TRANSITIONS } from '../domain/case/transitions.ts';
import { LADDERS } from '../domain/deadlines/ladder.ts';
import { POLICIES } from '../prisma/seed/reference/policies.ts';
import { generatedDocuments } from './documents.ts';
import { drawProcess } from './draw-process.ts';

const folder = new URL('generated/', import.meta.url);
const DOCUMENTS = generatedDocuments();

describe('the drawn pages', () => {
  it.each([...DOCUMENTS])('%s is as the code would draw it now (npm run docs:generate)', (name, text) =>
    expect(readFileSync(new URL(name, folder), 'utf8') === text).toBe(true),
  );

  it('are all that lies in their folder', () =>
    expect(readdirSync(folder).toSorted()).toEqual([...DOCUMENTS.keys()].toSorted()));

  it('change with the table', () => {
    const [first, ...rest] = CASE_TRANSITIONS;
    expect(first?.command).toBe('register');
    expect(drawProcess('case', rest)).not.toBe(DOCUMENTS.get('case.md'));
  });
});

describe('the page of the case', () => {
  const page = drawProcess('case', CASE_TRANSITIONS);

  it('has an arrow for every way from stage to stage, and begins and ends', () => {
    const arrows = page
      .split('\n')
      .filter((line) => line.includes(' --> '))
      .map((line) => line.trim());
    expect(arrows).toEqual([
      '[*] --> INTAKE: register',
      'SCREENING --> INTAKE: rerouteUp',
      'INTAKE --> SCREENING: classify',
      'SCREENING --> FOLLOW_UP: resolveDirectly, decline',
      'SCREENING --> WATCH: watch',
      'WATCH --> SCREENING: openInspection',
      'FOLLOW_UP --> CLOSED: close',
      'WATCH --> CLOSED: close',
      'CLOSED --> [*]',
    ]);
    expect(CASE_STAGES.filter((stage) => !arrows.some((arrow) => arrow.includes(stage)))).toEqual([]);
  });

  it('has a line for every row', () => {
    for (const { command } of CASE_TRANSITIONS) expect(page).toContain(`\n| ${command} | `);
    expect(page).toContain('| urge | INTAKE, SCREENING, WATCH, FOLLOW_UP | HEAD, LEADER or above | stays |  |');
  });
});

it('the page of the policy has every row and every ladder', () => {
  const page = DOCUMENTS.get('policies.md') ?? '';
  for (const row of POLICIES) expect(page).toContain(`| \`${row.key}\` | ${row.version} | ${row.name} |`);
  for (const name of Object.keys(LADDERS)) expect(page).toContain(`\n| ${name} | `);
});
