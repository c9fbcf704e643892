import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/language.ts';
import { DayInput } from '../../parts/day-input.tsx';
import '../../parts/folded.css';
import { SearchSelect } from '../../parts/search-select.tsx';
import { Articles } from './articles.tsx';
import { intakeParts } from './intake-draft.ts';

type Words = Readonly<Record<string, string>>;
type Place = readonly (string | number)[];

function Box({ at, label }: { at: Place; label: string }) {
  return (
    <Form.Item name={['intake', ...at]} valuePropName="checked">
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

function Field({ at, label, children }: { at: Place; label: string; children: ReactNode }) {
  return (
    <Form.Item name={['intake', ...at]} label={label}>
      {children}
    </Form.Item>
  );
}

function Choice({ at, label, words }: { at: Place; label: string; words: Words }) {
  const texts = useTexts();
  return (
    <Field at={at} label={label}>
      <Select
        allowClear
        placeholder={texts.common.choose}
        options={Object.entries(words).map(([value, text]) => ({ value, label: text }))}
      />
    </Field>
  );
}

/** Further particulars, folded away: asked by kind, channel and sender, and none of them needed to take the letter. */
export function IntakeFields() {
  const texts = useTexts();
  const words = texts.intake;
  const form = Form.useFormInstance();
  const { isOral, isRelayed, isPress, isComplaint } = intakeParts({
    channel: Form.useWatch('channel', form),
    kind: Form.useWatch('kind', form),
    senderType: Form.useWatch(['sender', 'type'], form),
  });
  const unopened: unknown = Form.useWatch(['intake', 'unopened'], form);
  return (
    <details className="folded">
      <summary>{words.more}</summary>
      <p className="quiet">{words.moreHint}</p>
      <Group title={words.paper}>
        <Field at={['incomingNumber']} label={words.incomingNumber}>
          <Input maxLength={40} />
        </Field>
        <Field at={['letterDate']} label={words.letterDate}>
          <DayInput />
        </Field>
        <Field at={['registeredMail']} label={words.registeredMail}>
          <Input maxLength={40} />
        </Field>
        <Field at={['postmarkedOn']} label={words.postmarkedOn}>
          <DayInput />
        </Field>
        <Field at={['paperNumber']} label={words.paperNumber}>
          <Input maxLength={60} />
        </Field>
        <Choice at={['copy']} label={words.copy} words={texts.words.copies} />
        <Choice at={['signature']} label={words.signature} words={texts.words.signatures} />
        <Choice at={['unopened']} label={words.unopened} words={texts.words.unopenedGrounds} />
        <Box at={['envelopeKept']} label={words.envelopeKept} />
      </Group>
      {unopened !== undefined && (
        <p className="stamp" role="status">
          {words.unopenedHint}
        </p>
      )}
      <Group title={words.sender}>
        <Choice at={['language']} label={words.language} words={texts.words.languages} />
        <Field at={['interpreterId']} label={words.interpreterOnRecord}>
          <SearchSelect of="people" />
        </Field>
        <Field at={['interpreter']} label={words.interpreter}>
          <Input autoComplete="off" maxLength={200} />
        </Field>
        <Choice at={['capacity']} label={words.capacity} words={texts.words.capacities} />
        <Box at={['harm']} label={words.harm} />
        <Field at={['guardian', 'name']} label={words.guardian}>
          <Input autoComplete="off" maxLength={200} />
        </Field>
        <Box at={['guardian', 'isSubject']} label={words.guardianIsSubject} />
      </Group>
      {isOral && (
        <Group title={words.oral}>
          <Box at={['oral', 'writtenDown']} label={words.writtenDown} />
          <Box at={['oral', 'readBack']} label={words.readBack} />
          <Field at={['oral', 'witnessId']} label={words.witnessOnRecord}>
            <SearchSelect of="people" />
          </Field>
          <Field at={['oral', 'witness']} label={words.witness}>
            <Input autoComplete="off" maxLength={200} />
          </Field>
        </Group>
      )}
      {isComplaint && (
        <Group title={words.complaint}>
          <Field at={['complaint', 'body']} label={words.body}>
            <Input maxLength={200} />
          </Field>
          <Field at={['complaint', 'decision']} label={words.decision}>
            <Input maxLength={500} />
          </Field>
          <Field at={['complaint', 'decisionKnownOn']} label={words.decisionKnownOn}>
            <DayInput />
          </Field>
          <Field at={['complaint', 'proxy', 'name']} label={words.proxy}>
            <Input autoComplete="off" maxLength={200} />
          </Field>
          <Field at={['idIssuedOn']} label={words.idIssuedOn}>
            <DayInput />
          </Field>
          <Field at={['idIssuedAt']} label={words.idIssuedAt}>
            <Input autoComplete="off" maxLength={200} />
          </Field>
        </Group>
      )}
      {isRelayed && (
        <Group title={words.relay}>
          <Choice at={['relay', 'by']} label={words.relayedBy} words={texts.words.relayers} />
          <Field at={['relay', 'name']} label={words.relayName}>
            <Input maxLength={200} />
          </Field>
          <Field at={['relay', 'documentNumber']} label={words.documentNumber}>
            <Input maxLength={60} />
          </Field>
          <Field at={['relay', 'documentDate']} label={words.documentDate}>
            <DayInput />
          </Field>
          <Box at={['relay', 'asksForReport']} label={words.asksForReport} />
        </Group>
      )}
      {isPress && (
        <fieldset className="field-group">
          <legend>{words.press}</legend>
          <Articles />
          <Box at={['answerInPress']} label={words.answerInPress} />
        </fieldset>
      )}
    </details>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend>{title}</legend>
      <div className="field-line">{children}</div>
    </fieldset>
  );
}
