// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LeadPicture } from '../../components/LeadPicture';
import { only, render, tell } from './render';

const image = { url: 'https://a.example/boat.jpg', alt: 'A boat' };

describe('LeadPicture', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('keeps a room of its own for a picture of unknown size', () => {
    expect(only(render(<LeadPicture image={image} />), 'img').hasAttribute('data-unsized')).toBe(true);
    const sized = { ...image, width: 800, height: 600 };
    expect(only(render(<LeadPicture image={sized} />), 'img').hasAttribute('data-unsized')).toBe(false);
  });

  it('does not blow up a small picture', () => {
    const small = render(<LeadPicture image={{ ...image, width: 120, height: 90 }} />);
    expect(only(small, 'img').style.maxInlineSize).toBe('120px');
  });

  it('leaves its caption when it fails, and nothing without one', () => {
    const captioned = render(<LeadPicture image={{ ...image, caption: 'Her last crossing.' }} />);
    tell(only(captioned, 'img'), 'error');
    expect(only(captioned, 'figure').textContent).toBe('Her last crossing.');
    expect(captioned.querySelector('img')).toBeNull();

    const bare = render(<LeadPicture image={image} />);
    tell(only(bare, 'img'), 'error');
    expect(bare.innerHTML).toBe('');
  });
});
