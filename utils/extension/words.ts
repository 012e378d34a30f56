import { makeWords, type Words } from '../reading/words';
import { browser } from './browser';

/** The words of the language that the browser chose for the extension. */
export function browserWords(): Words {
  return makeWords(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en',
    browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  );
}
