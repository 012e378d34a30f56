import type messages from '../../public/_locales/en/messages.json';

type Key = keyof typeof messages;

/** `storiesSaved` where the catalogue holds `storiesSaved_one` and `storiesSaved_other`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
export type MessageKey = Key;

/** Everything a view needs to speak the reader's language. */
export interface Words {
  /** BCP 47, for `Intl` and `lang`. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** The sentence for `key`, with `$1`, `$2` ... filled in order. */
  say(key: MessageKey, ...substitutions: string[]): string;
  /** The sentence for `count` things, by the locale's plural rules; `$1` is the count, written as the locale does. */
  count(key: PluralKey, count: number, ...substitutions: string[]): string;
}

type Lookup = (key: string, substitutions: string[]) => string;

/** Binds a catalogue (`browser.i18n.getMessage` in the extension, a JSON file in a test) to its locale. */
export function makeWords(lookup: Lookup, locale: string, dir: 'ltr' | 'rtl' = 'ltr'): Words {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    dir,
    say: (key, ...substitutions) => lookup(key, substitutions),
    count(key, count, ...substitutions) {
      const filled = [numbers.format(count), ...substitutions];
      return lookup(`${key}_${rules.select(count)}`, filled) || lookup(`${key}_other`, filled);
    },
  };
}
