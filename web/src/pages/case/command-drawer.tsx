import { useQueryClient } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import type { AllowedCommand, CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { CommandForm } from '../../parts/command-form/form.tsx';
import type { FormValues } from '../../parts/command-form/model.ts';
import { useCommandLabel } from './commands.tsx';

/** What a command's form can start from: a renewed classification begins with the present one. */
function knownFor(type: string, view: CaseView): FormValues {
  const { case: file } = view;
  if (type === 'confirmReceiptDate') return { receivedOn: file.receivedOn };
  if (type !== 'classify') return {};
  return {
    kind: file.kind,
    track: file.track,
    anonymity: file.anonymity,
    urgency: file.urgency,
    complexity: file.complexity,
    ...(view.subjects.length === 0
      ? {}
      : {
          subjects: view.subjects.map((subject) => ({
            kind: subject.kind,
            personId: subject.personId,
            organisationId: subject.organisationId,
            // What is on record is named by its id; only a subject nobody has on record is described in words.
            description: subject.personId === null && subject.organisationId === null ? subject.name : null,
          })),
        }),
    ...(view.allegations.length === 0
      ? {}
      : {
          allegations: view.allegations.map((one) => ({
            codes: one.codes.map((code) => code.code),
            summary: one.summary,
          })),
        }),
  };
}

interface CommandDrawerProps {
  view: CaseView;
  command: AllowedCommand | null;
  onClose: () => void;
}

/** The form of the chosen command beside the file, which stays readable. */
export function CommandDrawer({ view, command, onClose }: CommandDrawerProps) {
  const texts = useTexts();
  const label = useCommandLabel();
  const queries = useQueryClient();
  const { message } = App.useApp();
  if (command === null) return null;
  const obligations = view.obligations
    .filter((one) => one.processId === command.processId && command.obligationIds.includes(one.obligationId))
    .map((one) => ({
      value: one.obligationId,
      label: `${one.name} (${texts.inbox.columns.due.toLowerCase()} ${showDay(one.dueOn)})`,
    }));

  function done(chosen: AllowedCommand): void {
    onClose();
    void message.success(fill(texts.case.done, { label: label(chosen) }));
    for (const key of ['case', 'cases', 'obligations', 'notifications'])
      void queries.invalidateQueries({ queryKey: [key] });
  }

  return (
    <Drawer open title={label(command)} onClose={onClose} size={560} mask={false} focusable={{ trap: false }}>
      <CommandForm
        key={`${command.processId} ${command.type}`}
        processId={command.processId}
        type={command.type}
        schema={command.schema}
        submitLabel={label(command)}
        obligations={obligations}
        known={knownFor(command.type, view)}
        onDone={() => done(command)}
      />
    </Drawer>
  );
}
