// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pictureSource, settlePicture } from '../../components/article-pictures';

describe('pictureSource', () => {
  it('is the picture’s own address where no copies are kept', () => {
    expect(pictureSource('https://a.example/1.jpg', undefined)).toBe('https://a.example/1.jpg');
  });

  it('is never remote where copies are kept', () => {
    const kept = new Map([['https://a.example/1.jpg', 'blob:1']]);
    expect(pictureSource('https://a.example/1.jpg', kept)).toBe('blob:1');
    expect(pictureSource('https://a.example/2.jpg', kept)).toBeUndefined();
    expect(pictureSource('data:image/gif;base64,R0=', kept)).toBe('data:image/gif;base64,R0=');
  });
});

describe('settlePicture', () => {
  const unsized = (top: number, bottom: number) => {
    const image = document.createElement('img');
    image.setAttribute('data-unsized', '');
    vi.spyOn(image, 'getBoundingClientRect').mockReturnValue({ top, bottom } as DOMRect);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
    settlePicture(image);
    return image.hasAttribute('data-unsized');
  };

  it('lets a picture take its own shape where nobody looks, and never in sight', () => {
    expect(unsized(900, 1200)).toBe(false);
    expect(unsized(-500, -10)).toBe(false);
    expect(unsized(700, 1000)).toBe(true);
  });
});
