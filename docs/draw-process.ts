import type { By, Transition } from '../domain/process.ts';

type Row = Transition<string, string>;

const WARNING = '<!-- Drawn from the code by `npm run docs:generate`; do not edit. -->';

/** The page of a process: its picture and its table, both from its transitions and from nothing else. */
export function drawProcess(kind: string, transitions: readonly Row[]): string {
  return [
    WARNING,
    `# Process \`${kind}\``,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows(transitions).map((line) => `  ${line}`),
    '```',
    '',
    'Commands that change no stage are only in the table. A role is held in the owning body; "or above" adds the bodies over it.',
    'Whoever of the staff is in conflict of interest (the subject, a relative, a subordinate, head or member of the body complained about) is refused every command.',
    '',
    '| Command | From | By | To | Note |',
    '|---|---|---|---|---|',
    ...transitions.map(tableLine),
    '',
  ].join('\n');
}

/** One arrow for each pair of stages, with all commands that lead that way; stages nothing leads out of are final. */
function arrows(transitions: readonly Row[]): string[] {
  const labels = new Map<string, string[]>();
  for (const { command, from, to } of transitions) {
    for (const stage of from) {
      if (to === 'same' || to === stage) continue;
      const arrow = `${stage === 'NONE' ? '[*]' : stage} --> ${to}`;
      labels.set(arrow, [...(labels.get(arrow) ?? []), command]);
    }
  }
  const left = transitions.flatMap((row) => row.from);
  const reached = [...new Set(transitions.map((row) => row.to))].filter((to) => to !== 'same');
  const final = reached.filter((stage) => !left.includes(stage)).map((stage) => `${stage} --> [*]`);
  return [...[...labels].map(([arrow, commands]) => `${arrow}: ${commands.join(', ')}`), ...final];
}

function tableLine({ command, from, by, to, note }: Row): string {
  const where = from.map((stage) => (stage === 'NONE' ? '–' : stage)).join(', ');
  return `| ${command} | ${where} | ${by.map(nameOf).join(', ')} | ${to === 'same' ? 'stays' : to} | ${note ?? ''} |`;
}

function nameOf(by: By): string {
  if ('role' in by) return by.scope === 'above' ? `${by.role} or above` : by.role;
  return 'relation' in by ? `the ${by.relation}` : `the ${by.actor}`;
}
