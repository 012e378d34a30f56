/** Words that outlets, and hardly any people, have in their names. */
export const OUTLET_WORD =
  /\b(news(paper)?s?|today|times?|post|daily|weekly|herald|press|tribune|guardian|telegraph|journal|gazette|observer|chronicle|mail|mirror|independent|standard|express|star|sun|globe|mercury|courier|record|report(er)?|review|magazine|media|network|wire|agency|online|digital|tv|radio|broadcasting|channel|bbc|cnn|nbc|cbs|abc|npr|rt|eye|voice|monitor|bulletin|dispatch|insider|zeitung|nachrichten|blatt|kurier|rundschau|anzeiger|presse|spiegel|welt|tagesschau|allgemeine|heute|diario|peri[oó]dico|noticias|mundo|pa[ií]s|prensa|heraldo|vanguardia|jornal|folha|globo|correio|corriere|gazzetta|repubblica|giornale|stampa|journal|figaro|monde|parisien|croix|actu|info|dagblad|nieuws|krant|avisen|posten|nyheter|gazete(si)?|haber)\b|\.(com|org|net|news|tv|co)\b|\p{L}(news|post|times|zeitung|blatt|tv)\b/iu;
const ARTICLE_FIRST = /^(the|la|le|les|el|los|las|il|lo|o|der|die|das|al|de)\s+\p{Lu}/iu;

/** Whether a name is that of a paper or station by its words: "Gulf Post", "La Gaceta". */
export function namesOutlet(name: string): boolean {
  return OUTLET_WORD.test(name) || ARTICLE_FIRST.test(name);
}
