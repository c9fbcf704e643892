import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROCESS_KINDS } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { comparesFileNames, outgoingFields, outgoingOf } from '../../domain/sender-text/outgoing.ts';
import { COMMAND_SCHEMAS_OF } from '../contract/commands.ts';
import { isText, unwrap } from '../processes/text-fields.ts';
import { KEPT_INSIDE, KEPT_INSIDE_EVERYWHERE } from './kept-inside.fixture.ts';
import { wordsAt } from './outgoing-words.ts';

/** Where words of people stand in a value of this schema. */
function textPlaces(schema: z.core.$ZodType, place = ''): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return textPlaces(inner.element, `${place}[]`);
  if (inner instanceof z.ZodObject) {
    const under = place === '' ? '' : `${place}.`;
    return Object.entries(inner.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([name, one]) =>
      textPlaces(one, `${under}${name}`),
    );
  }
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((one) => textPlaces(one, place));
  return isText(inner) ? [place] : [];
}

const fieldsOf = (kind: ProcessKind) =>
  Object.entries(COMMAND_SCHEMAS_OF[kind] as Readonly<Record<string, z.ZodObject>>).flatMap(([command, schema]) =>
    textPlaces(schema).map((place) => ({ command, place, field: `${command}.${place}` })),
  );

describe('every field of words of every process', () => {
  it.each(PROCESS_KINDS)('of a %s is compared with the sender, or stands in the other list with its reason', (kind) => {
    const inside = Object.values(KEPT_INSIDE[kind] ?? {}).flat();
    expect(inside.length).toBe(new Set(inside).size);
    const fields = fieldsOf(kind);
    const faults = fields.flatMap(({ command, place, field }) => {
      const isOut = outgoingFields(command, kind).includes(place);
      const isEverywhere = KEPT_INSIDE_EVERYWHERE.includes(field) || KEPT_INSIDE_EVERYWHERE.includes(place);
      const lists = [isOut, inside.includes(field), isEverywhere && !isOut].filter(Boolean).length;
      return lists === 1 ? [] : [`${field} stands in ${lists} lists`];
    });
    expect(faults).toEqual([]);
    expect(inside.filter((one) => !fields.some(({ field }) => field === one))).toEqual([]);
  });

  it('that goes out is one there is', () => {
    const wrong = PROCESS_KINDS.flatMap((kind) =>
      Object.keys(COMMAND_SCHEMAS_OF[kind]).flatMap((command) =>
        outgoingFields(command, kind).filter(
          (place) => !fieldsOf(kind).some((one) => one.field === `${command}.${place}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

it('minutes of a session are compared when the subject gets a copy, and not when somebody else was heard', () => {
  expect(outgoingOf({ type: 'recordSession', subjectId: 'subject-1' }, 'case')).toEqual(['minutes']);
  expect(outgoingOf({ type: 'recordSession', subjectId: null }, 'case')).toEqual([]);
});

it('words within a list are found at their place, and nothing where the command holds none', () => {
  const places = ['text', 'consequences[].recommendation'];
  const body = { type: 'adopt', text: 'a', consequences: [{ recommendation: null }, { recommendation: 'b' }] };
  expect(wordsAt(body, places)).toEqual([
    { field: 'text', text: 'a' },
    { field: 'consequences.1.recommendation', text: 'b' },
  ]);
  expect(wordsAt({ type: 'adopt' }, places)).toEqual([]);
});

it('of a unit that sends papers of its own remediation no file name is compared', () => {
  expect(comparesFileNames('reportProgress', 'remediation')).toBe(false);
  expect(comparesFileNames('recordCheckpoint', 'remediation')).toBe(true);
  expect(comparesFileNames('addEvidence', 'case')).toBe(true);
});
