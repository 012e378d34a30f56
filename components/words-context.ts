import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../utils/reading/words';

const WordsContext = createContext<Words | undefined>(undefined);

/** Put around every tree of ours, so that a view can speak. */
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A view was rendered outside <WordsProvider>.');
  return words;
}
