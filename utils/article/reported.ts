/** Someone is quoted: a sentence of the story, whatever it begins with. */
const REPORTED =
  /["“”„«»]|(?<!\p{L})(?:said|says|told|tells|asked|urged|urges|warned|promised|wrote|added|found|argued|insisted|shouted|according to|sagte\p{L}*|erklärte\p{L}*|laut|a déclaré|a dit|selon|dijo|según|disse|segundo|ha detto|secondo|zei|volgens|сказал\p{L}*|заявил\p{L}*|dedi|قال\p{L}*)(?!\p{L})/iu;

export function isReported(text: string): boolean {
  return REPORTED.test(text);
}
