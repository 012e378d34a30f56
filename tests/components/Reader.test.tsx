// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../components/Reader';
import { DEFAULT_READING_STYLE } from '../../utils/reading/reading-style';
import { button, only, press, render } from './render';
import { ARTICLE, NOW, RELATED, safe } from './sample-article';

const idle = () => undefined;
const PROPS: ReaderProps = {
  ...{ article: ARTICLE, style: DEFAULT_READING_STYLE, now: NOW, save: 'unsaved' },
  ...{ onSave: idle, onOpenSaved: idle, onStyle: idle, onRelated: idle },
};

describe('Reader', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('says the headline once, and who tells the story, when, and how long it takes', () => {
    const box = render(<Reader {...PROPS} />);
    expect(only(box, 'h1').textContent).toBe(ARTICLE.title);
    expect(box.textContent?.split(ARTICLE.title)).toHaveLength(2);
    const head = only(box, '.story-head');
    expect(head.textContent).toContain('The Harbour Gazetteon Daily Round');
    expect(head.textContent).toContain('By Nora Lindqvist');
    expect(head.textContent).toContain('4 minutes to read');
    expect(only<HTMLTimeElement>(head, 'time').dateTime).toBe(ARTICLE.publishedTime);
    expect(only(head, '.facts').textContent).toContain('3 hours ago');
    expect([...box.querySelectorAll('.story-text p')].map((p) => p.textContent)).toEqual(
      ARTICLE.textContent.split('\n'),
    );
  });

  it('has no field to type in, since a page sees typed keys', () => {
    const box = render(<Reader {...PROPS} related={RELATED} onClose={idle} />);
    press(button(box, 'Text settings'));
    expect(box.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
  });

  it('reserves the space of the lead picture', () => {
    const image = only(render(<Reader {...PROPS} />), '.lead img');
    expect(image.getAttribute('width')).toBe('1600');
    expect(image.getAttribute('height')).toBe('900');
  });

  it('sets the story in its own language and direction, and itself in the words’', () => {
    const { lang: _, ...unknown } = ARTICLE;
    const arabic = render(<Reader {...PROPS} article={{ ...ARTICLE, lang: 'ar', dir: 'rtl' }} />);
    expect(only(arabic, 'article').lang).toBe('ar');
    expect(only(arabic, 'article').dir).toBe('rtl');
    expect(only(arabic, '.reader').dir).toBe('ltr');
    expect(only(arabic, '.credits').lang).toBe('en');
    expect(only(render(<Reader {...PROPS} article={unknown} />), 'article').getAttribute('lang')).toBe('');
  });

  it('carries the chosen style', () => {
    const style = { theme: 'sepia', font: 'legible', size: 130, width: 74 } as const;
    const reader = only(render(<Reader {...PROPS} style={style} />), '.reader');
    expect(reader.dataset).toMatchObject({ theme: 'sepia', font: 'legible' });
    expect(reader.style.getPropertyValue('--size')).toBe('1.3');
    expect(reader.style.getPropertyValue('--width')).toBe('74');
  });

  it('shows no panel while related stories are gathered, nor where there are none', () => {
    expect(render(<Reader {...PROPS} />).querySelector('aside')).toBeNull();
    expect(render(<Reader {...PROPS} related={[]} />).querySelector('aside')).toBeNull();
  });

  it('does not move the story when the gathering ends', () => {
    const box = render(<Reader {...PROPS} />);
    const before = only(box, '.sheet').hasAttribute('data-alone');
    render(<Reader {...PROPS} related={[]} />, { box });
    expect(only(box, '.sheet').hasAttribute('data-alone')).toBe(before);
    expect(only(render(<Reader {...PROPS} related={[]} />), '.sheet').hasAttribute('data-alone')).toBe(true);
  });

  it('says which related story was asked for', () => {
    const onRelated = vi.fn((_, event: MouseEvent) => event.preventDefault());
    const box = render(<Reader {...PROPS} related={RELATED} onRelated={onRelated} />);
    press(only(box, 'a[href="https://news.example/bells"]'));
    expect(onRelated).toHaveBeenCalledWith(RELATED[1], expect.any(MouseEvent));
  });

  it('leaves what is read where it is when more of the story comes', () => {
    const box = render(
      <Reader {...PROPS} more={{ following: { state: 'loading', page: 2 }, onRetry: idle }} />,
    );
    const [first] = box.querySelectorAll('.story-text p');
    expect(only(box, '.story .more-pages').textContent).toContain('Page 2');
    const grown = { ...ARTICLE, content: safe(`${ARTICLE.content}<hr><p>Page two.</p>`), readingMinutes: 7 };
    const done = { following: { state: 'done', pages: 2 } as const, onRetry: idle };
    render(<Reader {...PROPS} article={grown} more={done} />, { box });
    expect(box.querySelectorAll('.story-text p')).toHaveLength(3);
    expect(box.querySelector('.story-text p')).toBe(first);
    expect(only(box, '.story-head').textContent).toContain('7 minutes');
  });

  it('offers the other stories of the page below the story, not within it', () => {
    const other = { ...ARTICLE, url: 'https://news.example/bells', title: 'Bells' };
    const onOther = vi.fn((_, event: MouseEvent) => event.preventDefault());
    const box = render(<Reader {...PROPS} others={[other]} onOther={onOther} />);
    expect(box.querySelector('.story .others')).toBeNull();
    press(only(box, '.others a'));
    expect(onOther).toHaveBeenCalledWith(other, expect.any(MouseEvent));
    expect(render(<Reader {...PROPS} others={[]} onOther={onOther} />).querySelector('.others')).toBeNull();
  });

  it('asks the network for no picture of a saved story', () => {
    const content = safe(
      `<p>One.</p><figure><img src="https://news.example/kept.jpg" alt=""></figure>
       <figure><img src="https://news.example/lost.jpg" alt=""><figcaption>The old pier.</figcaption></figure>`,
    );
    const images = new Map([['https://news.example/kept.jpg', 'blob:kept']]);
    const box = render(<Reader {...PROPS} article={{ ...ARTICLE, content }} images={images} related={[]} />);
    const sources = [...box.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(sources).toEqual(['blob:kept']);
    expect([...box.querySelectorAll('figcaption')].map((caption) => caption.textContent)).toEqual([
      'Her last crossing.',
      'The old pier.',
    ]);
  });
});
