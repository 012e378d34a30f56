import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useWords } from './words-context';

/** How long it stays, in ms of time in which it is neither pointed at nor focused. */
const SHOWN_FOR = 12_000;

export interface PageNoticeProps {
  /** Empty at first: see `addNotice`. */
  sentence: string;
  onClose(): void;
}

/** A sentence in the corner of a page that Lede could do nothing with. It takes no focus; Escape in it closes it. */
export function PageNotice({ sentence, onClose }: PageNoticeProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    let timer = 0;
    const start = () => {
      timer = window.setTimeout(() => {
        if (box.current?.matches(':hover, :focus-within')) start();
        else close.current();
      }, SHOWN_FOR);
    };
    start();
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <div class="page-notice" ref={box} lang={words.locale} dir={words.dir}>
      <p role="status">{sentence}</p>
      <button
        type="button"
        class="tool"
        aria-label={words.say('readerClose')}
        onClick={onClose}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      >
        <Icon icon={X} />
      </button>
    </div>
  );
}
