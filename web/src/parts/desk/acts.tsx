import { Button } from 'antd';
import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { AllowedCommand, Obligation } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import type { FormContext } from '../command-form/context.ts';
import type { FormValues } from '../command-form/model.ts';
import { CommandDrawer } from './command-drawer.tsx';
import { useCommandLabel } from './commands.tsx';

/** A command that was chosen, and what its place on the page already says about it. */
export interface Chosen {
  command: AllowedCommand;
  /** Settled by where the button stands: not asked again. */
  given: FormValues;
  /** What the button was beside, as people call it. */
  about: string | null;
}

interface ActsValue {
  commands: readonly AllowedCommand[];
  chosen: Chosen | null;
  choose: (chosen: Chosen) => void;
}

const ActsContext = createContext<ActsValue>({ commands: [], chosen: null, choose: () => undefined });

/** What may be done on this page and what was chosen of it. */
export function useActs(): ActsValue {
  return useContext(ActsContext);
}

interface ActsProps {
  commands: readonly AllowedCommand[];
  obligations: readonly Obligation[];
  context: FormContext;
  /** What a form can start from, by command type. */
  knownFor: (type: string) => FormValues;
  children: ReactNode;
}

/** Lets every part of a page offer its own buttons; the form of the chosen command opens beside the page. */
export function Acts({ commands, obligations, context, knownFor, children }: ActsProps) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const value = useMemo(() => ({ commands, chosen, choose }), [commands, chosen]);
  return (
    <ActsContext value={value}>
      {children}
      <CommandDrawer
        chosen={chosen}
        obligations={obligations}
        context={context}
        knownFor={knownFor}
        onClose={() => choose(null)}
      />
    </ActsContext>
  );
}

interface ActButtonProps {
  type: string;
  given?: FormValues;
  about?: string;
  /** The next sensible step where it stands. */
  isNext?: boolean;
}

/** The button of a command where it belongs on the page; nothing where the API does not allow it. */
export function ActButton({ type, given = {}, about, isNext = false }: ActButtonProps) {
  const { commandGroups } = useTexts();
  const { commands, choose } = useActs();
  const label = useCommandLabel();
  const command = commands.find((one) => one.type === type && one.allowed);
  if (command === undefined) return null;
  const words = label(command);
  return (
    <Button
      size="small"
      className="act no-print"
      type={isNext ? 'primary' : 'default'}
      aria-label={about === undefined ? undefined : fill(commandGroups.about, { command: words, name: about })}
      onClick={() => choose({ command, given, about: about ?? null })}
    >
      {words}
    </Button>
  );
}
