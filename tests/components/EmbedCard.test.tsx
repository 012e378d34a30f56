// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { EmbedCard } from '../../components/EmbedCard';
import { button, only, press, render } from './render';

const VIMEO = 'https://vimeo.com/76979871';
const YOUTUBE = 'https://www.youtube.com/watch?v=aB3_dEf-9hI';

describe('EmbedCard', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('says what it is and whose, and leads there in a tab that knows nothing of this one', () => {
    const box = render(<EmbedCard kind="video" address={VIMEO} title="A boat is turned" hasReferrer />);
    expect(only(box, '.embed-kind').textContent).toBe('Video · Vimeo');
    const link = only<HTMLAnchorElement>(box, 'a');
    expect([link.textContent, link.getAttribute('href'), link.target, link.rel]).toEqual([
      'A boat is turned',
      VIMEO,
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('shows no player before its button is pressed, and none after it is closed', () => {
    const box = render(<EmbedCard kind="video" address={VIMEO} hasReferrer />);
    expect(box.querySelector('iframe')).toBeNull();
    press(button(box, 'Load from Vimeo'));
    const frame = only(box, 'iframe');
    expect(frame.getAttribute('src')).toBe('https://player.vimeo.com/video/76979871?dnt=1&autoplay=1');
    expect(frame.getAttribute('title')).toBe('Video from Vimeo');
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    press(button(box, 'Close'));
    expect(box.querySelector('iframe')).toBeNull();
  });

  it('lets a player run on its own site and nothing else', () => {
    const box = render(<EmbedCard kind="video" address={VIMEO} hasReferrer />);
    press(button(box, 'Load from Vimeo'));
    expect(only(box, 'iframe').getAttribute('sandbox')?.split(' ').sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-presentation',
      'allow-same-origin',
      'allow-scripts',
    ]);
  });

  it('is worked by keyboard: a link and a button, in that order', () => {
    const box = render(<EmbedCard kind="video" address={VIMEO} hasReferrer />);
    const stops = [...box.querySelectorAll('a[href], button')].map((element) => element.localName);
    expect(stops).toEqual(['a', 'button']);
    expect(button(box, 'Load from Vimeo').type).toBe('button');
  });

  it('tells YouTube the site it is on, without which it plays nothing, and nothing but the site', () => {
    const box = render(<EmbedCard kind="video" address={YOUTUBE} hasReferrer />);
    press(button(box, 'Load from YouTube'));
    expect(only(box, 'iframe').getAttribute('referrerpolicy')).toBe('strict-origin');
  });

  it('only leads to what could not play here', () => {
    const box = render(<EmbedCard kind="video" address={YOUTUBE} hasReferrer={false} />);
    expect(box.querySelector('button')).toBeNull();
    expect(only(box, 'a').textContent).toBe('Open in a new tab');
  });

  it.each([
    ['an unknown site', 'https://evil.example/embed/1'],
    ['a site that looks like a known one', 'https://player.vimeo.com.evil.example/video/76979871'],
    ['a post', 'https://x.com/port/status/1890123456789012345'],
  ])('never frames %s', (_, address) => {
    const box = render(<EmbedCard kind="video" address={address} title="x" hasReferrer />);
    expect(box.querySelector('button')).toBeNull();
  });

  it('says so where the policy of the page forbids the player', () => {
    const box = render(<EmbedCard kind="video" address={VIMEO} hasReferrer />);
    press(button(box, 'Load from Vimeo'));
    const refuse = (blockedURI: string) => {
      const event = Object.assign(new Event('securitypolicyviolation'), {
        blockedURI,
        effectiveDirective: 'frame-src',
      });
      act(() => void document.dispatchEvent(event));
    };
    refuse('https://other.example/');
    expect(box.querySelector('iframe')).not.toBeNull();
    refuse('https://player.vimeo.com');
    expect(box.querySelector('iframe, button')).toBeNull();
    expect(only(box, '[role="status"]').textContent).toBe('This page does not let the player load.');
  });
});
