import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEntries, readStack } from '../../../src/job-description/read-stack';
import { suggestTechnologies } from '../../../src/job-description/technology-names';

const technology = (id: string, name: string, alsoCalled: string[] = []) => ({
  id,
  name,
  alsoCalled,
});
const technologies = [
  technology('go', 'Go', ['Golang']),
  technology('kotlin', 'Kotlin'),
  technology('java', 'Java'),
  technology('csharp', 'C#'),
  technology('dotnet', '.NET', ['.NET Core']),
  technology('nodejs', 'Node.js', ['NodeJS', 'Node']),
  technology('express', 'Express.js'),
  technology('spring-boot', 'Spring Boot'),
  technology('kafka', 'Kafka', ['Apache Kafka']),
  technology('postgresql', 'PostgreSQL', ['Postgres']),
  technology('cassandra', 'Cassandra'),
  technology('aws', 'AWS', ['Amazon Web Services']),
  technology('gcp', 'Google Cloud', ['GCP']),
  technology('gitlab-ci', 'GitLab CI/CD', ['GitLab CI']),
  technology('oauth', 'OAuth 2.0', ['OAuth']),
];

describe('a typed or pasted list becomes a stack', () => {
  test.each<[string, string[]]>([
    ['Go, Kafka; PostgreSQL / AWS', ['go', 'kafka', 'postgresql', 'aws']],
    ['golang, K8s and Postgres', ['go', 'K8s and Postgres']],
    ['Go and Kotlin', ['go', 'kotlin']],
    ['Go, Kotlin, and Java.', ['go', 'kotlin', 'java']],
    ['AWS/GCP', ['aws', 'gcp']],
    ['GitLab CI/CD', ['gitlab-ci']],
    ['• Java 17\n• Spring Boot 3.x\n- node js', ['java', 'spring-boot', 'nodejs']],
    ['Languages: Go, C#, .NET 8', ['go', 'csharp', 'dotnet']],
    ['Apache Cassandra | Express | OAuth 2.0', ['cassandra', 'express', 'oauth']],
    ['AWS (Lambda, Kafka)', ['aws', 'Lambda', 'kafka']],
    ['Google Cloud (GCP)', ['gcp']],
    ['Turbo Pascal, turbo pascal, COBOL', ['Turbo Pascal', 'COBOL']],
    ['Research and development tools', ['Research and development tools']],
    ['  , ;\n', []],
    ['__proto__, constructor', ['__proto__', 'constructor']],
  ])('“%s” is read as %j', (typed, stack) => {
    expect(readStack(typed, technologies)).toEqual(stack);
  });

  test('no text makes it fail, and no entry is blank, doubled or longer than a name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const stack = readStack(typed, technologies);
        expect(new Set(stack).size).toBe(stack.length);
        for (const entry of stack) {
          expect(entry.trim()).toBe(entry);
          expect(entry).not.toBe('');
          expect(entry.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test('what the stack holds already is not added again, in whatever case', () => {
    expect(addEntries(['go', 'COBOL'], ['go', 'cobol', 'kafka'])).toEqual(['go', 'COBOL', 'kafka']);
  });
});

describe('typing finds technologies', () => {
  const names = (typed: string) => suggestTechnologies(typed, technologies).map(({ name }) => name);

  test.each<[string, string]>([
    ['golang', 'Go'],
    ['post', 'PostgreSQL'],
    ['node', 'Node.js'],
    ['boot', 'Spring Boot'],
    ['.net', '.NET'],
    ['c#', 'C#'],
  ])('“%s” offers %s first', (typed, first) => {
    expect(names(typed)[0]).toBe(first);
  });

  test('a name that is meant exactly comes before one that begins alike', () => {
    expect(names('Go').slice(0, 2)).toEqual(['Go', 'Google Cloud']);
  });

  test('nothing typed and nothing known offer nothing', () => {
    expect([names(' '), names('zzz')]).toEqual([[], []]);
  });
});
