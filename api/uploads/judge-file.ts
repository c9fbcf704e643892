import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { FIELD_WORDS } from '../../texts/vi/request-problems.ts';
import type { UploadedFile } from '../handler.ts';
import { invalid, requestProblem } from '../problem.ts';

const NAME_MAX = 200;
const LETTERS = new Intl.Segmenter('vi');
const PLAIN_TEXT = 'text/plain';

/** What is received, each with the endings its name may have. Types without macros and scripts only. */
const RECEIVED: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
  'audio/mpeg': ['.mp3'],
  'audio/x-m4a': ['.m4a', '.mp4'],
  'video/mp4': ['.mp4', '.m4v'],
  'video/quicktime': ['.mov'],
  [PLAIN_TEXT]: ['.txt'],
};

/** A file that may be kept, with the type its content has, whatever was declared. */
export interface JudgedFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/**
 * Judges a file by its content. Throws 422 when there is none, 415 when it is not of a received type or its name says
 * otherwise than its content (a program that calls itself a picture, a picture that calls itself a program).
 */
export async function judgeFile(file: UploadedFile | null): Promise<JudgedFile> {
  if (file === null) throw invalid([{ field: 'file', message: FIELD_WORDS.fileMissing }]);
  if (file.bytes.length === 0) throw invalid([{ field: 'file', message: FIELD_WORDS.fileEmpty }]);
  const mediaType = await detectType(file.bytes);
  const endings = mediaType === null ? undefined : RECEIVED[mediaType];
  if (mediaType === null || endings === undefined) throw requestProblem(415, 'UNSUPPORTED_FILE');
  const name = cleanName(file.name);
  const ending = extname(name).toLowerCase();
  // A nameless text could be a script; any other type is known by its content.
  const isNamed = ending !== '' || mediaType === PLAIN_TEXT;
  if (isNamed && !endings.includes(ending)) throw requestProblem(415, 'FILE_NAME_MISMATCH');
  return { name: ending === '' ? `${name}${endings[0] ?? ''}` : name, mediaType, bytes: file.bytes };
}

/** The file name people will see: one line, no folders, no control or direction characters, at most 200 characters. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').trim();
  const ending = extname(plain).slice(0, 10);
  const letters = Array.from(
    LETTERS.segment(plain.slice(0, plain.length - extname(plain).length)),
    (one) => one.segment,
  );
  const stem = letters.slice(0, NAME_MAX - ending.length).join('');
  return stem === '' ? `tep${ending}` : `${stem}${ending}`;
}

async function detectType(bytes: Buffer): Promise<string | null> {
  // A broken file may end where its form promises more; then its type is not known.
  const detected = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (detected !== undefined) return detected.mime;
  return isPlainText(bytes) ? PLAIN_TEXT : null;
}

function isPlainText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
