import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ColumnType,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const SCHEMA_FOLDER = join(import.meta.dirname, '../../prisma/schema');

// Types of PostgreSQL's catalogues by OID. The client's own adapter cannot read "char", "char"[] and name[].
const CATALOGUE_TYPES: Readonly<Record<number, ColumnType>> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  19: ColumnTypeEnum.Text,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  25: ColumnTypeEnum.Text,
  26: ColumnTypeEnum.Int64,
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1043: ColumnTypeEnum.Text,
};

/** The SQL with which Prisma would turn the database into what prisma/schema says; null when they agree. */
export async function diffWithSchema(url: string): Promise<string | null> {
  await (loading ??= loadEngine());
  const names = (await readdir(SCHEMA_FOLDER)).toSorted();
  const files = await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(SCHEMA_FOLDER, path), 'utf8') })),
  );
  const pool = new pg.Pool({ connectionString: url });
  try {
    const datamodels = files.map((file): [string, string] => [file.path, file.content]);
    const adapter = bindMigrationAwareSqlAdapterFactory(describingAdapter(pool));
    const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
    const result = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: SCHEMA_FOLDER },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? null : result.stdout;
  } finally {
    await pool.end();
  }
}

// The compiler's library for servers does not declare it.
declare const WebAssembly: {
  instantiate(source: Buffer, imports: object): Promise<{ instance: { exports: { __wbindgen_start: () => void } } }>;
};

let loading: Promise<void> | undefined;

// Once per process: a second instance would be handed the objects of the first.
async function loadEngine(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  // Where the engine leaves its last words before it gives up with the single word "unreachable".
  const registry = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const source = await readFile(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(source, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

function describingAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const inner = new PrismaPg(pool);
  const connect = async () =>
    Object.assign(await inner.connect(), { queryRaw: (query: SqlQuery) => readRaw(pool, query) });
  const { provider, adapterName } = inner;
  return { provider, adapterName, connect, connectToShadowDb: () => inner.connectToShadowDb() };
}

async function readRaw(pool: pg.Pool, query: SqlQuery) {
  const { fields, rows } = await pool.query({ text: query.sql, values: query.args, rowMode: 'array' });
  const columnTypes = fields.map((field) => {
    const type = CATALOGUE_TYPES[field.dataTypeID];
    if (type === undefined) throw new Error(`Column ${field.name} has the unknown type ${field.dataTypeID}.`);
    return type;
  });
  return { columnNames: fields.map((field) => field.name), columnTypes, rows };
}
