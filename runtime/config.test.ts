import { describe, expect, it } from 'vitest';
import { ConfigError, noticeHoursOf, parseConfig } from './config.ts';

describe('the settings', () => {
  it('an empty environment is enough to run on one machine', () => {
    expect(parseConfig({})).toMatchObject({ PORT: 8080, HOST: '127.0.0.1', DATA_DIR: '.data', TRUST_PROXY: false });
  });

  it('a switch written as false is off', () => {
    expect(parseConfig({ TRUST_PROXY: 'false' }).TRUST_PROXY).toBe(false);
    expect(parseConfig({ TRUST_PROXY: 'true' }).TRUST_PROXY).toBe(true);
  });

  it('every faulty setting is named at once, and its value is not repeated', () => {
    const faulty = { PORT: '99999', TRUST_PROXY: 'perhaps', DATABASE_URL: 'mysql://user:hidden@host/db' };
    const problems = problemsOf(faulty);
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(/PORT.*TRUST_PROXY.*DATABASE_URL/);
    expect(problems.join()).not.toContain('hidden');
  });

  it('a setting left empty counts as left out', () => {
    expect(parseConfig({ DATABASE_URL: '', PORT: '' })).toEqual(parseConfig({}));
  });

  it('a key of the wrong length is refused', () => {
    expect(problemsOf({ SECRET_PAYLOAD_KEY: 'abc' })).toHaveLength(1);
    expect(parseConfig({ SECRET_PAYLOAD_KEY: 'ab'.repeat(32) }).SECRET_PAYLOAD_KEY).toBe('ab'.repeat(32));
  });

  it('people are urged in office hours unless somebody wants it otherwise', () => {
    expect(noticeHoursOf(parseConfig({}))).toEqual({ from: 8, to: 17 });
    expect(noticeHoursOf(parseConfig({ NOTICE_HOURS: '07:30-16:30' }))).toEqual({ from: 7.5, to: 16.5 });
    expect(noticeHoursOf(parseConfig({ NOTICE_HOURS: 'always' }))).toBeNull();
    for (const wrong of ['17:00-08:00', '8-17', '08:00-25:00', 'never'])
      expect(problemsOf({ NOTICE_HOURS: wrong })).toHaveLength(1);
  });

  it('mail needs a sender and an address to lead to, and says so', () => {
    const problems = problemsOf({ SMTP_URL: 'smtp://user:hidden@mail.example:587' });
    expect(problems.join()).toMatch(/MAIL_FROM.*PUBLIC_URL/);
    expect(problems.join()).not.toContain('hidden');
    expect(problemsOf({ SMTP_URL: 'http://mail.example' }).join()).toMatch(/SMTP_URL/);
    const whole = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'tt@mail.example', PUBLIC_URL: 'https://tt.example' };
    expect(parseConfig(whole)).toMatchObject(whole);
  });

  it('nobody can change the settings afterwards', () => {
    expect(Object.isFrozen(parseConfig({}))).toBe(true);
  });
});

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
