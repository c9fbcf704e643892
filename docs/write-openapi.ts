import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText } from '../api/openapi/document.ts';

export const OPENAPI_FILE = join(import.meta.dirname, 'generated', 'openapi.json');

/** Writes the OpenAPI document as other programs' authors find it in the repository; a test keeps the two equal. */
export async function writeOpenapi(): Promise<void> {
  await mkdir(join(import.meta.dirname, 'generated'), { recursive: true });
  await writeFile(OPENAPI_FILE, documentText());
}
