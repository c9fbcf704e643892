import { documentText } from '../api/openapi/document.ts';
import { PROCESS_KINDS } from '../domain/process.ts';
import { definitionOf } from '../domain/registry.ts';
import { POLICIES } from '../prisma/seed/reference/policies.ts';
import { drawPolicies } from './draw-policies.ts';
import { drawProcess } from './draw-process.ts';

/** Every page that is drawn from the code, by its file name in docs/generated; the same each time. */
export function generatedDocuments(): ReadonlyMap<string, string> {
  return new Map([
    ...PROCESS_KINDS.map((kind) => [`${kind}.md`, drawProcess(definitionOf(kind))] as const),
    ['policies.md', drawPolicies(POLICIES)],
    ['openapi.json', documentText()],
  ]);
}
