import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findOnPath, userCacheFolder } from '../../runtime/temporal-binary.ts';

const VERSION = '1.38.0';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>tiep-thu</groupId><artifactId>test-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

const SCRIPT = `#!/bin/sh
exec java -XX:TieredStopAtLevel=1 -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

/**
 * The time-skipping test server: TEMPORAL_TEST_SERVER_PATH, or the Java one from Maven Central, kept in the cache
 * folder (39 files, once, about 10 s). Null where Maven or Java is missing: the SDK then downloads its own.
 */
export async function locateTestServer({ say }: { say: (line: string) => void }): Promise<string | null> {
  const chosen = process.env['TEMPORAL_TEST_SERVER_PATH'];
  if (chosen) return chosen;
  const folder = join(userCacheFolder(process.env), `test-server-${VERSION}`);
  const script = join(folder, 'run');
  if (await exists(script)) return script;
  const maven = await findOnPath('mvn', process.env);
  if (maven === null || (await findOnPath('java', process.env)) === null) {
    say('Maven or Java is missing: the SDK is left to download its own time-skipping server.');
    return null;
  }
  say(`Getting the time-skipping test server ${VERSION} from Maven Central, once.`);
  await mkdir(userCacheFolder(process.env), { recursive: true });
  const draft = await mkdtemp(join(userCacheFolder(process.env), 'unfinished-'));
  try {
    await writeFile(join(draft, 'pom.xml'), POM);
    const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    await promisify(execFile)(maven, ['-q', '-B', ...goals], { cwd: draft, timeout: 200_000 });
    await writeFile(join(draft, 'run'), SCRIPT);
    await chmod(join(draft, 'run'), 0o755);
    await rename(draft, folder).catch(async (error: unknown) => {
      // Another test run finished first.
      if (!(await exists(script))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return script;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
