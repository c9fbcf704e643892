import type { By, ProcessKind } from '../domain/process.ts';
import type { AnyProcess } from '../domain/registry.ts';

/** Processes about rules, not about anybody. */
const ABOUT_NOBODY: readonly ProcessKind[] = ['policy-change', 'calendar-year', 'import', 'congress', 'desk-handover'];
const FOUR_EYES =
  'It is about nobody, so no conflict of interest closes it; what one person enters, another person publishes.';

type Drawn = Pick<AnyProcess, 'kind' | 'transitions' | 'initial' | 'isFinished'>;
type Row = Drawn['transitions'][number];

const WARNING = '<!-- Drawn from the code by `npm run docs:generate`; do not edit. -->';

const WHO = 'the subject, a relative, a subordinate, head or member of the body complained about';
const CONFLICT = `Whoever is in conflict of interest (${WHO}), or has stepped back, is refused every command but what the table gives to the subject.`;
const CONFLICT_AT_ITEM = `Whoever is in conflict of interest with one item (${WHO}) stands back from that item alone; that the body cannot decide may still be said.`;

/** The page of a process: its picture and its table, both from its definition and from nothing else. */
export function drawProcess(process: Drawn): string {
  return [
    WARNING,
    `# Process \`${process.kind}\``,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows(process).map((line) => `  ${line}`),
    '```',
    '',
    'Commands that change no stage are only in the table. Where it says "or", what is asked or found decides. What time alone brings (`clock`) is',
    'recorded with any command that comes before the process wakes. A role is held in the owning body; "or above" adds the bodies over it.',
    whoStandsBack(process.kind),
    '',
    '| Command | From | By | To | Note |',
    '|---|---|---|---|---|',
    ...process.transitions.map(tableLine),
    '',
  ].join('\n');
}

function whoStandsBack(kind: ProcessKind): string {
  if (ABOUT_NOBODY.includes(kind)) return FOUR_EYES;
  return kind === 'meeting' ? CONFLICT_AT_ITEM : CONFLICT;
}

/** One arrow for each pair of stages, with all commands that lead that way; a stage that by itself ends the process is final. */
function arrows({ transitions, initial, isFinished }: Drawn): string[] {
  const labels = new Map<string, string[]>();
  for (const { command, from, to, or = [] } of transitions) {
    for (const stage of from) {
      for (const reached of [to, ...or].filter((one) => one !== 'same' && one !== stage)) {
        const arrow = `${stage === 'NONE' ? '[*]' : stage} --> ${reached}`;
        labels.set(arrow, [...(labels.get(arrow) ?? []), command]);
      }
    }
  }
  const stages = [...new Set(transitions.flatMap(({ to, or = [] }) => [to, ...or]))].filter((to) => to !== 'same');
  const final = stages.filter((stage) => isFinished({ ...initial, stage })).map((stage) => `${stage} --> [*]`);
  return [...[...labels].map(([arrow, commands]) => `${arrow}: ${commands.join(', ')}`), ...final];
}

function tableLine({ command, from, by, to, or = [], note }: Row): string {
  const where = from.map((stage) => (stage === 'NONE' ? '–' : stage)).join(', ');
  const stays = (stage: string): boolean => stage === 'same' || from.every((one) => one === stage);
  const leads = [to, ...or].map((stage) => (stays(stage) ? 'stays' : stage)).join(' or ');
  return `| ${command} | ${where} | ${by.map(nameOf).join(', ')} | ${leads} | ${note ?? ''} |`;
}

function nameOf(by: By): string {
  if ('role' in by) return by.scope === 'above' ? `${by.role} or above` : by.role;
  return 'relation' in by ? `the ${by.relation}` : `the ${by.actor}`;
}
