// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RelatedPanel } from '../../components/RelatedPanel';
import { only, press, render, tell } from './render';
import { NOW, RELATED } from './sample-article';

describe('RelatedPanel', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('names itself, and shows each story once with what is known of it', () => {
    const box = render(<RelatedPanel stories={RELATED} now={NOW} onOpen={vi.fn()} />);
    const panel = only(box, 'aside');
    expect(document.getElementById(panel.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Related stories',
    );
    const [storm, bells, ...more] = box.querySelectorAll('li');
    expect(more).toHaveLength(0);
    for (const part of ['Storm shuts the coast road', 'Western Mail & Tide', '6 hours ago', 'lighthouse'])
      expect(storm?.textContent).toContain(part);
    expect(bells?.textContent).toBe('A short history of bells at sea');
  });

  it('marks in words the stories whose text is here already', () => {
    const box = render(<RelatedPanel stories={RELATED} now={NOW} onOpen={vi.fn()} />);
    expect(
      [...box.querySelectorAll('li')].map((item) => item.textContent?.includes('Full text here')),
    ).toEqual([true, false]);
  });

  it('hands over the story and the click, so that a new tab can be asked for', () => {
    const onOpen = vi.fn((_, event: MouseEvent) => event.preventDefault());
    const box = render(<RelatedPanel stories={RELATED} now={NOW} onOpen={onOpen} />);
    press(only(box, 'a[href="https://news.example/storm"]'));
    expect(onOpen).toHaveBeenCalledWith(RELATED[0], expect.any(MouseEvent));
  });

  it('leaves nothing behind of a picture that fails', () => {
    const box = render(<RelatedPanel stories={RELATED} now={NOW} onOpen={vi.fn()} />);
    tell(only(box, 'img'), 'error');
    expect(box.querySelector('img')).toBeNull();
  });
});
