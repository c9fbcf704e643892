import { describe, expect, it } from 'vitest';
import { childEnvironments } from './child-environment.ts';
import { parseConfig } from './config.ts';
import { databaseUrls } from './database-urls.ts';

const migrator = 'postgresql://postgres:owner@127.0.0.1:5432/tiep_thu';
const passwords = { api: 'a/1', worker: 'w', vault: 'v' };
const inherited = { PATH: '/bin', DATABASE_URL: migrator, SECRET_VAULT_PRIVATE_KEY: 'private', PORT: '9000' };
const config = parseConfig(inherited);
const databases = databaseUrls(config, migrator, passwords);
const children = childEnvironments(inherited, config, { databases, temporalAddress: '127.0.0.1:7233' });

describe('what API and worker are told', () => {
  it('neither learns the address of the owner of the database nor anything that opens identities', () => {
    expect(JSON.stringify(children)).not.toMatch(/owner|private|tiep_thu_vault/);
  });

  it('each gets the database roles it acts under and no other', () => {
    const keys = (env: object) => Object.keys(env).filter((key) => key.startsWith('DATABASE_URL'));
    expect(keys(children.api)).toEqual(['DATABASE_URL_API']);
    expect(keys(children.worker)).toEqual(['DATABASE_URL_WORKER']);
    expect(new URL(databases.api)).toMatchObject({
      username: 'tiep_thu_api',
      password: 'a%2F1',
      pathname: '/tiep_thu',
    });
  });

  it('only the worker learns how mail is sent', () => {
    const mail = {
      SMTP_URL: 'smtp://u:p@mail.example',
      MAIL_FROM: 'tt@mail.example',
      PUBLIC_URL: 'https://tt.example',
    };
    const told = childEnvironments(mail, parseConfig(mail), { databases, temporalAddress: '127.0.0.1:7233' });
    expect(told.worker).toMatchObject({ ...mail, NOTICE_HOURS: '08:00-17:00' });
    expect(JSON.stringify(told.api)).not.toContain('mail.example');
  });

  it('the API listens where the settings say, and both find Temporal', () => {
    expect(children.api).toMatchObject({ PORT: '9000', HOST: '127.0.0.1', TEMPORAL_ADDRESS: '127.0.0.1:7233' });
    expect(children.worker).toMatchObject({ PATH: '/bin', TEMPORAL_ADDRESS: '127.0.0.1:7233', NODE_ENV: 'production' });
  });
});
