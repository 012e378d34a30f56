// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../utils/promo/watch-changes';

describe('watchChanges', () => {
  let looks: string[][] = [];
  let waits = false;
  let watch: ReturnType<typeof watchChanges>;

  beforeEach(() => {
    vi.useFakeTimers();
    looks = [];
    waits = false;
    document.body.innerHTML = '<div id="a"></div>';
    watch = watchChanges(
      document,
      (changed) => {
        looks.push(changed.map(({ id, localName }) => id || localName));
        return [][Symbol.iterator]();
      },
      () => waits,
    );
  });
  afterEach(() => {
    watch.stop();
    vi.useRealTimers();
  });
  const add = (id: string, where: Element = document.body): void => {
    const element = document.createElement('div');
    element.id = id;
    where.append(element);
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('looks at the whole page, then at what is added', async () => {
    watch.start();
    await pass(50);
    expect(looks).toEqual([['body']]);
    add('b');
    add('c', document.querySelector('#b') as Element);
    await pass(500);
    expect(looks).toEqual([['body'], ['b']]);
  });

  it('looks where a text has changed', async () => {
    const text = document.querySelector('#a')?.appendChild(document.createTextNode('one')) as Text;
    watch.start();
    await pass(50);
    text.data = 'two';
    await pass(500);
    expect(looks.at(-1)).toEqual(['a']);
  });

  it('does nothing on a page that rests', async () => {
    watch.start();
    await pass(60_000);
    expect(looks).toHaveLength(1);
  });

  it('looks at a page that never rests at most ten times a minute', async () => {
    watch.start();
    await pass(60_000);
    const ticker = setInterval(() => add('tick'), 50);
    await pass(60_000);
    const before = looks.length;
    await pass(60_000);
    clearInterval(ticker);
    expect(looks.length - before).toBeGreaterThan(3);
    expect(looks.length - before).toBeLessThanOrEqual(11);
  });

  it('takes very many changes for one of the whole page', async () => {
    watch.start();
    await pass(50);
    for (let at = 0; at < 100; at++) add(`x${at}`);
    await pass(500);
    expect(looks.at(-1)).toEqual(['body']);
  });

  it('minds changes of style only while something waits', async () => {
    watch.start();
    await pass(50);
    document.body.className = 'one';
    await pass(500);
    expect(looks).toHaveLength(1);
    waits = true;
    document.body.className = 'two';
    await pass(500);
    expect(looks).toEqual([['body'], []]);
  });

  it('stops, and starts anew', async () => {
    watch.start();
    watch.stop();
    add('b');
    await pass(5000);
    expect(looks).toEqual([]);
    watch.start();
    await pass(50);
    expect(looks).toEqual([['body']]);
  });

  it('ends a look that a stop has interrupted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const steps = vi.fn(() => ({ done: false, value: undefined }));
    const endless = watchChanges(
      document,
      () => ({ next: steps }),
      () => false,
    );
    endless.start();
    await pass(100);
    endless.stop();
    await pass(100);
    const taken = steps.mock.calls.length;
    await pass(1000);
    expect(steps.mock.calls.length).toBe(taken);
  });
});
