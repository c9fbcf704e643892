import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { call, newKey } from '../../api/call.ts';
import { problemOf } from '../../api/problem.ts';
import type { Receipt } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { FilesInput } from '../../parts/files-input.tsx';
import { LabelledBox, LabelledText, RadioPair } from '../../parts/large-fields.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { BodyChoice } from './body-choice.tsx';
import { EMPTY_LETTER, faultsOf, placeFaults, publicBodyOf } from './letter.ts';
import type { LetterFaults, PublicLetter } from './letter.ts';
import { MoreFields } from './more-fields.tsx';

/** The letter of a sender, in large plain fields; the question about the receiving body itself comes first. */
export function SendForm({ onSent }: { onSent: (receipt: Receipt) => void }) {
  const texts = useTexts();
  const words = texts.send;
  const key = useRef(newKey());
  const form = useRef<HTMLFormElement>(null);
  const [letter, setLetter] = useState<PublicLetter>(EMPTY_LETTER);
  const [faults, setFaults] = useState<LetterFaults>({});
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const [uploading, setUploading] = useState(false);
  const set = (change: Partial<PublicLetter>) => setLetter((before) => ({ ...before, ...change }));

  function point(found: LetterFaults): void {
    setFaults(found);
    // After the messages are on the page, the first field that has one is focused.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault="true"]')?.focus(),
    );
  }

  const send = useMutation({
    mutationFn: () => call('submitPublic', { body: publicBodyOf(letter) }, { idempotencyKey: key.current }),
    onSuccess: onSent,
    onError: (error) => {
      const placed = placeFaults(problemOf(error).errors);
      setUnplaced(placed.unplaced);
      point(placed.faults);
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (send.isPending || uploading) return;
    const found = faultsOf(letter, words);
    if (Object.keys(found).length > 0) point(found);
    else {
      setFaults({});
      send.mutate();
    }
  }

  return (
    <form ref={form} noValidate autoComplete="off" onSubmit={submit}>
      <RadioPair
        legend={words.ownBody}
        hint={words.ownBodyHint}
        name="ownBody"
        value={letter.ownBody}
        choices={[
          { value: false, label: texts.common.no },
          { value: true, label: texts.common.yes },
        ]}
        fault={faults.ownBody}
        onChange={(ownBody) => set({ ownBody })}
      />
      {letter.ownBody !== null && (
        <>
          <BodyChoice fault={faults.organisationId} onChange={(organisationId) => set({ organisationId })} />
          <RadioPair
            legend={words.who}
            name="isNamed"
            value={letter.isNamed}
            choices={[
              { value: false, label: words.anonymous, hint: words.anonymousHint },
              { value: true, label: words.named, hint: words.namedHint },
            ]}
            onChange={(isNamed) => set({ isNamed })}
          />
          {letter.isNamed && (
            <>
              <LabelledText
                label={texts.sender.name}
                value={letter.name}
                fault={faults.name}
                maxLength={200}
                onChange={(name) => set({ name })}
              />
              <LabelledText
                label={`${texts.sender.address} (${texts.common.optional})`}
                value={letter.address}
                maxLength={500}
                onChange={(address) => set({ address })}
              />
              <LabelledText
                label={`${texts.sender.phone} (${texts.common.optional})`}
                value={letter.phone}
                maxLength={40}
                onChange={(phone) => set({ phone })}
              />
              <LabelledBox
                label={words.confidential}
                checked={letter.confidential}
                onChange={(confidential) => set({ confidential })}
              />
            </>
          )}
          <LabelledText
            label={words.content}
            hint={words.contentHint}
            value={letter.content}
            fault={faults.content}
            maxLength={50_000}
            lines={10}
            onChange={(content) => set({ content })}
          />
          <LabelledText
            label={words.subjects}
            value={letter.subject}
            maxLength={200}
            onChange={(subject) => set({ subject })}
          />
          <MoreFields letter={letter} set={set} />
          <FilesInput
            to="uploadPublic"
            label={words.files}
            hint={words.filesHint}
            files={letter.files}
            onBusy={setUploading}
            onChange={(files) => set({ files })}
          />
        </>
      )}
      {Object.keys(faults).length > 0 && (
        <p className="field-fault" role="alert">
          {words.fixFirst}
        </p>
      )}
      <ProblemNotice error={send.error} unplaced={unplaced} />
      <button type="submit" className="large-button" disabled={send.isPending || uploading}>
        {send.isPending ? words.sending : words.submit}
      </button>
    </form>
  );
}
