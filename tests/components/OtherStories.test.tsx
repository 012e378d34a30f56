// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { OtherStories } from '../../components/OtherStories';
import type { Article } from '../../utils/article/article';
import { only, press, render } from './render';
import { ARTICLE, NOW } from './sample-article';

beforeEach(() => {
  document.body.replaceChildren();
});
const SECOND: Article = {
  ...ARTICLE,
  url: 'https://news.example/bells',
  title: 'A short history of bells at sea',
};

it('offers each story under its headline, by whom, from when, and how long', () => {
  const box = render(<OtherStories stories={[ARTICLE, SECOND]} now={NOW} onOpen={() => undefined} />);
  const list = only(box, 'nav');
  const heading = document.getElementById(list.getAttribute('aria-labelledby') ?? '');
  expect(heading?.textContent).toBe('Also on this page');
  expect([...box.querySelectorAll('h3')].map((title) => title.textContent)).toEqual([
    ARTICLE.title,
    SECOND.title,
  ]);
  const facts = box.querySelector('.facts')?.textContent;
  expect(facts).toContain('Nora Lindqvist');
  expect(facts).toContain('3 hours ago');
  expect(facts).toContain('4 minutes to read');
});

it('says which story was asked for', () => {
  const onOpen = vi.fn((_story: Article, event: MouseEvent) => event.preventDefault());
  const box = render(<OtherStories stories={[ARTICLE, SECOND]} now={NOW} onOpen={onOpen} />);
  press(only(box, 'a[href="https://news.example/bells"]'));
  expect(onOpen).toHaveBeenCalledWith(SECOND, expect.any(MouseEvent));
});
