/** An element and all that is in it, by their numbers in the document's order. */
export interface Region {
  index: number;
  last: number;
}

/** A part of a page that people have judged. */
export interface Label extends Region {
  /** What kind of promo it is, where it should be hidden; else why it should be kept. */
  says: { hide: string } | { keep: string };
  /** What stands in it, for people. */
  text?: string;
}

/** What of a page is seen, as numbers of elements. */
export interface Sight {
  /** Elements that show something of their own: text, a picture, a field. */
  shown: ReadonlySet<number>;
  /** Elements that are laid out, also where nothing of them shows, as of icons whose style sheet did not come. */
  rendered: ReadonlySet<number>;
}

export interface LabelScore {
  /** For each label to hide that was in sight: whether it is out of sight. */
  hides: { kind: string; label: Label; hidden: boolean }[];
  /** How many hidden blocks are what was to be hidden; those of kinds that are apart do not count. */
  right: number;
  /** Numbers of the hidden blocks that are not. */
  wrong: number[];
  /** What should have been kept and was damaged. */
  lost: { why: string; label: Label }[];
  /** Labels that nobody saw in the first place: not scored. */
  unseen: Label[];
}

/** Kinds that are hidden only on demand: neither asked for nor wrong. */
export const APART_KINDS: readonly string[] = ['donation'];

/**
 * Judges hidden blocks by labels. A block is right where it is a part of one that should be hidden, or holds such and
 * shows nothing else. Kept parts must show all that they did, but for promos in them.
 */
export function scoreLabels(
  labels: readonly Label[],
  hidden: readonly Region[],
  before: Sight,
  after: Sight,
): LabelScore {
  const seen = labels.filter((label) => isSeen(label, before));
  const hides = seen.flatMap((label) =>
    'hide' in label.says
      ? [{ kind: label.says.hide, label, hidden: isGone(label, before, after) && isCovered(label, hidden) }]
      : [],
  );
  const promos = labels.filter(({ says }) => 'hide' in says);
  const judged = hidden.map((block) => ({ block, promo: promoOf(block, promos, before.shown) }));
  const wrong = judged.filter(({ promo }) => !promo).map(({ block }) => block);
  const lost = seen.flatMap((label) => {
    if (!('keep' in label.says)) return [];
    const gone = [...before.shown].filter(
      (piece) => isIn(piece, label) && !after.shown.has(piece) && !promos.some((promo) => isIn(piece, promo)),
    );
    // What a wrong block took is counted with it.
    const isDamaged = gone.some((piece) => !wrong.some((block) => isIn(piece, block)));
    const isShellGone = !holdsAny(label, before.shown) && !after.rendered.has(label.index);
    return isDamaged || isShellGone ? [{ why: label.says.keep, label }] : [];
  });
  return {
    hides,
    right: judged.filter(({ promo }) => promo && !isApart(promo)).length,
    wrong: wrong.map(({ index }) => index),
    lost,
    unseen: labels.filter((label) => !isSeen(label, before)),
  };
}

function isApart({ says }: Label): boolean {
  return 'hide' in says && APART_KINDS.includes(says.hide);
}

/** The label that makes the block a right one. */
function promoOf(block: Region, promos: readonly Label[], shown: ReadonlySet<number>): Label | undefined {
  const around = promos.find((promo) => promo.index <= block.index && block.last <= promo.last);
  if (around) return around;
  const within = promos.filter((promo) => block.index <= promo.index && promo.last <= block.last);
  const rest = [...shown].filter(
    (piece) => isIn(piece, block) && !within.some((promo) => isIn(piece, promo)),
  );
  return rest.length === 0 ? within[0] : undefined;
}

function isSeen(label: Label, { shown, rendered }: Sight): boolean {
  return holdsAny(label, shown) || rendered.has(label.index);
}

/** Nothing visible is left; what showed nothing before is not laid out any more. */
function isGone(label: Label, before: Sight, after: Sight): boolean {
  return holdsAny(label, before.shown) ? !holdsAny(label, after.shown) : !after.rendered.has(label.index);
}

/** Hidden by us, not by chance. */
function isCovered(label: Region, hidden: readonly Region[]): boolean {
  return hidden.some((block) => block.index <= label.last && label.index <= block.last);
}

function holdsAny(region: Region, pieces: ReadonlySet<number>): boolean {
  for (let index = region.index; index <= region.last; index += 1) if (pieces.has(index)) return true;
  return false;
}

function isIn(piece: number, region: Region): boolean {
  return region.index <= piece && piece <= region.last;
}
