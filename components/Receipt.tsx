import { ChevronDown } from 'lucide';
import { useRef } from 'preact/hooks';
import type { HiddenBlock } from '../utils/promo/hidden-block';
import { describeHidden } from './describe-hidden';
import { Icon } from './Icon';
import { useKeptFocus } from './use-kept-focus';
import { useWords } from './words-context';

export interface ReceiptProps {
  /** Whether Lede quiets this page at all. */
  quiet: boolean;
  hidden: HiddenBlock[];
  onRestore(id: string): void;
  onRestoreAll(): void;
  /** Shows a block, or hides it, on this page and on all others of its site. */
  onChoose(id: string, hide: boolean): void;
  /** Lets the reader point at a block. */
  onPick(): void;
}

/** What was hidden on the page: one sentence, and on request each block with its reason and a way back. */
export function Receipt({ quiet, hidden, onRestore, onRestoreAll, onChoose, onPick }: ReceiptProps) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  useKeptFocus(container, 'summary, button, p[tabindex]');
  return (
    <div class="receipt" ref={container}>
      {hidden.length > 0 ? (
        <details>
          <summary>
            <span>{words.say('receiptHidden', describeHidden(hidden, words))}</span>
            <Icon icon={ChevronDown} />
          </summary>
          <ul>
            {hidden.map((block) => (
              <ReceiptLine key={block.id} block={block} onRestore={onRestore} onChoose={onChoose} />
            ))}
          </ul>
          {hidden.length > 1 && (
            <button type="button" class="text-button" onClick={onRestoreAll}>
              {words.say('receiptShowAll')}
            </button>
          )}
        </details>
      ) : (
        <p class="soft" tabIndex={-1}>
          {words.say(quiet ? 'receiptNothing' : 'receiptNotQuiet')}
        </p>
      )}
      {quiet && (
        <button type="button" class="text-button pick" onClick={onPick}>
          {words.say('receiptPick')}
        </button>
      )}
    </div>
  );
}

function ReceiptLine({
  block,
  onRestore,
  onChoose,
}: { block: HiddenBlock } & Pick<ReceiptProps, 'onRestore' | 'onChoose'>) {
  const words = useWords();
  const kind = words.say(`kind_${block.kind}`);
  return (
    <li>
      <p class="receipt-kind">{kind}</p>
      {block.text && (
        <p class="receipt-text" dir="auto">
          {block.text}
        </p>
      )}
      {/* The rules give their reasons in English, whatever the language around them. */}
      <p class="receipt-why">
        {words.say('receiptWhy', '')}
        <bdi lang="en">{block.why}</bdi>
      </p>
      <Choice say="receiptShow" of={kind} onChoose={() => onRestore(block.id)} />
      <div class="receipt-choices">
        <Choice say="receiptNever" of={kind} onChoose={() => onChoose(block.id, false)} />
        {!block.chosen && <Choice say="receiptAlways" of={kind} onChoose={() => onChoose(block.id, true)} />}
      </div>
    </li>
  );
}

interface ChoiceProps {
  say: 'receiptShow' | 'receiptNever' | 'receiptAlways';
  /** The kind of block, for those who do not see it beside the choice. */
  of: string;
  onChoose(): void;
}

function Choice({ say, of, onChoose }: ChoiceProps) {
  const words = useWords();
  return (
    <button type="button" class="text-button" onClick={onChoose}>
      {words.say(say)}
      <span class="visually-hidden">: {of}</span>
    </button>
  );
}
