import { Minus, Plus } from 'lucide';
import {
  FONT_CHOICES,
  type FontChoice,
  type ReadingStyle,
  SIZES,
  stepChoice,
  THEMES,
  type Theme,
  WIDTHS,
} from '../utils/reading/reading-style';
import type { MessageKey } from '../utils/reading/words';
import { Icon } from './Icon';
import { useWords } from './words-context';

const THEME_NAMES = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
} as const satisfies Record<Theme, MessageKey>;

const FONT_NAMES = {
  newsreader: 'fontNewsreader',
  sans: 'fontSans',
  legible: 'fontLegible',
} as const satisfies Record<FontChoice, MessageKey>;

interface StylePanelProps {
  id: string;
  style: ReadingStyle;
  onStyle(style: ReadingStyle): void;
}

/** How the story is set. Every change is seen at once, in the story itself. Buttons only: a page sees typed keys. */
export function StylePanel({ id, style, onStyle }: StylePanelProps) {
  const words = useWords();
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(style.size / 100);
  return (
    <section class="panel" id={id} aria-label={words.say('textSettings')}>
      <fieldset class="themes">
        <legend>{words.say('settingTheme')}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="button"
            class="swatch"
            aria-pressed={style.theme === theme}
            onClick={() => onStyle({ ...style, theme })}
          >
            <Swatch theme={theme} />
            {words.say(THEME_NAMES[theme])}
          </button>
        ))}
      </fieldset>
      <fieldset class="faces">
        <legend>{words.say('settingFont')}</legend>
        {FONT_CHOICES.map((font) => (
          <button
            key={font}
            type="button"
            class="face"
            data-font={font}
            aria-pressed={style.font === font}
            onClick={() => onStyle({ ...style, font })}
          >
            {words.say(FONT_NAMES[font])}
          </button>
        ))}
      </fieldset>
      <Stepper
        name={words.say('settingSize')}
        shown={percent}
        less={words.say('sizeSmaller')}
        more={words.say('sizeLarger')}
        choices={SIZES}
        value={style.size}
        onChange={(size) => onStyle({ ...style, size })}
      />
      <Stepper
        name={words.say('settingWidth')}
        shown={words.count('widthCharacters', style.width)}
        less={words.say('widthNarrower')}
        more={words.say('widthWider')}
        choices={WIDTHS}
        value={style.width}
        onChange={(width) => onStyle({ ...style, width })}
      />
    </section>
  );
}

/** A scrap of the theme's own paper; `auto` shows a piece of either. */
function Swatch({ theme }: { theme: Theme }) {
  const scraps = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  return (
    <span class="scraps" aria-hidden="true">
      {scraps.map((scrap) => (
        <span key={scrap} class="scrap" data-theme={scrap} />
      ))}
    </span>
  );
}

interface StepperProps {
  name: string;
  shown: string;
  less: string;
  more: string;
  choices: readonly number[];
  value: number;
  onChange(value: number): void;
}

function Stepper({ name, shown, less, more, choices, value, onChange }: StepperProps) {
  const step = (by: 1 | -1) => {
    const next = stepChoice(choices, value, by);
    if (next !== value) onChange(next);
  };
  // `aria-disabled`, not `disabled`: a button that is disabled under the finger loses the keyboard's place.
  const button = (by: 1 | -1, label: string) => (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      aria-disabled={stepChoice(choices, value, by) === value}
      onClick={() => step(by)}
    >
      <Icon icon={by === 1 ? Plus : Minus} />
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in line with its buttons.
    <div class="stepper" role="group" aria-label={name}>
      <span class="stepper-name">{name}</span>
      {button(-1, less)}
      <output>{shown}</output>
      {button(1, more)}
    </div>
  );
}
