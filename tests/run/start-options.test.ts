import { describe, expect, it } from 'vitest';
import { PlainError } from './plain-error.ts';
import { parseStartOptions } from './start-options.ts';

describe('parseStartOptions', () => {
  it('takes Chromium, a window and the sample page where nothing is said', () => {
    expect(parseStartOptions([])).toEqual({ engine: 'chromium', headless: false, json: false, help: false });
  });

  it('takes the page and the options in any order', () => {
    const expected = { engine: 'firefox', target: 'page.html', headless: true, json: false, help: false };
    expect(parseStartOptions(['page.html', '--browser', 'firefox', '--headless'])).toEqual(expected);
    expect(parseStartOptions(['--headless', '--browser=firefox', 'page.html'])).toEqual(expected);
  });

  it('shows no window for --json', () => {
    expect(parseStartOptions(['--json'])).toMatchObject({ json: true, headless: true });
  });

  it.each([
    [['--browser', 'safari'], '--browser takes chromium or firefox, not "safari".'],
    [['--browser'], "Option '--browser <value>' argument missing; see npm start -- --help."],
    [['--jason'], "Unknown option '--jason'; see npm start -- --help."],
    [['a.html', 'b.html'], 'Give one address or file, not two: a.html b.html'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => parseStartOptions(args)).toThrow(new PlainError(sentence));
  });
});
