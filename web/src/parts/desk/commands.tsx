import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AllowedCommand } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { groupCommands } from './command-groups.ts';
import type { CommandGroup } from './command-groups.ts';
import { nextCommand, orderCommands } from './command-order.ts';

/** The label of a command: the API's Vietnamese one, ours in other languages. */
export function useCommandLabel(): (command: AllowedCommand) => string {
  const commands: Readonly<Record<string, string>> = useTexts().commands;
  const language = useLanguage();
  return (command) => (language === 'vi' ? command.label : (commands[command.type] ?? command.label));
}

/** Groups that fold away where there is much to choose from. */
const FOLDED: readonly CommandGroup[] = [
  ...(['outcome', 'subject', 'letter', 'senders', 'parts', 'protection', 'standing'] as const),
  ...(['oversight', 'deadlines', 'other'] as const),
];

interface CommandsProps {
  commands: readonly AllowedCommand[];
  chosen: AllowedCommand | null;
  onChoose: (command: AllowedCommand) => void;
  /** Whether the file shows that this is done already, so that it is not put forward. */
  isDone?: (type: string) => boolean;
  /** What fits instead, where this body may not take the matter on: put forward in its place. */
  fitting?: readonly string[];
  /** Groups whose buttons also stand on the page itself. */
  onPage?: readonly CommandGroup[];
  /** What may be begun from here beside the commands. */
  children?: ReactNode;
}

/** What the caller may do now. What is refused is shown only with a reason; without one nobody would expect it. */
export function Commands({ commands, chosen, onChoose, isDone, fitting = [], onPage = [], children }: CommandsProps) {
  const texts = useTexts();
  const offered = commands.filter((command) => command.allowed || command.reason !== null);
  const shown = orderCommands(offered, fitting);
  const next = nextCommand(shown, isDone, fitting);
  const [first, ...others] = groupCommands(shown.filter((command) => command !== next));
  const isOneList = first?.group === null;
  const list = (listed: readonly AllowedCommand[]) => (
    <CommandList commands={listed} next={next} chosen={chosen} onChoose={onChoose} />
  );
  const groups = first === undefined || isOneList ? [] : [first, ...others];
  return (
    <section className="commands no-print" aria-labelledby="viec-co-the-lam">
      <h2 id="viec-co-the-lam">{texts.case.commands}</h2>
      {shown.length === 0 && <p className="quiet">{texts.case.noCommands}</p>}
      {list([...(next === null ? [] : [next]), ...(isOneList ? first.commands : [])])}
      {groups.map(({ group, commands: listed }) => {
        const name = texts.commandGroups[group ?? 'main'];
        return group !== null && [...FOLDED, ...onPage].includes(group) ? (
          <details key={group} className="command-group">
            <summary>{fill(texts.commandGroups.count, { name, n: listed.length })}</summary>
            {list(listed)}
          </details>
        ) : (
          <div key={group} className="command-group">
            <h3>{name}</h3>
            {list(listed)}
          </div>
        );
      })}
      {children}
    </section>
  );
}

interface CommandListProps {
  commands: readonly AllowedCommand[];
  next: AllowedCommand | null;
  chosen: AllowedCommand | null;
  onChoose: (command: AllowedCommand) => void;
}

function CommandList({ commands, next, chosen, onChoose }: CommandListProps) {
  const label = useCommandLabel();
  // What can be done stands before what cannot be done yet, each in the order of the work.
  const sorted = commands.toSorted((one, other) => Number(other.allowed) - Number(one.allowed));
  return (
    <ul>
      {sorted.map((command) => (
        <li key={`${command.processId} ${command.type}`}>
          <Button
            block
            type={command === next ? 'primary' : 'default'}
            disabled={!command.allowed}
            aria-expanded={chosen === command}
            aria-describedby={command.allowed ? undefined : `ly-do-${command.type}`}
            onClick={() => onChoose(command)}
          >
            {label(command)}
          </Button>
          {!command.allowed && (
            <p id={`ly-do-${command.type}`} className="quiet">
              {command.reason}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
