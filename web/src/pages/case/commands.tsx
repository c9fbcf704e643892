import { Button } from 'antd';
import type { AllowedCommand } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { nextCommand, orderCommands } from './command-order.ts';

/** The label of a command: the API's Vietnamese one, ours in other languages. */
export function useCommandLabel(): (command: AllowedCommand) => string {
  const commands: Readonly<Record<string, string>> = useTexts().commands;
  const language = useLanguage();
  return (command) => (language === 'vi' ? command.label : (commands[command.type] ?? command.label));
}

interface CommandsProps {
  commands: readonly AllowedCommand[];
  chosen: AllowedCommand | null;
  onChoose: (command: AllowedCommand) => void;
}

/** What the caller may do now. What is refused is shown only with a reason; without one nobody would expect it. */
export function Commands({ commands, chosen, onChoose }: CommandsProps) {
  const texts = useTexts();
  const label = useCommandLabel();
  const shown = orderCommands(commands.filter((command) => command.allowed || command.reason !== null));
  const next = nextCommand(shown);
  return (
    <section className="commands no-print" aria-labelledby="viec-co-the-lam">
      <h2 id="viec-co-the-lam">{texts.case.commands}</h2>
      {shown.length === 0 && <p className="quiet">{texts.case.noCommands}</p>}
      <ul>
        {shown.map((command, index) => (
          <li key={`${command.processId} ${command.type}`}>
            <Button
              block
              type={command === next ? 'primary' : 'default'}
              disabled={!command.allowed}
              aria-expanded={chosen === command}
              aria-describedby={command.allowed ? undefined : `ly-do-${index}`}
              onClick={() => onChoose(command)}
            >
              {label(command)}
            </Button>
            {!command.allowed && (
              <p id={`ly-do-${index}`} className="quiet">
                {command.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
