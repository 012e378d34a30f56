import type { DetectionModel } from './learn-detection.ts';

/**
 * The text of `story-signals.ts` with the model's numbers in it.
 * @throws Error naming what the text has no place for.
 */
export function writeModel(source: string, { base, hopeless, surely, weights }: DetectionModel): string {
  const constants: [name: string, value: number][] = [
    ['BASE', base],
    ['HOPELESS', hopeless],
    ['SURE', surely],
  ];
  const places: [before: string, value: number][] = [
    ...Object.entries(weights).map(([name, value]): [string, number] => [`^  '?${name}'?: \\[\\s*`, value]),
    ...constants.map(([name, value]): [string, number] => [`^export const ${name} = `, value]),
  ];
  return places.reduce((text, [before, value]) => {
    const place = new RegExp(`(${before})-?[\\d.]+`, 'm');
    if (!place.test(text)) throw new Error(`No place for ${before}${value}`);
    return text.replace(place, `$1${value}`);
  }, source);
}
