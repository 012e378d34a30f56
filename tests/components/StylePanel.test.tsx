// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StylePanel } from '../../components/StylePanel';
import { DEFAULT_READING_STYLE, SIZES, WIDTHS } from '../../utils/reading/reading-style';
import { button, press, render } from './render';

const style = DEFAULT_READING_STYLE;

describe('StylePanel', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('changes one thing at a time', () => {
    const onStyle = vi.fn();
    const box = render(<StylePanel id="panel" style={style} onStyle={onStyle} />);
    for (const name of ['Sepia', 'Atkinson Hyperlegible', 'Larger text', 'Shorter lines'])
      press(button(box, name));
    expect(onStyle.mock.calls.map(([changed]) => changed)).toEqual([
      { ...style, theme: 'sepia' },
      { ...style, font: 'legible' },
      { ...style, size: 115 },
      { ...style, width: 62 },
    ]);
  });

  it('shows what is chosen', () => {
    const box = render(
      <StylePanel id="panel" style={{ ...style, theme: 'dark', size: 150 }} onStyle={vi.fn()} />,
    );
    const chosen = [...box.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent);
    expect(chosen).toEqual(['Dark', 'Newsreader']);
    expect([...box.querySelectorAll('output')].map((one) => one.textContent)).toEqual([
      '150%',
      '66 characters',
    ]);
  });

  it('stops at either end, and says so', () => {
    const onStyle = vi.fn();
    const ends = { ...style, size: SIZES[SIZES.length - 1] ?? 0, width: WIDTHS[0] };
    const box = render(<StylePanel id="panel" style={ends} onStyle={onStyle} />);
    for (const name of ['Larger text', 'Shorter lines']) {
      expect(button(box, name).getAttribute('aria-disabled')).toBe('true');
      press(button(box, name));
    }
    expect(onStyle).not.toHaveBeenCalled();
    expect(button(box, 'Smaller text').getAttribute('aria-disabled')).toBe('false');
  });
});
