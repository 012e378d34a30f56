/** Words that outlets, and hardly any people, have in their names. */
export const OUTLET_WORD =
  /\b(news(paper)?s?|today|times?|post|daily|weekly|herald|press|tribune|guardian|telegraph|journal|gazette|observer|chronicle|mail|mirror|independent|standard|express|star|sun|globe|mercury|courier|record|report(er)?|review|magazine|media|network|wire|agency|online|digital|tv|radio|broadcasting|channel|bbc|cnn|nbc|cbs|abc|npr|rt|eye|voice|monitor|bulletin|dispatch|insider|zeitung|nachrichten|blatt|kurier|rundschau|anzeiger|presse|spiegel|welt|tagesschau|allgemeine|heute|diario|peri[oó]dico|noticias|mundo|pa[ií]s|prensa|heraldo|vanguardia|jornal|folha|globo|correio|corriere|gazzetta|repubblica|giornale|stampa|journal|figaro|monde|parisien|croix|actu|info|dagblad|nieuws|krant|avisen|posten|nyheter|gazete(si)?|haber)\b|\.(com|org|net|news|tv|co)\b|\p{L}(news|post|times|zeitung|blatt|tv)\b/iu;
/** The same in scripts that set no spaces between words. */
const EAST_ASIAN_OUTLET =
  /新聞|新闻|通信|通訊|通讯|放送|テレビ|ニュース|デジタル|オンライン|日報|日报|晚報|晚报|時報|时报|신문|일보|뉴스|방송/u;
const ARTICLE_FIRST = /^(the|la|le|les|el|los|las|il|lo|o|der|die|das|al|de)\s+\p{Lu}/iu;

/** Whether a name is that of a paper or station by its words: "Gulf Post", "La Gaceta". */
export function namesOutlet(name: string): boolean {
  return OUTLET_WORD.test(name) || EAST_ASIAN_OUTLET.test(name) || ARTICLE_FIRST.test(name);
}
