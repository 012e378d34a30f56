const READING_TIME =
  /^(?:[^.!?|]{2,40}\|\s*)?\d+\s*(?:-\s*\d+\s*)?(?:min(?:ute)?s?|minuten|minutos|minuti|мин\.?|分)\.?\s*(?:read(?:ing)?(?: time)?|lesezeit|de lectura|de lecture|di lettura|leestijd|de leitura)?$|^(?:reading time|read time|lesezeit|lesedauer|tiempo de lectura|temps de lecture|tempo di lettura|leestijd|tempo de leitura|czas czytania|время чтения|lästid|lesetid)(?!\p{L})/iu;

/** The same where it says what the time is for: minutes alone may be those of a recipe. */
const READING =
  /^(?:[^.!?|]{2,40}\|\s*)?\d+\s*(?:-\s*\d+\s*)?(?:min(?:ute)?s?|minuten|minutos|minuti)\.?\s*(?:read(?:ing time)?|lesezeit|de lectura|de lecture|di lettura|leestijd|de leitura)$/iu;

/** "5 min", "Temps de lecture : 4 min.": how long a story takes, where nothing else could be meant. */
export function isReadingTime(text: string): boolean {
  return READING_TIME.test(text);
}

/** "Basket team | 5 min read": a line at the head of the page, wherever the prose begins. */
export function saysReadingTime(text: string): boolean {
  return READING.test(text);
}
