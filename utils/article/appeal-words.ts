const LEADS_ON = new Set(
  (
    'a an the of on to from in into at by for with and or about our your my their his her its this that these other all any ' +
    'more most latest best new top free daily weekly alongside like via through across around as is are plus every each ' +
    'der die das dem den des ein eine einen unser unsere unseren ihr ihre und oder von vom zu zum zur für mit aus über auf ' +
    'le la les l un une du de des et ou notre nos votre vos à au aux en sur pour par avec dans chez ' +
    'el los las una del y o nuestro nuestra su con por para os as um uma do da dos das e no na nos nas nosso nossa ' +
    'il lo gli i di dei della dal nel su per con tra nostro nostra в на о об от из и с по для за наш наша'
  ).split(' '),
);

const STARTERS = new Set(
  (
    'the a an in on at it he she they we this that these those there but and however meanwhile two three four after before ' +
    'since when while as for although if his her their its one some many most last earlier later according with from by ' +
    'der die das ein eine im am in es er sie wir aber doch nach vor seit als wenn während bei laut mit zwei ' +
    'le la les un une il elle ils dans en mais après avant depuis selon el los las en pero tras según o os as um uma no na ' +
    'mas após il lo gli nel ma dopo secondo в на но после он она они по'
  ).split(' '),
);

/** After such a word a capital letter begins a name, not a sentence. */
export function leadsOn(word: string): boolean {
  return LEADS_ON.has(word.toLowerCase());
}

/** A word that with a capital begins a sentence. */
export function beginsSentence(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}
