import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ConfigError, readConfig} from './config.ts';

const production = {
  MAIL: 'smtp://user:password@mail.example.gov:587',
  MAIL_FROM: '"Office of Improvement" <news@example.gov>',
  BASE_URL: 'https://news.example.gov/',
  SECRET: 'x'.repeat(32),
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
}

describe('the configuration', () => {
  it('needs nothing but MAIL=capture in development', () => {
    const config = readConfig({MAIL: 'capture', PORT: '4999', BASE_URL: '', UNRELATED: 'x'});
    assert.equal(config.baseUrl, 'http://localhost:4999');
    assert.deepEqual(config.lists, [{id: 'weekly', title: 'What states are learning, every week'}]);
    assert.deepEqual(config.allowedOrigins, []);
  });

  it('reads everything', () => {
    const config = readConfig({
      ...production,
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_FILE: '/var/lib/news.db',
      ALLOWED_ORIGINS: 'https://www.example.gov, http://localhost:4310',
      LISTS: 'weekly = Weekly letter; events; a-b=A = B',
      PROXIES: '2',
      REQUESTS_PER_HOUR: '30',
      MAILS_PER_IP_PER_HOUR: '8',
      MAILS_PER_HOUR: '900',
      MINIMUM_TIME: '1500',
      MAIL_CONNECTIONS: '9',
      DKIM_DOMAIN: 'example.gov',
      DKIM_SELECTOR: 'news',
      DKIM_KEY_FILE: '/etc/dkim.pem',
      OPERATOR_EMAIL: 'editor@example.gov',
      POSTAL_ADDRESS: '12 Main Street, Springfield',
      PRIVACY_URL: 'https://www.example.gov/privacy',
      PREVIOUS_SECRETS: `${'y'.repeat(32)}, ${'z'.repeat(32)}`,
      RETENTION_DAYS: '3650',
    });
    assert.deepEqual(config, {
      port: 0,
      host: '0.0.0.0',
      database: '/var/lib/news.db',
      baseUrl: 'https://news.example.gov',
      allowedOrigins: ['https://www.example.gov', 'http://localhost:4310'],
      lists: [
        {id: 'weekly', title: 'Weekly letter'},
        {id: 'events', title: 'events'},
        {id: 'a-b', title: 'A = B'},
      ],
      mail: production.MAIL,
      mailFrom: {name: 'Office of Improvement', address: 'news@example.gov'},
      mailConnections: 9,
      dkim: {domain: 'example.gov', selector: 'news', keyFile: '/etc/dkim.pem'},
      operator: 'editor@example.gov',
      postalAddress: '12 Main Street, Springfield',
      privacyUrl: 'https://www.example.gov/privacy',
      secret: production.SECRET,
      previousSecrets: ['y'.repeat(32), 'z'.repeat(32)],
      proxies: 2,
      requestsPerHour: 30,
      mailsPerIpPerHour: 8,
      mailsPerHour: 900,
      minimumTime: 1500,
      retentionDays: 3650,
    });
  });

  it('lists every problem at once', () => {
    const problems = problemsOf({
      PORT: '80800',
      BASE_URL: 'news.example.gov',
      ALLOWED_ORIGINS: 'https://www.example.gov/page',
      LISTS: 'Weekly Letter',
      MAIL: 'sendmail',
      MAIL_FROM: 'nobody',
      SECRET: 'short',
      PROXIES: 'one',
    });
    const names = ['PORT', 'BASE_URL', 'ALLOWED_ORIGINS', 'LISTS', 'MAIL', 'MAIL_FROM', 'SECRET', 'PROXIES'];
    assert.deepEqual(problems.map(problem => problem.split(' ')[0]).toSorted(), names.toSorted());
  });

  it('says which variables contradict each other', () => {
    const url = 'postgres://news@localhost/news';
    assert.equal(readConfig({...production, DATABASE_URL: url}).database, url);
    assert.match(problemsOf({...production, DATABASE_URL: url, DATABASE_FILE: 'a.db'}).join(), /choose one/);
    assert.match(problemsOf({...production, DATABASE_FILE: url}).join(), /set DATABASE_URL instead/);
    assert.match(problemsOf({...production, DKIM_DOMAIN: 'example.gov'}).join(), /belong together/);
  });

  it('asks for what mail to real people needs', () => {
    assert.deepEqual(problemsOf(production), []);
    assert.deepEqual(
      problemsOf({MAIL: production.MAIL}).map(problem => problem.split(':')[0]),
      ['BASE_URL is missing', 'MAIL_FROM is missing', 'SECRET is missing'],
    );
    assert.match(problemsOf({}).join(), /MAIL is missing/);
    assert.match(
      problemsOf({...production, BASE_URL: 'http://news.example.gov'}).join(),
      /must begin with https/,
    );
    assert.match(
      problemsOf({...production, BASE_URL: 'http://localhost.evil.example'}).join(),
      /must begin with https/,
    );
    assert.deepEqual(problemsOf({...production, BASE_URL: 'http://localhost:4320'}), []);
    assert.match(problemsOf({MAIL: 'capture', NODE_ENV: 'production'}).join(), /must not be capture/);
  });
});
