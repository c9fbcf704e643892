import express from 'express';
import multer from 'multer';
import type { Route } from './contract/route.ts';
import { requestProblem } from './problem.ts';

const JSON_LIMIT = '2mb';
const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

const parseJson = express.json({ limit: JSON_LIMIT, type: () => true });

/** One file, kept in memory: it is judged and encrypted before anything is stored. Names arrive as UTF-8. */
const parseFile = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: FILE_LIMIT_BYTES, files: 1, fields: 4, fieldSize: 1024, parts: 6, headerPairs: 20 },
}).single('file');

/** Middleware that reads the body a route expects. Refuses other content types (415) before reading anything. */
export function readBody(route: Route): express.RequestHandler {
  if (route.multipart === true) return readFile;
  return route.body === undefined ? (_request, _response, next) => next() : readJson;
}

const readJson: express.RequestHandler = (request, response, next) => {
  const { 'content-type': declared, 'content-length': length = '0', 'transfer-encoding': transfer } = request.headers;
  if (length === '0' && transfer === undefined) return next();
  if (mediaType(declared) !== 'application/json') throw requestProblem(415, 'WRONG_CONTENT_TYPE');
  parseJson(request, response, next);
};

const readFile: express.RequestHandler = (request, response, next) => {
  if (mediaType(request.headers['content-type']) !== 'multipart/form-data') {
    throw requestProblem(415, 'WRONG_UPLOAD_TYPE');
  }
  parseFile(request, response, (error: unknown) => {
    // The form reader throws plain errors for a broken form; none of them is ours.
    next(error === undefined || error instanceof multer.MulterError ? error : requestProblem(400, 'MALFORMED_REQUEST'));
  });
};

function mediaType(header: string | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
