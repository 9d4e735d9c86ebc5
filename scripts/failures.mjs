// What failed, each by a name that leads to it: read from the reports of the test runners.
import { isAbsolute, relative, sep } from 'node:path';
import { root } from './root.mjs';

/** The unit, property and server tests that failed, by file and title, from the JSON report of vitest. */
export function failedUnitTests({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = fromRoot(name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => `${file} › ${fullName}`);
    return status === 'failed' ? [`${file} (${firstLine(message) || 'no test ran'})`] : [];
  });
}

/** The journeys that failed, by file and title, from the JSON report of Playwright. */
export function failedJourneys({ suites, errors }) {
  const inSuite = ({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => !['expected', 'skipped'].includes(status)))
      .map(({ file, line, title }) => `e2e/${file}:${line} › ${title}`),
    ...inner.flatMap(inSuite),
  ];
  return [
    ...suites.flatMap(inSuite),
    ...errors.map(({ message = '' }) => `e2e (${firstLine(message)})`),
  ];
}

function fromRoot(path) {
  return isAbsolute(path) ? relative(root, path).split(sep).join('/') : path;
}

function firstLine(text) {
  return text.trim().split('\n', 1)[0] ?? '';
}
