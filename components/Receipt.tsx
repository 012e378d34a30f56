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
}

/** What was hidden on the page: one sentence, and on request each block with its reason and a way back. */
export function Receipt({ quiet, hidden, onRestore, onRestoreAll }: ReceiptProps) {
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
              <ReceiptLine key={block.id} block={block} onRestore={onRestore} />
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
    </div>
  );
}

function ReceiptLine({ block, onRestore }: { block: HiddenBlock; onRestore(id: string): void }) {
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
      <button type="button" class="text-button" onClick={() => onRestore(block.id)}>
        {words.say('receiptShow')}
        <span class="visually-hidden">: {kind}</span>
      </button>
    </li>
  );
}
