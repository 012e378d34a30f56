import { render } from 'preact';
import { makeHost } from '../../components/make-host';
import { PickerBar, type PickerState } from '../../components/PickerBar';
import { WordsProvider } from '../../components/words-context';
import { pageWorld } from '../../utils/extension/page-world';
import { readStyle } from '../../utils/extension/settings';
import { tell } from '../../utils/extension/tell';
import { browserWords } from '../../utils/extension/words';
import {
  beside,
  narrow,
  type Pick,
  pickAt,
  pickMiddle,
  planHiding,
  widen,
} from '../../utils/promo/pick-block';

/**
 * Lets the reader point at a block that is to go, here and on all pages of the site. A sheet over the page takes the
 * pointer, so that the page notices nothing; what no person did (`isTrusted`) picks nothing.
 */
export async function openPicker(document: Document): Promise<void> {
  const world = pageWorld();
  world.picker?.close();
  const { theme } = await readStyle();
  const view = document.defaultView ?? window;
  const { host, shadow } = makeHost(document);
  const sheet = document.createElement('aside');
  const frame = document.createElement('div');
  const bar = document.createElement('div');
  sheet.className = 'picker';
  sheet.dataset.theme = theme;
  // In the top layer no z-index of the page is above it.
  sheet.popover = 'manual';
  frame.className = 'picker-frame';
  sheet.append(frame, bar);
  shadow.append(sheet);
  document.documentElement.append(host);
  sheet.showPopover();

  const words = browserWords();
  const isOurs = (element: Element) => element === host;
  let pick: Pick | undefined;
  /** Chosen by a click or a key: the pointer may go to the bar and leave it as it is. */
  let isHeld = false;
  let hidden: string | undefined;

  const stateOf = (): PickerState => {
    if (hidden !== undefined) return { kind: 'done' };
    if (!pick) return { kind: 'empty' };
    const plan = planHiding(pick.element);
    return plan ? { kind: 'picked', count: plan.elements.length } : { kind: 'refused' };
  };
  const placeFrame = () => {
    const rect = hidden === undefined ? pick?.element.getBoundingClientRect() : undefined;
    frame.hidden = !rect;
    if (!rect) return;
    frame.style.inset = `${rect.top}px auto auto ${rect.left}px`;
    frame.style.width = `${rect.width}px`;
    frame.style.height = `${rect.height}px`;
  };
  const show = () => {
    placeFrame();
    render(
      <WordsProvider value={words}>
        <PickerBar
          state={stateOf()}
          onWiden={() => choose(pick && widen(pick))}
          onNarrow={() => choose(pick && narrow(pick))}
          onHide={hide}
          onUndo={undo}
          onClose={close}
        />
      </WordsProvider>,
      bar,
    );
  };
  const choose = (next: Pick | undefined) => {
    pick = next ?? pickMiddle(document, isOurs);
    isHeld = true;
    pick?.element.scrollIntoView({ block: 'nearest' });
    show();
  };
  const hide = () => {
    const plan = pick && hidden === undefined ? planHiding(pick.element) : undefined;
    if (!plan) return;
    hidden = plan.selector;
    tell('chooseBlock', { selector: plan.selector, kind: 'picked', hide: true });
    world.quieting?.add({ selector: plan.selector, kind: 'picked' });
    show();
  };
  const undo = () => {
    if (hidden === undefined) return;
    tell('forgetBlock', { selector: hidden });
    world.quieting?.remove(hidden);
    hidden = undefined;
    isHeld = false;
    show();
  };
  const close = () => {
    if (world.picker === picker) world.picker = undefined;
    view.removeEventListener('scroll', placeFrame, true);
    view.removeEventListener('resize', placeFrame);
    render(null, bar);
    host.remove();
  };

  const isOnBar = (event: Event) => event.composedPath().includes(bar);
  sheet.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || isHeld || hidden !== undefined || isOnBar(event)) return;
    pick = pickAt(document, event.clientX, event.clientY, isOurs);
    show();
  });
  sheet.addEventListener('click', (event) => {
    if (!event.isTrusted || hidden !== undefined || isOnBar(event)) return;
    pick = pickAt(document, event.clientX, event.clientY, isOurs);
    isHeld = pick !== undefined;
    show();
  });
  view.addEventListener('scroll', placeFrame, true);
  view.addEventListener('resize', placeFrame);

  const KEYS: Record<string, () => void> = {
    Escape: close,
    ArrowUp: () => choose(pick && widen(pick)),
    ArrowDown: () => choose(pick && narrow(pick)),
    ArrowLeft: () => choose(pick && beside(pick, -1)),
    ArrowRight: () => choose(pick && beside(pick, 1)),
  };
  const picker = {
    close,
    onKey(event: KeyboardEvent) {
      const act =
        event.type === 'keydown' && !(event.ctrlKey || event.metaKey || event.altKey) && KEYS[event.key];
      // Enter and the space bar press the button that has the focus; with none, Enter hides what is chosen.
      const isOnPage = shadow.activeElement === null;
      if (!act && !(event.type === 'keydown' && event.key === 'Enter' && isOnPage)) return;
      event.preventDefault();
      if (act) act();
      else hide();
    },
  };
  world.picker = picker;
  show();
}
