// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Quieting, startQuieting } from '../../utils/promo/quiet-page';
import { adoptSheets } from './adopted-sheets';
import { STORY } from './pages';

const NEWSLETTER =
  '<div id="news"><p>Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form></div>';
const COMMENTS = '<section id="talk"><h3>Comments</h3><p>No comments yet</p></section>';
const DIALOG =
  '<div id="nag" role="dialog" aria-modal="true" style="position:fixed"><p>Read this story in our app</p><a href="https://x.app.link">Open app</a><button>Close</button></div>';

describe('startQuieting', () => {
  let quieting: Quieting;
  const onChange = vi.fn();
  const settle = () => vi.advanceTimersByTimeAsync(3000);
  const hidden = () =>
    [...document.querySelectorAll<HTMLElement>('[id]')]
      .filter((element) => getComputedStyle(element).display === 'none')
      .map(({ id }) => id);
  const append = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
  const idOf = (kind: string) => quieting.receipt().find((block) => block.kind === kind)?.id ?? '';

  beforeEach(() => {
    vi.useFakeTimers();
    adoptSheets(document);
    document.body.innerHTML = `<main><div id="story">${STORY}</div>${NEWSLETTER}${COMMENTS}</main>`;
    onChange.mockClear();
  });
  afterEach(() => {
    quieting.stop();
    vi.useRealTimers();
  });
  const start = async (options = {}) => {
    quieting = startQuieting(document, { onChange, ...options });
    await settle();
  };

  it('hides promos and says so', async () => {
    await start();
    expect(hidden()).toEqual(['news', 'talk']);
    expect(quieting.receipt()).toEqual([
      {
        id: '1',
        kind: 'newsletter',
        why: expect.stringContaining('e-mail field'),
        text: 'Sign up for our newsletter Sign up',
      },
      {
        id: '2',
        kind: 'emptyShell',
        why: '"No comments yet", heading "Comments"',
        text: 'Comments No comments yet',
      },
    ]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('restores one block, which stays, also when the page makes it anew', async () => {
    await start();
    quieting.restore(idOf('newsletter'));
    expect(hidden()).toEqual(['talk']);
    document.querySelector('#news')?.remove();
    append(NEWSLETTER);
    await settle();
    expect(hidden()).toEqual(['talk']);
    quieting.reset();
    await settle();
    expect(hidden()).toEqual(['talk']);
  });

  it('restores all', async () => {
    await start();
    quieting.restoreAll();
    await settle();
    expect(hidden()).toEqual([]);
    expect(quieting.receipt()).toEqual([]);
  });

  it('brings everything back when stopped and starts anew when resumed', async () => {
    await start();
    quieting.restore(idOf('newsletter'));
    quieting.stop();
    expect(hidden()).toEqual([]);
    append(DIALOG);
    await settle();
    expect(hidden()).toEqual([]);
    quieting.resume();
    await settle();
    expect(hidden()).toEqual(['news', 'talk', 'nag']);
  });

  it('does nothing before it is resumed where it starts inactive', async () => {
    await start({ active: false });
    quieting.reset();
    await settle();
    expect(hidden()).toEqual([]);
    quieting.resume();
    await settle();
    expect(hidden()).toEqual(['news', 'talk']);
  });

  it('hides what comes later', async () => {
    await start();
    append(DIALOG);
    await settle();
    expect(hidden()).toContain('nag');
    expect(quieting.receipt().map(({ kind }) => kind)).toContain('appBanner');
  });

  it('brings comments back by itself once there are some', async () => {
    await start();
    const talk = document.querySelector('#talk');
    talk?.querySelector('p')?.remove();
    talk?.insertAdjacentHTML(
      'beforeend',
      '<p>Ann: the coal dock is too far for anyone who has no car, and the bus does not stop there.</p>',
    );
    await settle();
    expect(hidden()).toEqual(['news']);
    expect(quieting.receipt().map(({ kind }) => kind)).toEqual(['newsletter']);
  });

  it('forgets a block that the page has removed', async () => {
    await start();
    document.querySelector('#news')?.remove();
    append('<p>Coal dock</p>');
    await settle();
    expect(quieting.receipt().map(({ kind }) => kind)).toEqual(['emptyShell']);
  });

  it('does not fight a page that puts its block back again and again', async () => {
    await start();
    for (let round = 0; round < 12; round++) {
      document.querySelector('#news')?.remove();
      append(NEWSLETTER);
      await vi.advanceTimersByTimeAsync(10_000);
      if (round === 1) expect(hidden()).toContain('news');
    }
    expect(hidden()).toEqual(['talk']);
  });

  it('gives in where the page insists on showing a block', async () => {
    await start();
    (document.querySelector('#news') as HTMLElement).style.setProperty('display', 'block', 'important');
    append('<p>Coal dock</p>');
    await settle();
    expect(quieting.receipt().map(({ kind }) => kind)).toEqual(['emptyShell']);
  });

  it('waits for a dialog that nobody sees yet', async () => {
    append(DIALOG);
    const nag = document.querySelector('#nag') as HTMLElement;
    let open = false;
    nag.checkVisibility = () => open;
    await start();
    expect(quieting.receipt().map(({ kind }) => kind)).not.toContain('appBanner');
    open = true;
    nag.className = 'open';
    await settle();
    expect(quieting.receipt().map(({ kind }) => kind)).toContain('appBanner');
  });

  it('leaves a dialog that a click has opened', async () => {
    await start();
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
    append(DIALOG);
    await settle();
    expect(hidden()).not.toContain('nag');
    Reflect.deleteProperty(navigator, 'userActivation');
    append('<p>Coal dock</p>');
    quieting.reset();
    await settle();
    expect(hidden()).not.toContain('nag');
  });

  it('frees the page from a dialog and locks it again with it', async () => {
    document.body.style.overflow = 'hidden';
    append(DIALOG);
    await start();
    expect(document.body.style.overflow).toBe('auto');
    quieting.restore(idOf('appBanner'));
    expect(document.body.style.overflow).toBe('hidden');
    document.body.removeAttribute('style');
  });

  it('waits for a page that is still loading', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    await start();
    expect(hidden()).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(hidden()).toEqual(['news', 'talk']);
    Reflect.deleteProperty(document, 'readyState');
  });

  describe('with what is known of the site', () => {
    const learnt = { selector: '#news', kind: 'newsletter', learnt: true } as const;
    const sheet = { drop: vi.fn(), turn: vi.fn() };
    beforeEach(() => {
      sheet.drop.mockClear();
      sheet.turn.mockClear();
    });

    it('learns what it found by itself, and nothing that was known', async () => {
      const onLearn = vi.fn();
      await start({
        onLearn,
        rules: { hide: [{ selector: '#talk', kind: 'emptyShell', learnt: true }], keep: [] },
      });
      expect(onLearn.mock.calls).toEqual([[[learnt]]]);
    });

    it('learns nothing that the reader brings back at once', async () => {
      const onLearn = vi.fn();
      quieting = startQuieting(document, { onChange, onLearn });
      await vi.advanceTimersByTimeAsync(1000);
      quieting.restoreAll();
      await settle();
      expect(onLearn).not.toHaveBeenCalled();
    });

    it('hides a known block that no rule finds, and says that it was known', async () => {
      append('<div id="odd"><p>Our best, on Fridays</p></div>');
      await start({ rules: { hide: [{ selector: '#odd', kind: 'newsletter', learnt: true }], keep: [] } });
      expect(hidden()).toEqual(['news', 'talk', 'odd']);
      expect(quieting.receipt()[0]).toMatchObject({ kind: 'newsletter', why: 'seen here before' });
    });

    it('shows what holds more than a promo, and says which rule was wrong', async () => {
      const onRefuted = vi.fn();
      await start({ sheet, onRefuted, rules: { hide: [{ ...learnt, selector: '#story' }], keep: [] } });
      expect(hidden()).toEqual(['news', 'talk']);
      expect(sheet.drop).toHaveBeenCalledWith('#story');
      expect(onRefuted).toHaveBeenCalledWith(['#story']);
    });

    it('leaves what the reader wants to see', async () => {
      await start({ rules: { hide: [], keep: ['#news'] } });
      expect(hidden()).toEqual(['talk']);
    });

    it('brings a known block back whatever hides it', async () => {
      await start({ sheet, rules: { hide: [learnt], keep: [] } });
      quieting.restore(idOf('newsletter'));
      expect(hidden()).toEqual(['talk']);
      expect(sheet.drop).toHaveBeenCalledWith('#news');
      quieting.stop();
      expect(sheet.turn).toHaveBeenCalledWith(false);
    });

    it('tells what the reader chooses for the site, by a name that holds there', async () => {
      const onChoose = vi.fn();
      await start({ onChoose });
      quieting.choose(idOf('emptyShell'), true);
      expect(hidden()).toEqual(['news', 'talk']);
      expect(quieting.receipt()[1]).toMatchObject({ chosen: true });
      quieting.choose(idOf('newsletter'), false);
      expect(hidden()).toEqual(['talk']);
      expect(onChoose.mock.calls).toEqual([
        [{ selector: '#talk', kind: 'emptyShell', hide: true }],
        [{ selector: '#news', kind: 'newsletter', hide: false }],
      ]);
    });
  });
});
