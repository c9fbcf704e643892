import type { ReactNode } from 'react';
import { useActs } from './acts.tsx';
import type { CommandGroup } from './command-groups.ts';
import { Commands } from './commands.tsx';

interface PageCommandsProps {
  isDone?: (type: string) => boolean;
  fitting?: readonly string[];
  onPage?: readonly CommandGroup[];
  children?: ReactNode;
}

/** The list of what may be done on a page whose parts offer buttons of their own as well. */
export function PageCommands(props: PageCommandsProps) {
  const { commands, chosen, choose } = useActs();
  return (
    <Commands
      {...props}
      commands={commands}
      chosen={chosen?.command ?? null}
      onChoose={(command) => choose({ command, given: {}, about: null })}
    />
  );
}
